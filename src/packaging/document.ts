import type { ModuleOutline } from '../learning/progress.ts';
import type { Standard } from './names.ts';
import type { ShelfModule } from './shelf-module.ts';
import { escapeXml } from './xml.ts';

/** What the player reads from the document it runs in. */
export interface PlayerConfig {
  readonly standard: Standard;
  readonly outline: ModuleOutline;
}

/**
 * The content security policy of a package's documents. Nothing but the package's own files; those
 * of cmi5 may also connect, since the address of the LMS's record is known at launch only. Their
 * script calls no other address than the two that the LMS gives it.
 */
export function policyOf(standard: Standard): string {
  const connects = standard === 'cmi5' || standard === 'cmi5-link';
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

/** What a document of a package is made of. */
export interface PackageDocument {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  /** Standard of the package, for the policy. */
  readonly standard: Standard;
  /** Where player.css and player.js are, seen from the document: empty, or `../`. */
  readonly base: string;
  /** HTML between the tags of the body. */
  readonly body: string;
}

/** Makes a whole HTML document; it refers only to player.css and player.js. */
export function packageDocument(document: PackageDocument): string {
  const { language, direction, title, standard, base, body } = document;
  return `<!doctype html>
<html lang="${language}" dir="${direction}" class="player">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(standard)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="${base}player.css">
</head>
<body>
${body.trim()}
<script src="${base}player.js"></script>
</body>
</html>
`;
}

/**
 * Makes the document of a module: the body that the site rendered, with the player around it.
 * @param module the module's facts
 * @param body HTML of the lessons, the quiz and the glossary
 * @param config what the player needs to know
 * @param base where the player's files are, seen from the document
 */
export function playerDocument(
  module: ShelfModule,
  body: string,
  config: PlayerConfig,
  base = '',
): string {
  // "</script" and "<!--" cannot occur in the data once "<" is written as an escape.
  const data = JSON.stringify(config).replaceAll('<', '\\u003c');
  const { language, direction, title } = module;
  const script = `<script type="application/json" id="sanad-config">${data}</script>`;
  const { standard } = config;
  return packageDocument({
    ...{ language, direction, title, standard, base },
    body: `${body.trim()}\n${script}`,
  });
}
