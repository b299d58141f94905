import type { PlayerConfig } from '../../formats/shared/document.ts';

/**
 * Reads the configuration in the document of a package. The packager wrote it, so it is not
 * validated.
 */
export const readConfig = (text: string) => JSON.parse(text) as PlayerConfig;
