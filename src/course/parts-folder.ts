/**
 * Folder of the published site with the parts of packages, ready packages and the files of the
 * guide. The name is part of public addresses, so it never changes.
 */
export const PARTS_FOLDER = 'shelf';

/** Path from the root of the site of a file in {@link PARTS_FOLDER}. */
export const partsPath = (file: string) => `${PARTS_FOLDER}/${file}`;
