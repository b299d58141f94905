import {
  identifierOf,
  reviewOf,
  textsOf,
  type Course,
  type Text,
  type Unit,
} from '../../course/course.ts';
import { accessibilityText, LICENCE } from '../../course/notices.ts';
import { fileRows, unitTitle } from '../shared/scorm-manifest.ts';
import { escapeXml } from '../shared/xml.ts';

/**
 * Writes `imsmanifest.xml` of SCORM 1.2: one organization, one SCO for each module. SCORM 1.2
 * Content Aggregation Model, section 2.3 (IMS Content Packaging 1.1.2, ADL extensions) and section
 * 2.2 (IMS Learning Resource Meta-data 1.2.1).
 *
 * There is no `adlcp:masteryscore`: with it, Moodle turns "completed" into "passed" or "failed",
 * which its default completion rule does not count.
 */
export function scorm12Manifest(course: Course): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifierOf(course)}" version="${escapeXml(course.version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
${metadata(course)}
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escapeXml(course.title[0]?.text ?? '')}</title>
${course.units.map((unit) => item(course, unit)).join('\n')}
    </organization>
  </organizations>
  <resources>
${course.units.map((unit) => resource(course, unit)).join('\n')}
  </resources>
</manifest>
`;
}

function item(course: Course, unit: Unit): string {
  return `      <item identifier="item-${unit.id}" identifierref="sco-${unit.id}" isvisible="true">
        <title>${unitTitle(course, unit)}</title>
      </item>`;
}

function resource({ shared }: Course, unit: Unit): string {
  return `    <resource identifier="sco-${unit.id}" type="webcontent" adlcp:scormtype="sco" href="${unit.href}">
${fileRows(shared, unit)}
    </resource>`;
}

const strings = (texts: readonly Text[]) =>
  texts
    .map(
      ({ language, text }) =>
        `<imsmd:langstring xml:lang="${language}">${escapeXml(text)}</imsmd:langstring>`,
    )
    .join('');
const term = (text: string) =>
  `<imsmd:langstring xml:lang="x-none">${escapeXml(text)}</imsmd:langstring>`;
const vocabulary = (value: string) =>
  `<imsmd:source>${term('LOMv1.0')}</imsmd:source><imsmd:value>${term(value)}</imsmd:value>`;

function metadata(course: Course): string {
  const status = reviewOf(course) === 'reviewed' ? 'Final' : 'Draft';
  const objectives = course.units.flatMap((unit) =>
    unit.modules[0].objectives.map(({ id }) =>
      textsOf(unit, (module) => module.objectives.find((objective) => objective.id === id)?.text),
    ),
  );
  const accessible = course.languages.map((language) => ({
    language,
    text: accessibilityText(course, language),
  }));
  return `    <imsmd:lom>
      <imsmd:general>
        <imsmd:identifier>${identifierOf(course)}</imsmd:identifier>
        <imsmd:title>${strings(course.title)}</imsmd:title>
        <imsmd:catalogentry>
          <imsmd:catalog>SHA-256</imsmd:catalog>
          <imsmd:entry>${term(course.hash)}</imsmd:entry>
        </imsmd:catalogentry>
${course.languages.map((language) => `        <imsmd:language>${language}</imsmd:language>`).join('\n')}
        <imsmd:description>${strings(course.summary)}</imsmd:description>
      </imsmd:general>
      <imsmd:lifecycle>
        <imsmd:version>${term(course.version)}</imsmd:version>
        <imsmd:status>${vocabulary(status)}</imsmd:status>
      </imsmd:lifecycle>
      <imsmd:metametadata>
        <imsmd:metadatascheme>ADL SCORM 1.2</imsmd:metadatascheme>
      </imsmd:metametadata>
      <imsmd:technical>
        <imsmd:format>text/html</imsmd:format>
        <imsmd:size>${course.size}</imsmd:size>
      </imsmd:technical>
      <imsmd:educational>
        <imsmd:learningresourcetype>${vocabulary('Self Assessment')}</imsmd:learningresourcetype>
        <imsmd:typicallearningtime>
          <imsmd:datetime>PT${course.minutes}M</imsmd:datetime>
        </imsmd:typicallearningtime>
      </imsmd:educational>
      <imsmd:rights>
        <imsmd:cost>${vocabulary('no')}</imsmd:cost>
        <imsmd:copyrightandotherrestrictions>${vocabulary('yes')}</imsmd:copyrightandotherrestrictions>
        <imsmd:description>${term(LICENCE)}</imsmd:description>
      </imsmd:rights>
${objectives.map((texts) => classification('Educational Objective', texts)).join('')}${classification('Accessibility Restrictions', accessible)}    </imsmd:lom>`;
}

const classification = (purpose: string, texts: readonly Text[]) => `      <imsmd:classification>
        <imsmd:purpose>${vocabulary(purpose)}</imsmd:purpose>
        <imsmd:description>${strings(texts)}</imsmd:description>
      </imsmd:classification>
`;
