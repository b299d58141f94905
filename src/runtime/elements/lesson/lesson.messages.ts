import type { SavedMessages } from '../../storage/save-words.ts';

/** Words of `<sanad-lesson>`. */
export type LessonMessages = SavedMessages;
