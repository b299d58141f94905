/** A page of the guide with every kind of translatable text. */
export const FRENCH = `---
id: a-page
number: 1
title: "Une page"
summary: "Un résumé & plus."
review: { state: draft }
---

<Part kind="essential" id="essential" title="L’essentiel">

Parlez au HCR. <Cite id="a-source" /> L’<Term id="referral">orientation</Term> se fait **à deux**.

- [Ma santé](guide:my-health#help), puis 5 \\< 6
1. Un pas
   et sa suite.

| Quoi | Où |
|---|---|
| Soin | Centre |

<Figure
  src="a.svg"
  alt="Un dessin."
/>

</Part>
`;
