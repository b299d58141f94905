import { z } from 'zod';
import { LANGUAGES, TextSchema, type Language } from './common.ts';
import { GUIDE_LANGUAGES, type GuideLanguage } from './language-facts.ts';

export { GUIDE_LANGUAGES, type GuideLanguage } from './language-facts.ts';

/** A language that the guide alone can be in: the interface and the modules are not. */
export type AddedLanguage = Exclude<GuideLanguage, Language>;

/** Whether a folder’s name is the tag of a language the guide can be in. */
export function isGuideLanguage(tag: string): tag is GuideLanguage {
  return Object.hasOwn(GUIDE_LANGUAGES, tag);
}

/** Whether only the guide can be in this language, not the interface and the modules. */
export function isAdded(tag: GuideLanguage): tag is AddedLanguage {
  return !(LANGUAGES as readonly string[]).includes(tag);
}

/** Whether few devices have letters for the script of a language. */
export function hasRareScript(tag: GuideLanguage): boolean {
  return ['Adlm', 'Nkoo'].includes(GUIDE_LANGUAGES[tag].script);
}

/**
 * The interface strings that a language of the guide alone translates, by the pages that need them.
 * A language is published once its group `reading` is complete; a page of another group is in
 * French, marked as such, until that group is complete.
 */
export const GUIDE_TEXT_GROUPS = {
  reading: [
    'site.name',
    'site.skip',
    'site.languages',
    'guide.tab',
    'guide.tabPage',
    'guide.description',
    'guide.title',
    'guide.lead',
    'guide.all',
    'guide.pages',
    'guide.tools',
    'guide.previous',
    'guide.next',
    'guide.sanad',
    'guide.hidden',
    'guide.begun',
    'guide.unread',
    'leave.button',
    'leave.neutral',
    'leave.about',
    'listen.start',
    'listen.stop',
    'listen.recorded',
    'kept.title',
    'take.title',
    'take.onPage',
    'lesson.references',
    'part.know',
    'part.act',
    'part.avoid',
    'say.harmful',
    'review.draft.title',
    'review.draft.text',
    'review.reviewed',
    'untranslated.title',
    'untranslated.text',
    'untranslated.link',
    'stale.text',
  ],
  tools: [
    'guide.tabTool',
    'sheet.vanishes',
    'sheet.keep',
    'sheet.kept',
    'sheet.unkept',
    'sheet.print',
    'sheet.save',
    'sheet.saveHelp',
    'sheet.take',
    'sheet.taken',
    'sheet.foreign',
    'sheet.clear',
    'sheet.cleared',
    'sheet.noscript',
    'sheet.what',
    'sheet.amount',
    'sheet.line',
    'sheet.sum',
    'sheet.balance',
    'sheet.unread',
    'sheet.empty',
    'sheet.emptyList',
    'sheet.full',
    'sheet.second',
    'sheet.elsewhere',
    'sheet.file',
  ],
  take: [
    'take.lead',
    'take.file',
    'take.fileText',
    'take.html',
    'take.epub',
    'take.epubText',
    'take.epubSave',
    'take.paper',
    'take.paperText',
    'take.pdf',
    'take.offline',
    'take.offlineText',
    'take.offlineStart',
    'take.offlineStop',
    'take.offlineWait',
    'take.offlineDone',
    'take.offlineGone',
    'take.offlineFailed',
    'take.offlineNone',
    'poster.title',
  ],
  kept: [
    'kept.lead',
    'kept.nothing',
    'kept.found',
    'kept.tool',
    'kept.lesson',
    'kept.last',
    'kept.other',
    'kept.offline',
    'kept.worker',
    'kept.erase',
    'kept.eraseAll',
    'kept.erased',
    'kept.failed',
    'kept.unseen',
    'kept.noscript',
  ],
  leave: [
    'leave.lead',
    'leave.does',
    'leave.does1',
    'leave.does2',
    'leave.does3',
    'leave.not',
    'leave.not1',
    'leave.not2',
    'leave.not3',
    'leave.not4',
    'leave.not5',
    'leave.not6',
    'leave.safer',
    'leave.safer1',
    'leave.safer2',
    'leave.safer3',
  ],
  poster: ['poster.lead', 'poster.call', 'poster.text', 'poster.alt', 'poster.noSite'],
} as const;
/** A group of {@link GUIDE_TEXT_GROUPS}. */
export type GuideTextGroup = keyof typeof GUIDE_TEXT_GROUPS;
/** One of the texts of {@link GUIDE_TEXT_GROUPS}. */
export type GuideTextKey = (typeof GUIDE_TEXT_GROUPS)[GuideTextGroup][number];
/** Every text of {@link GUIDE_TEXT_GROUPS}, in order. */
export const GUIDE_TEXTS: readonly GuideTextKey[] = Object.values(GUIDE_TEXT_GROUPS).flat();

const NAMES = Object.keys(GUIDE_LANGUAGES) as [GuideLanguage, ...GuideLanguage[]];

/** `content/guide/<tag>/strings.yaml`: the words around the pages of a language of the guide. */
export const GuideStringsSchema = z
  .strictObject({
    language: z.enum(NAMES).describe('BCP 47 tag: the name of the folder.'),
    texts: z
      .strictObject(
        Object.fromEntries(
          GUIDE_TEXTS.map((key) => [key, TextSchema.nullable().optional()]),
        ) as Record<GuideTextKey, z.ZodOptional<z.ZodNullable<typeof TextSchema>>>,
      )
      .describe('Each text by its key; empty until it is translated.'),
  })
  .describe('Words around the pages of a language that the guide alone has');
/** The words around the pages of a language. */
export type GuideStrings = z.infer<typeof GuideStringsSchema>;

/** The keys of a group that have no text yet: while there is one, the group's pages are in French. */
export function missingTexts(
  { texts }: GuideStrings,
  group: GuideTextGroup = 'reading',
): GuideTextKey[] {
  return GUIDE_TEXT_GROUPS[group].filter((key) => !texts[key]);
}
