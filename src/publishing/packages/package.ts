import { COMPLETION_RULES, type CompletionRule } from '../../fields/completion.ts';
import { translator } from '../../i18n/translate.ts';
import type { Language } from '../../fields/common.ts';
import { cmi5CourseStructure } from '../../formats/cmi5/course-structure.ts';
import {
  bytesOf,
  courseName,
  hashOf,
  type Course,
  type Text,
  type Unit,
} from '../../course/course.ts';
import { playerDocument } from '../../formats/shared/document.ts';
import { menuDocument } from './menu.ts';
import { isBaseUrl, isPlainFile, type Standard } from '../../course/standards.ts';
import { passport } from './passport.ts';
import { scorm12Manifest } from '../../formats/scorm12/manifest.ts';
import { scorm2004Manifest } from '../../formats/scorm2004/manifest.ts';
import { lomMetadata } from '../../formats/scorm2004/metadata.ts';
import type { BuiltModule } from '../../course/built-module.ts';
import { singleFile, type CourseDocument } from '../../formats/single-file/single-file.ts';
import { escapeXml } from '../../formats/shared/xml.ts';
import { zipPackage } from '../../formats/shared/zip.ts';
import type { ModuleParts, PackageParts } from '../../course/module-parts.ts';
import { type PackageFile } from '../../course/package-file.ts';

/** What a trainer may choose. */
export interface PackageOptions {
  readonly standard?: Standard | undefined;
  /** Name of a package of several modules, for identifiers: ASCII words joined by hyphens. */
  readonly name?: string | undefined;
  /** Title in the LMS; by default that of the module, or those of all of them. */
  readonly title?: string | undefined;
  /** Whether the title is that of several packages: then it is followed by that of the module. */
  readonly isShared?: boolean | undefined;
  /** Mastery score of the quizzes, 1 to 100; by default that of each bank. */
  readonly passMark?: number | undefined;
  readonly completion?: CompletionRule | undefined;
  /** Where the unpacked cmi5 package is hosted, for `cmi5-link`. */
  readonly baseUrl?: string | undefined;
}

/**
 * Lists the files of a package: one SCO or AU a module, each with its own menu. A module in
 * several languages is one SCO that opens with the choice of the language: answers are kept by
 * number, so the record is one whatever the language.
 * @throws {RangeError} when an option is not within its limits
 */
export function packageFiles(parts: PackageParts, options: PackageOptions = {}): PackageFile[] {
  const { standard = 'scorm12' } = options;
  const { units, documents, files } = layOut(parts, options);
  const course = courseOf(parts, options, units, files);
  const described = [...files, { path: 'passport.txt', content: passport(course) }];
  const paths = described.map(({ path }) => path);
  switch (standard) {
    case 'scorm12':
      return [manifest(scorm12Manifest(course)), ...described, ...parts.schemas];
    case 'scorm2004-3':
    case 'scorm2004-4':
      return [
        manifest(scorm2004Manifest(course)),
        { path: 'metadata.xml', content: lomMetadata(course) },
        ...described,
        ...parts.schemas,
      ];
    case 'cmi5':
      return [{ path: 'cmi5.xml', content: cmi5CourseStructure(course) }, ...described];
    case 'cmi5-link':
      return [{ path: 'cmi5.xml', content: cmi5CourseStructure(course, baseUrlOf(options)) }];
    case 'offline':
      return paths.includes('index.html') ? described : [offlineMenu(course), ...described];
    case 'single-file':
      return [{ path: 'index.html', content: singleFile(course, documents, parts.player) }];
  }
}

const manifest = (content: string): PackageFile => ({ path: 'imsmanifest.xml', content });

/**
 * Makes the bytes of a package: the same parts and options give the same bytes. `cmi5-link` is the
 * course structure alone and `single-file` one HTML document, everything else a zip.
 */
export function buildPackage(parts: PackageParts, options: PackageOptions = {}): Uint8Array {
  return packageBytes(packageFiles(parts, options), options);
}

/**
 * The bytes of a package whose files are known.
 * @param files what {@link packageFiles} gave for the same options
 */
export function packageBytes(
  files: readonly PackageFile[],
  { standard = 'scorm12' }: PackageOptions = {},
): Uint8Array {
  const [only] = files;
  return only && isPlainFile(standard) ? bytesOf(only) : zipPackage(files);
}

function baseUrlOf({ baseUrl }: PackageOptions): string {
  if (!baseUrl || !isBaseUrl(baseUrl)) {
    throw new RangeError(`Base address "${baseUrl}": expected https://… without "?" nor "#".`);
  }
  return baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
}

