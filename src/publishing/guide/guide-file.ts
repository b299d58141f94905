import { toHtml } from 'hast-util-to-html';
import { escapeXml, jsonForScript } from '../../formats/shared/xml.ts';
import type { Section } from './guide-sections.ts';
import { gatherSources } from './guide-sources.ts';

/** As short as HTML can be written, with its meaning unchanged. */
const WRITTEN = { closeEmptyElements: true, tightCommaSeparatedLists: true };

/** What the one file is made of, beside its sections. */
export interface GuideFileParts {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Neutral title. */
  readonly title: string;
  readonly style: string;
  readonly script: string;
  /** SHA-256 of a text, in base64, for the content security policy. */
  readonly hash: (text: string) => string;
  /** Words of the button that leaves, title of the neutral page, words of the link to the top. */
  readonly leave: string;
  readonly neutralTitle: string;
  readonly top: string;
  /** HTML of the neutral page. */
  readonly neutral: string;
}

/**
 * The whole guide as one HTML document: opens by double click, asks nothing of any host, and its
 * tools work; its sources are listed once, at the end. Without script, the button to leave shows the neutral page over everything.
 */
export function guideFile(sections: readonly Section[], parts: GuideFileParts): string {
  const { language, direction, title, style, script, hash } = parts;
  const policy = `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const messages = jsonForScript({ title: parts.neutralTitle });
  const body = gatherSources(sections).map(
    ({ id, content }) => `<section id="${id}" class="page">${toHtml(content, WRITTEN)}</section>`,
  );
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body dir="${direction}">
<header class="bar">
<a class="bar-home" href="#p">${escapeXml(parts.top)}</a>
<sanad-quick-exit><script class="messages" type="application/json">${messages}</script><a class="quick-exit" href="#table">${escapeXml(parts.leave)}</a></sanad-quick-exit>
</header>
<main>
${body.join('\n')}
</main>
<div id="table" class="neutral">${parts.neutral}</div>
<script>${script}</script>
</body>
</html>
`;
}
