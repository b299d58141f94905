/** Reads the form of the page `/workshop/` into a request for packages. */
import { isBaseUrl } from '../../../course/base-url.ts';
import { modulesOnPath } from '../../../course/modules-on-path.ts';
import type { Standard } from '../../../formats/registry.ts';
import type { Format } from '../../../formats/shared/format.ts';
import type { PackageRequest } from '../../../publishing/packages/request.ts';
import type { Audience, Language } from '../../../fields/common.ts';
import { COMPLETION_RULES, type CompletionRule } from '../../../fields/completion.ts';

/** A module that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly audiences: readonly Audience[];
  /** Languages in which the module is complete. */
  readonly languages: readonly Language[];
}

/** The facts of a format that the form uses. */
export type FormatFacts = Pick<
  Format<Standard>,
  'id' | 'hostedFormat' | 'isForPlatform' | 'hasPreview'
>;

/** Why no package can be made from a form. */
export type Refusal =
  | { readonly why: 'nothing' | 'badMark' | 'badAddress' }
  | { readonly why: 'missing'; readonly titles: readonly string[] };

/**
 * Reads a filled form. Settings that keep the default of each module are undefined, as in the
 * command.
 * @param form the values of the form
 * @param choices the modules that can be chosen, in the order of the course
 * @param formats the formats that can be chosen
 * @param main language of the page: first of the languages if it is chosen
 */
export function readRequest(
  form: FormData,
  choices: readonly Choice[],
  formats: readonly FormatFacts[],
  main: Language,
): PackageRequest | Refusal {
  const path = (form.get('path') as Audience | '') || undefined;
  const modules = path
    ? modulesOnPath(
        choices.filter(({ languages }) => languages.includes('fr')),
        path,
      )
    : (form.getAll('module') as string[]);
  const chosen = form.getAll('language') as Language[];
  if (modules.length === 0 || chosen.length === 0) return { why: 'nothing' };
  const languages = chosen.includes(main)
    ? [main, ...chosen.filter((language) => language !== main)]
    : chosen;
  const missing = choices.filter(
    (choice) =>
      modules.includes(choice.id) &&
      !languages.every((language) => choice.languages.includes(language)),
  );
  if (missing.length > 0) return { why: 'missing', titles: missing.map(({ title }) => title) };
  const mark = String(form.get('passMark') ?? '').trim();
  const passMark = mark === '' ? undefined : Number(mark);
  if (passMark !== undefined && !(Number.isInteger(passMark) && passMark >= 1 && passMark <= 100))
    return { why: 'badMark' };
  const standard = form.get('standard') as Standard;
  const address = String(form.get('baseUrl') ?? '').trim();
  const isHosted = formats.some(({ id, hostedFormat }) => id === standard && hostedFormat);
  const baseUrl = isHosted ? address : undefined;
  if (baseUrl !== undefined && !isBaseUrl(baseUrl)) return { why: 'badAddress' };
  const rule = form.get('completion') as CompletionRule;
  return {
    modules,
    path,
    languages,
    passMark,
    standard,
    baseUrl,
    separate: form.get('separate') !== null,
    completion: rule === COMPLETION_RULES[0] ? undefined : rule,
    title: String(form.get('title') ?? '').trim() || undefined,
  };
}
