import {
  type Argument,
  type Command,
  type CommanderError,
  InvalidArgumentError,
  type Option,
} from 'commander';

/** Headings of a help page. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Arguments:': 'Arguments :',
};

/**
 * The sentence for each error code of Commander, from the text that its message has between quotes.
 * `invalidArgument` is not here: see {@link refuseInFrench}.
 */
const SENTENCES: Readonly<Record<string, (quoted: string, command: Command) => string>> = {
  'commander.missingArgument': (name) => `Il manque « ${name} ».`,
  'commander.optionMissingArgument': (option) => `L’option ${option} attend une valeur.`,
  'commander.missingMandatoryOptionValue': (option) => `Il manque l’option ${option}.`,
  'commander.unknownOption': (option) => `L’option « ${option} » n’existe pas.`,
  'commander.unknownCommand': (name) => `La commande « ${name} » n’existe pas.`,
  'commander.excessArguments': (_quoted, { args }) => `De trop : ${args.join(', ')}.`,
};

/** The French message for an error of Commander, with its suggestion of a similar name. */
function messageOf({ code, message }: CommanderError, command: Command): string {
  const [, quoted = ''] = /'(.*)'/s.exec(message) ?? [];
  const [, similar] = /\(Did you mean (?:one of )?(.+)\?\)$/.exec(message) ?? [];
  const sentence = SENTENCES[code]?.(quoted, command) ?? message;
  return similar ? `${sentence}\n(Vouliez-vous dire ${similar} ?)` : sentence;
}

/** The description of an option or an argument, with its choices and its default. */
function described({ description, argChoices, defaultValue }: Option | Argument): string {
  const details = [
    ...(argChoices
      ? [`au choix : ${argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`]
      : []),
    ...(defaultValue === undefined ? [] : [`par défaut : ${[defaultValue].flat().join(', ')}`]),
  ];
  return details.length > 0 ? `${description} (${details.join(', ')})` : description;
}

/**
 * Has an option or an argument refuse a value in French: Commander would put an English sentence
 * before the reason.
 * @param refusal the sentence for a value, without the reason
 */
function refuseInFrench(
  command: Command,
  input: Option | Argument,
  refusal: (value: string) => string,
): void {
  const { parseArg, argChoices } = input;
  if (!parseArg) return;
  input.argParser((value: string, previous: unknown) => {
    if (argChoices && !argChoices.includes(value))
      command.error(`${refusal(value)} Au choix : ${argChoices.join(', ')}.`);
    try {
      return parseArg(value, previous);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      command.error(`${refusal(value)} ${error.message}`);
    }
  });
}

/**
 * Translates the help pages and the error messages of a command and its subcommands. Commander
 * writes both in English and has no setting for the language. After an error or a help page, the
 * command throws CommanderError instead of ending the process.
 * @param command the command, with all of its options and subcommands
 * @param call what a person types to call it
 */
export function speakFrench(command: Command, call: string): void {
  command
    .helpOption('-h, --help', 'affiche cette aide')
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      styleUsage: (usage) => usage.replace('[command]', '[commande]'),
      optionDescription: described,
      argumentDescription: described,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride((error) => {
      if (error.code !== 'commander.help' && error.code !== 'commander.helpDisplayed')
        console.error(`${messageOf(error, command)}\nPour l’aide : ${call} --help`);
      throw error;
    });
  for (const option of command.options)
    refuseInFrench(command, option, (value) => `Option ${option.flags} : « ${value} » ne va pas.`);
  for (const argument of command.registeredArguments)
    refuseInFrench(
      command,
      argument,
      (value) => `« ${value} » ne va pas pour « ${argument.name()} ».`,
    );
  if (command.commands.length > 0)
    command.helpCommand('help [commande]', 'affiche l’aide d’une commande');
  for (const subcommand of command.commands)
    speakFrench(subcommand, `${call} ${subcommand.name()}`);
}
