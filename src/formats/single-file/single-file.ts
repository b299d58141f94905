/** A course as one HTML document, which opens by double click and makes no network request. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { parse, serialize } from 'parse5';
import { resultCounts } from '../../i18n/result-counts.ts';
import { LANGUAGE_NAMES, translator } from '../../i18n/translate.ts';
import { directionOf } from '../../fields/direction.ts';
import type { Language } from '../../fields/common.ts';
import { bytesOf, type Course } from '../../course/course.ts';
import { htmlDocument } from '../shared/document.ts';
import type { BuiltModule } from '../../course/built-module.ts';
import {
  attribute,
  element,
  find,
  hasClass,
  prefixIds,
  rewrite,
  type Node,
} from '../shared/tree.ts';
import { escapeXml, jsonForScript } from '../shared/xml.ts';
import type { PackageFile } from '../../course/package-file.ts';
import type { ModuleDocument, PackageContent } from '../shared/format.ts';
import type { SearchMessages } from './search-messages.ts';

/**
 * Joins documents of modules. A list of the modules comes first, ids get prefixes, and the player’s
 * script and style sheet are inline under a policy with their hashes (CSP 3, 2.3.1).
 * @param course facts of the course
 * @param content the documents in the order of the list, and the player
 * @throws {Error} when a file of the player is missing
 */
export function singleFile(
  course: Course,
  { documents, passport, player }: PackageContent,
): string {
  const style = textOf(player, 'player.css');
  const script = textOf(player, 'player.js');
  const language = course.languages[0] ?? 'fr';
  const t = translator(language);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hashOf(script)}'`,
    `style-src 'sha256-${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const isAlone = documents.length === 1;
  return htmlDocument({
    language,
    direction: directionOf(language),
    policy,
    title: course.title[0]?.text ?? '',
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
    body: `<a class="skip" href="#main">${escapeXml(t('site.skip'))}</a>
<main id="main" tabindex="-1">
${frontPage(course, documents, passport)}
${documents.map((document) => article(document, isAlone)).join('\n')}
</main>`,
  });
}

/** Id of the list of modules. */
const FRONT = 'start';

const idOf = ({ id, language }: BuiltModule) => `${id}-${language}`;

/** The first page of the file: the list of modules and the passport. */
function frontPage(course: Course, documents: readonly ModuleDocument[], passport: string): string {
  const language = course.languages[0] ?? 'fr';
  const t = translator(language);
  const items = documents.map(({ module }) => {
    const { direction, title } = module;
    const languageName = LANGUAGE_NAMES[module.language];
    const label =
      course.languages.length > 1 ? `<span class="overline">${languageName}</span> ` : '';
    return `<li lang="${module.language}" dir="${direction}"><a href="#${idOf(module)}">${label}${escapeXml(title)}</a></li>`;
  });
  return `<section class="package-menu" id="${FRONT}" lang="${language}" dir="${directionOf(language)}" aria-labelledby="${FRONT}-title">
<h1 id="${FRONT}-title" tabindex="-1">${escapeXml(course.title[0]?.text ?? '')}</h1>
<p>${escapeXml(t('file.lead'))}</p>
${searchForm(language, FRONT)}
<ul role="list">
${items.join('\n')}
</ul>
<details class="file-passport">
<summary>${escapeXml(t('file.passport'))}</summary>
<pre dir="auto">${escapeXml(passport)}</pre>
</details>
</section>`;
}

/** A module of the file, with a link back to the list and a search in its language. */
function article({ module, html }: ModuleDocument, isAlone: boolean): string {
  const { language, direction, title } = module;
  const id = idOf(module);
  const t = translator(language);
  const home = `<a href="#${FRONT}">${escapeXml(t(isAlone ? 'file.passport' : 'file.home'))}</a>`;
  return `<article class="player-module" id="${id}" lang="${language}" dir="${direction}" data-title="${escapeXml(title)}">
<div class="file-tools">${home}
${searchForm(language, id)}
</div>
${serialize(element('div', {}, bodyOf(html, `${id}--`)))}
</article>`;
}

/**
 * The body of a document, adapted to be joined with others: one `<main>` for each page, prefixed
 * ids.
 */
function bodyOf(html: string, prefix: string): Node[] {
  const tree = parse(html, { scriptingEnabled: false });
  const body = find(tree.childNodes, ({ tagName }) => tagName === 'body');
  return rewrite(body?.childNodes ?? [], (node) => {
    if ((node.tagName === 'script' && attribute(node, 'src')) || hasClass(node, 'skip')) return [];
    prefixIds(node, prefix);
    const href = node.attrs.find(({ name }) => name === 'href');
    if (href?.value.startsWith('#')) href.value = `#${prefix}${href.value.slice(1)}`;
    // Only one part of a page may be `<main>`.
    if (node.tagName === 'main') node.tagName = node.nodeName = 'div';
    return [node];
  });
}

/**
 * A search form for the script. Without script, the browser’s own search works, and the text says
 * so.
 */
function searchForm(language: Language, id: string): string {
  const t = translator(language);
  const messages: SearchMessages = { counts: resultCounts(language), none: t('search.none') };
  const json = jsonForScript(messages);
  return `<div class="search" hidden><script class="messages" type="application/json">${json}</script>
<form class="search-form" role="search">
<label for="${id}-search">${escapeXml(t('search.label'))}</label>
<input id="${id}-search" type="search" autocomplete="off" spellcheck="false" aria-controls="${id}-results">
</form>
<p class="search-count" role="status"></p>
<ol class="search-results" id="${id}-results" role="list"></ol>
</div>`;
}

function textOf(player: readonly PackageFile[], path: string): string {
  const file = player.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`The player has no ${path}; build the site again.`);
  const text = new TextDecoder().decode(bytesOf(file)).trim();
  // A text that would end the element early is escaped inside strings of the script.
  return text.replaceAll(/<\/(script|style)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
}

/** SHA-256 in base64, for a content security policy. */
const hashOf = (text: string) => btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
