import type { ModuleOutline } from '../learning/progress.ts';
import type { Standard } from './names.ts';
import type { ShelfModule } from './shelf-module.ts';
import { escapeXml } from './xml.ts';

/** What the player reads from the document it runs in. */
export interface PlayerConfig {
  readonly standard: Standard;
  readonly outline: ModuleOutline;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/**
 * Makes the document of a package: the body that the site rendered, with the player around it.
 * @param module the module's facts
 * @param body HTML of the lessons, the quiz and the glossary
 * @param config what the player needs to know
 * @returns a whole HTML document; it refers only to player.css and player.js beside it
 */
export function playerDocument(module: ShelfModule, body: string, config: PlayerConfig): string {
  // "</script" and "<!--" cannot occur in the data once "<" is written as an escape.
  const data = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${module.language}" dir="${module.direction}" class="player">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(module.title)}</title>
<link rel="stylesheet" href="player.css">
</head>
<body>
${body.trim()}
<script type="application/json" id="sanad-config">${data}</script>
<script src="player.js"></script>
</body>
</html>
`;
}
