import { reviewOf, textsOf, type Course, type Text } from '../../course/course.ts';
import { accessibilityText, LICENCE } from '../../course/notices.ts';
import { escapeXml } from '../shared/xml.ts';

/**
 * Writes `metadata.xml`: the learning object metadata of a SCORM 2004 package (IEEE 1484.12.1
 * LOM, in the XML binding of IEEE 1484.12.3).
 */
export function lomMetadata(course: Course): string {
  const status = reviewOf(course) === 'reviewed' ? 'final' : 'draft';
  return `<?xml version="1.0" encoding="UTF-8"?>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
  <general>
    <identifier>
      <catalog>URI</catalog>
      <entry>urn:sanad:course:${[course.name, ...course.languages].join(':')}</entry>
    </identifier>
    <identifier>
      <catalog>SHA-256</catalog>
      <entry>${course.hash}</entry>
    </identifier>
    <title>${strings(course.title)}</title>
${course.languages.map((language) => `    <language>${language}</language>`).join('\n')}
    <description>${strings(course.summary)}</description>
  </general>
  <lifeCycle>
    <version>${plain(course.version)}</version>
    <status>${vocabulary(status)}</status>
  </lifeCycle>
  <metaMetadata>
    <metadataSchema>LOMv1.0</metadataSchema>
    <metadataSchema>ADLv1.0</metadataSchema>
  </metaMetadata>
  <technical>
    <format>text/html</format>
    <size>${course.size}</size>
  </technical>
  <educational>
    <learningResourceType>${vocabulary('self assessment')}</learningResourceType>
    <typicalLearningTime><duration>PT${course.minutes}M</duration></typicalLearningTime>
  </educational>
  <rights>
    <cost>${vocabulary('no')}</cost>
    <copyrightAndOtherRestrictions>${vocabulary('yes')}</copyrightAndOtherRestrictions>
    <description>${plain(LICENCE)}</description>
  </rights>
${objectives(course)}${accessibility(course)}</lom>
`;
}

const strings = (texts: readonly Text[]) =>
  texts
    .map(({ language, text }) => `<string language="${language}">${escapeXml(text)}</string>`)
    .join('');
const plain = (text: string) => `<string>${escapeXml(text)}</string>`;
const vocabulary = (value: string) => `<source>LOMv1.0</source><value>${value}</value>`;

function objectives({ units }: Course): string {
  return units
    .flatMap((unit) =>
      unit.modules[0].objectives.map(({ id }) =>
        textsOf(unit, (module) => module.objectives.find((objective) => objective.id === id)?.text),
      ),
    )
    .map(
      (texts) => `  <classification>
    <purpose>${vocabulary('educational objective')}</purpose>
    <description>${strings(texts)}</description>
  </classification>
`,
    )
    .join('');
}

/**
 * LOM 9: a classification describes an object for a purpose, and "accessibility restrictions" is
 * one of the purposes. An annotation (LOM 8) would describe its use in teaching.
 */
function accessibility(course: Course): string {
  const texts = course.languages.map((language) => ({
    language,
    text: accessibilityText(course, language),
  }));
  return `  <classification>
    <purpose>${vocabulary('accessibility restrictions')}</purpose>
    <description>${strings(texts)}</description>
  </classification>
`;
}
