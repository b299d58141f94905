import {
  GUIDE_TEXT_GROUPS,
  GuideStringsSchema,
  type AddedLanguage,
  type GuideTextGroup,
} from '../../fields/guide-language.ts';
import { fr } from '../../i18n/messages/fr.ts';
import { dataType } from '../content-type.ts';

/** The interface words of the guide in a language that only the guide has. */
export const guideStrings = dataType({
  name: 'guideStrings',
  path: 'content/guide/<name>/strings.yaml',
  schema: GuideStringsSchema,
  editorSchema: 'guide-strings',
  namedBy: 'language',
  beginLanguage: guideStringsTemplate,
});

/**
 * The strings file of a new language of the guide: every text empty, with the French text in a
 * comment.
 */
function guideStringsTemplate(language: AddedLanguage): string {
  const groups = (Object.keys(GUIDE_TEXT_GROUPS) as GuideTextGroup[]).map((group) => {
    const texts = GUIDE_TEXT_GROUPS[group].map((key) => `  # ${fr[key]}\n  ${key}:\n`);
    return `\n  # --- ${GROUPS[group]} ---\n${texts.join('')}`;
  });
  return `# Écrivez chaque texte après les deux-points, entre guillemets. Gardez les repères {…}.
language: ${language}
texts:${groups.join('')}`;
}

/** Headings of the groups of strings, as comments for the translator. */
const GROUPS: Record<GuideTextGroup, string> = {
  reading: 'Lire : sans ces textes, le site ne montre pas la langue',
  tools: 'Les outils',
  take: 'Emporter le guide',
  kept: 'Ce que ce téléphone garde',
  leave: 'Ce que « Quitter vite » n’efface pas',
  poster: 'L’affiche',
};