/** The documents and where they stand: at the root when there is one, else a folder a module. */
function layOut(parts: PackageParts, options: PackageOptions) {
  const { standard = 'scorm12' } = options;
  const isSingle = parts.modules.length === 1;
  const base = isSingle ? '' : '../';
  const files: PackageFile[] = [];
  const modules: CourseDocument[] = [];
  const units = grouped(parts.modules).map((group): Unit => {
    const [{ module }] = group;
    const folder = isSingle ? '' : `${module.id}/`;
    const outline = { ...module.outline, ...rules(module, options) };
    const documents = group.map((own): PackageFile => {
      const path = isSingle ? 'index.html' : `${folder}${own.module.language}.html`;
      const config = { standard, outline };
      const isOfList = standard === 'offline' && !isSingle;
      const body = isOfList ? withHome(bodyOf(own), own.module.language) : bodyOf(own);
      const content = playerDocument(own.module, body, config, base);
      modules.push({ module: own.module, html: content });
      return { path, content };
    });
    if (group.length > 1) {
      const entries = group.map(({ module: { language, title } }) => ({
        ...{ language, title },
        href: `${language}.html`,
      }));
      documents.push({
        path: `${folder}index.html`,
        content: menuDocument(module.title, entries, standard, base),
      });
    }
    files.push(...documents);
    const [first, ...others] = group;
    return {
      id: module.id,
      href: documents.at(-1)?.path ?? '',
      files: documents.map(({ path }) => path),
      modules: [first.module, ...others.map((own) => own.module)],
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

function courseOf(
  parts: PackageParts,
  options: PackageOptions,
  units: readonly Unit[],
  files: readonly PackageFile[],
): Course {
  const [first] = units;
  if (!first) throw new RangeError('A package needs at least one module.');
  const languages = [...new Set(parts.modules.map(({ module }) => module.language))];
  const hash = hashOf(files);
  const versions = new Set(units.map(({ modules: [{ version }] }) => version));
  const joined = (pick: (module: BuiltModule) => string, joint: string): readonly Text[] =>
    languages.map((language) => ({
      language,
      text: units
        .flatMap(({ modules }) => modules.find((module) => module.language === language) ?? [])
        .map(pick)
        .join(joint),
    }));
  const { title, isShared } = options;
  const own = joined((module) => module.title, ' · ');
  return {
    name: options.name ?? (units.length === 1 ? first.id : courseName(units.map(({ id }) => id))),
    standard: options.standard ?? 'scorm12',
    title: title
      ? own.map(({ language, text }) => ({
          language,
          text: isShared ? `${title} – ${text}` : title,
        }))
      : own,
    summary: joined((module) => module.summary, ' '),
    languages,
    units,
    shared: [...parts.player.map(({ path }) => path), 'passport.txt'],
    completion: options.completion ?? COMPLETION_RULES[0],
    version: versions.size === 1 ? first.modules[0].version : hash.slice(0, 12),
    hash,
    size: files.reduce((sum, file) => sum + bytesOf(file).length, 0),
    minutes: units.reduce((sum, { modules: [{ minutes }] }) => sum + minutes, 0),
  };
}

/** The page that opens an offline course of several documents. */
function offlineMenu(course: Course): PackageFile {
  const entries = course.units.flatMap(({ id, modules }) =>
    modules.map(({ language, title }) => ({ language, title, href: `${id}/${language}.html` })),
  );
  const title = course.title[0]?.text ?? '';
  return { path: 'index.html', content: menuDocument(title, entries, course.standard, '') };
}

const MENU_END = '</ol></nav>';

/** Ends the menu of a module with the way back to the list of all of them, which no LMS gives here. */
function withHome(body: string, language: Language): string {
  if (!body.includes(MENU_END)) throw new Error('The frame has no menu; build the site again.');
  const words = escapeXml(translator(language)('player.home'));
  const item = `<li><a href="../index.html">${words}</a></li>`;
  return body.replace(MENU_END, () => item + MENU_END);
}

const LESSONS = '<sanad-lessons></sanad-lessons>';

/** Puts the lessons, in order, into their place in the frame. */
function bodyOf({ module, frame, lessons }: ModuleParts): string {
  if (!frame.includes(LESSONS)) {
    throw new Error(`The frame of ${module.id} has no ${LESSONS}; build the site again.`);
  }
  const pages = module.outline.lessons.map(({ id }) => {
    const page = lessons.get(id);
    if (page === undefined) throw new Error(`Lesson "${id}" of ${module.id} is missing.`);
    return page.trim();
  });
  return frame.replace(LESSONS, () => pages.join('\n'));
}
