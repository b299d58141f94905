import { Command, CommanderError } from 'commander';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { speakFrench } from './french.ts';
import { newCommand } from './new.ts';
import { schemasCommand } from './schemas.ts';
import { statusCommand } from './status.ts';
import { translationsCommand } from './translations.ts';
import { UserError } from './user-error.ts';
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
  // Commander and speakFrench have already written their message; the message of a UserError is
  // written here. Any other error is a fault of the program.
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else if (error instanceof UserError) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}
