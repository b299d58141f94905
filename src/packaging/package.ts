import { playerDocument } from './document.ts';
import { scorm12Manifest } from './scorm12/manifest.ts';
import type { ShelfModule } from './shelf-module.ts';
import { zipPackage, type PackageFile } from './zip.ts';

/** What a package is made from; the build, the command line and a browser read it alike. */
export interface PackageParts {
  readonly module: ShelfModule;
  /** HTML of menu, quiz and glossary that the site rendered, with a place for the lessons. */
  readonly frame: string;
  /** HTML of each lesson, by its id. */
  readonly lessons: ReadonlyMap<string, string>;
  /** The player: `player.js`, `player.css`. */
  readonly player: readonly PackageFile[];
  /** Schemas of the standard, placed beside the manifest that refers to them. */
  readonly schemas: readonly PackageFile[];
}

/** What a trainer may choose. */
export interface PackageOptions {
  /** Mastery score of the quiz, 1 to 100; by default that of the bank. */
  readonly passMark?: number;
}

/**
 * Lists the files of a SCORM 1.2 package: one SCO with its own menu.
 * @throws {RangeError} when the pass mark is not within 1 to 100
 */
export function packageFiles(parts: PackageParts, options: PackageOptions = {}): PackageFile[] {
  const { module, player, schemas } = parts;
  const passMark = options.passMark ?? module.outline.passMark;
  if (!(passMark >= 1 && passMark <= 100)) {
    throw new RangeError(`Pass mark ${passMark}: expected a number from 1 to 100.`);
  }
  const outline = { ...module.outline, passMark };
  const content: PackageFile[] = [
    {
      path: 'index.html',
      content: playerDocument(module, bodyOf(parts), { standard: 'scorm12', outline }),
    },
    ...player,
  ];
  const manifest = scorm12Manifest(
    module,
    content.map(({ path }) => path),
  );
  return [{ path: 'imsmanifest.xml', content: manifest }, ...content, ...schemas];
}

const LESSONS = '<sanad-lessons></sanad-lessons>';

/** Puts the lessons, in order, into their place in the frame. */
function bodyOf({ module, frame, lessons }: PackageParts): string {
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

/** Makes the bytes of a package: the same parts and options give the same bytes. */
export function buildPackage(parts: PackageParts, options: PackageOptions = {}): Uint8Array {
  return zipPackage(packageFiles(parts, options));
}
