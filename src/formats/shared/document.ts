import type { ModuleOutline } from '../../learning/progress.ts';
import type { BuiltModule } from '../../course/built-module.ts';
import { escapeXml, jsonForScript } from './xml.ts';

/** Data that the player reads from its document. */
export interface PlayerConfig {
  /** Id of the format of the package. */
  readonly standard: string;
  readonly outline: ModuleOutline;
}

/**
 * The content security policy of a package’s documents: only files of the package. Documents of
 * cmi5 may also connect, because the address of the LRS is known only at launch; their script calls
 * only the two addresses that the LMS gives it.
 */
function policyOf(connects: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    ...(connects ? ['connect-src http: https:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Position of a document in a package, and its permissions. */
export interface DocumentPlace {
  /** Relative path to the folder of player.css and player.js: empty, or `../`. */
  readonly base: string;
  /** Whether the document may connect: see {@link policyOf}. */
  readonly connects: boolean;
}

/** Content of a document of a package. */
export interface PackageDocument extends DocumentPlace {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  /** HTML between the tags of the body. */
  readonly body: string;
}

/** A document with its policy, and with its assets, linked or inline. */
interface WholeDocument extends Pick<PackageDocument, 'language' | 'direction' | 'title' | 'body'> {
  readonly policy: string;
  /** HTML of the style sheet, and of the script that ends the body. */
  readonly style: string;
  readonly script: string;
}

/**
 * Writes a whole HTML document. The direction stands on the body too: converters keep only its
 * attributes.
 */
export function htmlDocument(document: WholeDocument): string {
  const { language, direction, title, policy, style, script, body } = document;
  return `<!doctype html>
<html lang="${language}" dir="${direction}" class="player">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
${style}
</head>
<body dir="${direction}">
${body.trim()}
${script}
</body>
</html>
`;
}

/** Writes a whole HTML document that links only player.css and player.js. */
export function packageDocument({ connects, base, ...document }: PackageDocument): string {
  return htmlDocument({
    ...document,
    policy: policyOf(connects),
    style: `<link rel="stylesheet" href="${base}player.css">`,
    script: `<script src="${base}player.js"></script>`,
  });
}

/**
 * Writes the document of a module: the rendered body with the player’s settings.
 * @param module the module's facts
 * @param body HTML of the lessons, the quiz and the glossary
 * @param config settings for the player
 * @param place position of the document in the package, and its permissions
 */
export function playerDocument(
  module: BuiltModule,
  body: string,
  config: PlayerConfig,
  place: DocumentPlace,
): string {
  const data = jsonForScript(config);
  const { language, direction, title } = module;
  const script = `<script type="application/json" id="sanad-config">${data}</script>`;
  return packageDocument({
    language,
    direction,
    title,
    ...place,
    body: `${body.trim()}\n${script}`,
  });
}
