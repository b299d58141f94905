import type { ModuleOutline } from '../../learning/progress.ts';
import type { BuiltModule } from '../../course/built-module.ts';
import { escapeXml } from './xml.ts';

/** What the player reads from the document it runs in. */
export interface PlayerConfig {
  /** Id of the format of the package. */
  readonly standard: string;
  readonly outline: ModuleOutline;
}

/**
 * The content security policy of a package's documents. Nothing but the package's own files; those
 * of cmi5 may also connect, since the address of the LMS's record is known at launch only. Their
 * script calls no other address than the two that the LMS gives it.
 */
export function policyOf(connects: boolean): string {
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

/** Where a document stands in a package, and what it may do there. */
export interface DocumentPlace {
  /** Where player.css and player.js are, seen from the document: empty, or `../`. */
  readonly base: string;
  /** Whether the document may connect: see {@link policyOf}. */
  readonly connects: boolean;
}

/** What a document of a package is made of. */
export interface PackageDocument extends DocumentPlace {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  /** HTML between the tags of the body. */
  readonly body: string;
}

/** A document with its policy and its assets, as they are named or as they stand inside. */
interface WholeDocument extends Pick<PackageDocument, 'language' | 'direction' | 'title' | 'body'> {
  readonly policy: string;
  /** HTML of the style sheet, and of the script that ends the body. */
  readonly style: string;
  readonly script: string;
}

/** Makes a whole HTML document. */
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
<body>
${body.trim()}
${script}
</body>
</html>
`;
}

/** Makes a whole HTML document that refers only to player.css and player.js. */
export function packageDocument({ connects, base, ...document }: PackageDocument): string {
  return htmlDocument({
    ...document,
    policy: policyOf(connects),
    style: `<link rel="stylesheet" href="${base}player.css">`,
    script: `<script src="${base}player.js"></script>`,
  });
}

/**
 * Makes the document of a module: the body that the site rendered, with the player around it.
 * @param module the module's facts
 * @param body HTML of the lessons, the quiz and the glossary
 * @param config what the player needs to know
 * @param place where the document stands in the package, and whether it may connect
 */
export function playerDocument(
  module: BuiltModule,
  body: string,
  config: PlayerConfig,
  place: DocumentPlace,
): string {
  // "</script" and "<!--" cannot occur in the data once "<" is written as an escape.
  const data = JSON.stringify(config).replaceAll('<', '\\u003c');
  const { language, direction, title } = module;
  const script = `<script type="application/json" id="sanad-config">${data}</script>`;
  return packageDocument({
    ...{ language, direction, title, ...place },
    body: `${body.trim()}\n${script}`,
  });
}
