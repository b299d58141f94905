/**
 * Text of a new lesson: it passes the check at once, and each part says what belongs there.
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
