import { parseFragment } from 'parse5';
import type { Unit } from '../../course/course.ts';
import type { BuiltModule } from '../../course/built-module.ts';
import type { ModuleParts, PackageParts } from '../../course/module-parts.ts';
import type { PackageFile } from '../../course/package-file.ts';
import { playerDocument } from '../../formats/shared/document.ts';
import type { Format, ModuleDocument } from '../../formats/shared/format.ts';
import { menuDocument } from '../../formats/shared/menu.ts';
import type { Language } from '../../fields/common.ts';
import { find } from '../../formats/shared/tree.ts';
import { escapeXml } from '../../formats/shared/xml.ts';
import { translator } from '../../i18n/translate.ts';
import type { PackageOptions } from './package-options.ts';

/** The documents with their paths: a single one at the root, else a folder for each module. */
export function layOut(parts: PackageParts, options: PackageOptions, format: Format) {
  const { id: standard, connects, hasIndexPage } = format;
  const isSingle = parts.modules.length === 1;
  const place = { base: isSingle ? '' : '../', connects };
  const files: PackageFile[] = [];
  const modules: ModuleDocument[] = [];
  const units = grouped(parts.modules).map((group): Unit => {
    const [{ module }] = group;
    const folder = isSingle ? '' : `${module.id}/`;
    const outline = { ...module.outline, ...rules(module, options) };
    const documents = group.map((edition): PackageFile => {
      const path = isSingle ? 'index.html' : `${folder}${edition.module.language}.html`;
      const config = { standard, outline };
      const content = playerDocument(
        edition.module,
        bodyOf(edition, hasIndexPage && !isSingle),
        config,
        place,
      );
      modules.push({ module: edition.module, html: content });
      return { path, content };
    });
    if (group.length > 1) {
      const entries = group.map(({ module: { language, title } }) => ({
        language,
        title,
        href: `${language}.html`,
      }));
      documents.push({
        path: `${folder}index.html`,
        content: menuDocument(module.title, entries, place),
      });
    }
    files.push(...documents);
    const [first, ...others] = group;
    return {
      id: module.id,
      href: documents.at(-1)?.path ?? '',
      files: documents.map(({ path }) => path),
      modules: [first.module, ...others.map(({ module }) => module)],
      passMark: outline.passMark,
    };
  });
  return { units, documents: modules, files: [...files, ...parts.player] };
}

/** The modules, each with its languages. */
function grouped(modules: readonly ModuleParts[]): [ModuleParts, ...ModuleParts[]][] {
  const groups = new Map<string, [ModuleParts, ...ModuleParts[]]>();
  for (const parts of modules) {
    const group = groups.get(parts.module.id);
    if (group) group.push(parts);
    else groups.set(parts.module.id, [parts]);
  }
  return [...groups.values()];
}

function rules(
  { outline }: BuiltModule,
  { passMark = outline.passMark, completion }: PackageOptions,
) {
  if (!(passMark >= 1 && passMark <= 100)) {
    throw new RangeError(`Pass mark ${passMark}: expected a number from 1 to 100.`);
  }
  return { passMark, ...(completion && { completion }) };
}

const LESSONS = '<sanad-lessons></sanad-lessons>';

/**
 * Inserts the lessons into the frame, in order.
 * @param isListed whether the menu links to the page that lists all documents
 */
function bodyOf({ module, frame, lessons }: ModuleParts, isListed: boolean): string {
  const pages = module.outline.lessons.map(({ id }) => {
    const page = lessons.get(id);
    if (page === undefined) throw new Error(`Lesson "${id}" of ${module.id} is missing.`);
    return page.trim();
  });
  const [start, end, ...others] = (isListed ? withHome(frame, module.language) : frame).split(
    LESSONS,
  );
  if (end === undefined || others.length > 0) {
    throw new Error(`The frame of ${module.id} has not one ${LESSONS}; build the site again.`);
  }
  return `${start}${pages.join('\n')}${end}`;
}

/**
 * Appends to the menu of a module a link back to the list of documents, for packages without LMS.
 */
function withHome(frame: string, language: Language): string {
  const end = endOfMenu(frame);
  const words = escapeXml(translator(language)('player.home'));
  return `${frame.slice(0, end)}<li><a href="../index.html">${words}</a></li>${frame.slice(end)}`;
}

/** Offset of the end tag of the menu’s list in a frame. */
function endOfMenu(frame: string): number {
  const { childNodes } = parseFragment(frame, { sourceCodeLocationInfo: true });
  const menu = find(childNodes, ({ tagName }) => tagName === 'nav');
  const list = menu && find(menu.childNodes, ({ tagName }) => tagName === 'ol');
  const end = list?.sourceCodeLocation?.endTag?.startOffset;
  if (end === undefined) throw new Error('The frame has no menu; build the site again.');
  return end;
}
