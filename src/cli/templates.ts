import { stringify } from 'yaml';
import type { PageEntry } from '../content/library.ts';
import { fr } from '../i18n/messages/fr.ts';
import { toolFile } from '../formats/xliff/tool-file.ts';
import type { GuidePage, Tool } from '../content/types/guide.ts';
import {
  GUIDE_TEXT_GROUPS,
  type AddedLanguage,
  type GuideTextGroup,
} from '../fields/guide-language.ts';

/** The strings file of a new language of the guide: every text empty, the French beside it. */
export function guideStringsTemplate(language: AddedLanguage): string {
  const groups = (Object.keys(GUIDE_TEXT_GROUPS) as GuideTextGroup[]).map((group) => {
    const texts = GUIDE_TEXT_GROUPS[group].map((key) => `  # ${fr[key]}\n  ${key}:\n`);
    return `\n  # --- ${GROUPS[group]} ---\n${texts.join('')}`;
  });
  return `# Écrivez chaque texte après les deux-points, entre guillemets. Gardez les repères {…}.
language: ${language}
texts:${groups.join('')}`;
}

/** What each group of strings is for, as a translator is told. */
const GROUPS: Record<GuideTextGroup, string> = {
  reading: 'Lire : sans ces textes, le site ne montre pas la langue',
  tools: 'Les outils',
  take: 'Emporter le guide',
  kept: 'Ce que ce téléphone garde',
  leave: 'Ce que « Quitter vite » n’efface pas',
  poster: 'L’affiche',
};

/** A tool before it is translated: every text empty, the French beside it. */
export function guideToolTemplate(tool: Tool): string {
  const lines = toolFile(tool, (key, french) => `  # ${french}\n  ${key}:`);
  return `# Écrivez chaque texte après les deux-points, entre guillemets.\n${lines}`;
}

/** A page of the guide before it is translated: its French text, under the header of a translation. */
export function guidePageTemplate({ name, data, body }: PageEntry<GuidePage>): string {
  const header = stringify(
    { id: name, title: data?.title, summary: data?.summary },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
  return `---\n${header}translation: { of: pending }\nreview: { state: draft }\n---\n${body}`;
}

/**
 * Text of a new lesson: it has no error, only sources still to be cited (CITE-002), and each part
 * says what belongs there.
 * @param given id, title, number and first objective
 */
export function lessonTemplate(given: {
  id: string;
  title: string;
  number: number;
  objective: string;
}): string {
  const { id, title, number, objective } = given;
  return `---
id: ${id}
number: ${number}
title: ${JSON.stringify(title)}
summary: "Une phrase, pour les listes et la recherche."
minutes: 20
objectives: [${objective}]
review: { state: draft }
---

<Part kind="situation" id="situation" title="La scène qui ouvre la leçon">

Une scène courte : où, qui, ce qui se passe, la question qui se pose.

</Part>

<Part kind="know" id="know" title="Ce qu’il faut savoir">

L’explication, avec ses sources : placez après un fait la balise Cite et l’identifiant de sa référence.

</Part>

<Part kind="act" id="act" title="Ce que l’on dit, ce que l’on fait">

<Say>

Une phrase que l’on peut dire telle quelle.

</Say>

</Part>

<Part kind="avoid" id="avoid" title="Ce que l’on ne fait pas, et pourquoi">

Une erreur fréquente, et ce qu’elle coûte à la personne.

</Part>

<Part kind="vignette" id="vignette" title="Un cas qui se déroule">

Ce qui arrive, ce que l’on se demande, ce que la personne du métier a fait.

</Part>

<Part kind="tomorrow" id="tomorrow" title="Demain, à votre poste">

- Une tâche concrète.

</Part>

<Part kind="keep" id="keep" title="La fiche">

Ce qui tient sur une page et se comprend seul.

</Part>

<Part kind="summary" id="summary" title="L’essentiel">

Environ 90 mots.

</Part>
`;
}
