import { Command } from 'commander';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { speakFrench } from './french.ts';
import { newCommand } from './new.ts';
import { schemasCommand } from './schemas.ts';
import { statusCommand } from './status.ts';
import { translationsCommand } from './translations.ts';
import { xliffCommand } from './xliff.ts';

const program = new Command('sanad')
  .description('Outils des auteurs, traducteurs et formateurs de Sanad')
  .addCommand(checkCommand())
  .addCommand(newCommand())
  .addCommand(translationsCommand())
  .addCommand(xliffCommand())
  .addCommand(statusCommand())
  .addCommand(exportCommand())
  .addCommand(schemasCommand());
speakFrench(program, 'npx sanad');

try {
  await program.parseAsync();
} catch (error) {
  // A mistake of the user is a UserError; any other error is a fault of the program.
  if (!(error instanceof Error) || error.name !== 'UserError') throw error;
  console.error(error.message);
  process.exitCode = 1;
}
