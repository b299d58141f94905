import type { PlayerConfig } from '../../formats/shared/document.ts';

/** Reads the configuration in a package's document: the packager wrote it, so it is not checked. */
export const readConfig = (text: string) => JSON.parse(text) as PlayerConfig;
