import type { CompletionRule } from '../../fields/completion.ts';
import { textsOf, type Course, type Text, type Unit } from '../../course/course.ts';
import { share } from '../shared/values.ts';
import { escapeXml } from '../shared/xml.ts';

/** The `moveOn` criterion of an AU, by completion rule (cmi5 10.2.5). */
const MOVE_ON: Record<CompletionRule, string> = {
  'read-and-passed': 'CompletedAndPassed',
  'read-and-attempted': 'Completed',
  read: 'Completed',
  passed: 'Passed',
};

/**
 * Writes the course structure of a cmi5 course: one AU for each module (cmi5 specification, section
 * 13). The identifiers are the same for every language and version of a module, so that their
 * records can be compared.
 * @param base address of the hosted package, ending with `/`; empty if the package contains the
 *   documents (section 14)
 */
export function cmi5CourseStructure(course: Course, base = ''): string {
  const units = course.units.map((unit) => assignableUnit(course, unit, base));
  const objectives = course.units.flatMap(objectivesOf);
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:sanad:course:${[course.name, ...course.languages].join(':')}">
    <title>${strings(course.title)}</title>
    <description>${strings(course.summary)}</description>
  </course>
${objectives.length > 0 ? `  <objectives>\n${objectives.join('\n')}\n  </objectives>\n` : ''}${units.join('\n')}
</courseStructure>
`;
}

/** IRI of an objective, the same in the course structure and in statements. */
const objectiveIri = (module: string, objective: string) =>
  `urn:sanad:objective:${module}:${objective}`;

const strings = (texts: readonly Text[]) =>
  texts
    .map(({ language, text }) => `<langstring lang="${language}">${escapeXml(text)}</langstring>`)
    .join('');

function objectivesOf(unit: Unit): string[] {
  return unit.modules[0].objectives.map(({ id }) => {
    const texts = strings(
      textsOf(unit, (module) => module.objectives.find((objective) => objective.id === id)?.text),
    );
    return `    <objective id="${objectiveIri(unit.id, id)}">
      <title>${texts}</title>
      <description>${texts}</description>
    </objective>`;
  });
}

function assignableUnit(course: Course, unit: Unit, base: string): string {
  const references = unit.modules[0].objectives
    .map(({ id }) => `      <objective idref="${objectiveIri(unit.id, id)}"/>\n`)
    .join('');
  const hasQuiz = unit.modules[0].outline.items.some(({ use }) => use === 'quiz');
  const moveOn = hasQuiz ? MOVE_ON[course.completion] : 'Completed';
  const mastery = hasQuiz ? ` masteryScore="${share(unit.passMark / 100)}"` : '';
  return `  <au id="urn:sanad:module:${unit.id}" moveOn="${moveOn}"${mastery} launchMethod="AnyWindow">
    <title>${strings(textsOf(unit, ({ title }) => title))}</title>
    <description>${strings(textsOf(unit, ({ summary }) => summary))}</description>
${references && `    <objectives>\n${references}    </objectives>\n`}    <url>${escapeXml(base + unit.href)}</url>
  </au>`;
}
