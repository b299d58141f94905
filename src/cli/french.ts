import type { Command } from 'commander';

/** Titles and words of a help page. */
const HELP: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/, 'Usage :'],
  [/^Options:/, 'Options :'],
  [/^Commands:/, 'Commandes :'],
  [/^Arguments:/, 'Arguments :'],
];
const DETAILS: readonly (readonly [RegExp, string])[] = [
  [/\bchoices: /, 'au choix : '],
  [/\bdefault: (?:\["(.+)"\]|"(.+?)")/, 'par défaut : $1$2'],
];

/** What is said of a mistake; what Sanad itself says of a value follows it unchanged. */
const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.+)'/, 'Il manque « $1 ».'],
  [/^error: option '(.+)' argument missing/, 'L’option $1 attend une valeur.'],
  [/^error: required option '(.+)' not specified/, 'Il manque l’option $1.'],
  [/^error: unknown option '(.+)'/, 'L’option « $1 » n’existe pas.'],
  [/^error: unknown command '(.+)'/, 'La commande « $1 » n’existe pas.'],
  [/^error: option '(.+)' argument '(.*)' is invalid\./, 'Option $1 : « $2 » ne va pas.'],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.+)'\./,
    '« $1 » ne va pas pour « $2 ».',
  ],
  [/^error: too many arguments.*\. Expected .* but got \d+: (.+)\./, 'De trop : $1.'],
  [/^error: option '(.+)' cannot be used with option '(.+)'/, 'L’option $1 ne va pas avec $2.'],
  [/Allowed choices are (.+)\./, 'Au choix : $1.'],
  [/\(Did you mean (?:one of )?(.+)\?\)/, '(Vouliez-vous dire $1 ?)'],
];

const say = (text: string, words: readonly (readonly [RegExp, string])[]) =>
  words.reduce((said, [english, french]) => said.replace(english, french), text);

/**
 * Has a command and its own commands speak French: help pages, and what Commander says of a
 * mistake, which is English and knows no other language.
 * @param command the command
 * @param call what is typed to call it
 */
export function speakFrench(command: Command, call: string): void {
  const details = (text: string) => say(text, DETAILS);
  command
    .showHelpAfterError(`Pour l’aide : ${call} --help`)
    .helpOption('-h, --help', 'affiche cette aide')
    .configureHelp({
      styleTitle: (title) => say(title, HELP),
      styleUsage: (usage) => usage.replace('[command]', '[commande]'),
      styleOptionDescription: details,
      styleArgumentDescription: details,
    })
    .configureOutput({ outputError: (text, write) => write(say(text, MISTAKES)) });
  if (command.commands.length > 0)
    command.helpCommand('help [commande]', 'affiche l’aide d’une commande');
  for (const own of command.commands) speakFrench(own, `${call} ${own.name()}`);
}
