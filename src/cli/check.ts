import { Command } from 'commander';
import { checkContent } from '../check/check.ts';
import { formatFinding } from '../diagnostics/catalogue.ts';
import { readContentFiles } from './content-files.ts';

/** `sanad check`: reports every mistake of the content; exit code 1 when there is an error. */
export function checkCommand(): Command {
  return new Command('check')
    .description('Vérifie les modules, les questions et les pages, et signale chaque erreur')
    .action(async () => {
      const files = await readContentFiles(process.cwd());
      const findings = checkContent(files);
      for (const finding of findings) console.log(`${formatFinding(finding)}\n`);
      const errors = findings.filter(({ level }) => level === 'error').length;
      const warnings = findings.length - errors;
      console.log(`${files.length} fichiers, ${errors} erreurs, ${warnings} avertissements`);
      if (errors > 0) process.exitCode = 1;
    });
}
