import { identifierOf, type Course, type Unit } from '../../course/course.ts';
import { fileRows, unitTitle } from '../shared/scorm-manifest.ts';
import { escapeXml } from '../shared/xml.ts';

const NAMESPACES = [
  ['imscp_v1p1.xsd', 'http://www.imsglobal.org/xsd/imscp_v1p1', ''],
  ['adlcp_v1p3.xsd', 'http://www.adlnet.org/xsd/adlcp_v1p3', ':adlcp'],
  ['imsss_v1p0.xsd', 'http://www.imsglobal.org/xsd/imsss', ':imsss'],
] as const;

/**
 * Writes `imsmanifest.xml` of SCORM 2004: one organization, one SCO for each module (Content
 * Aggregation Model, chapter 3; the metadata are in `metadata.xml`).
 *
 * Sequencing is minimal, because LMSs differ most there: free choice, and the content itself
 * reports completion and satisfaction. There is no `completionThreshold` and no
 * `minNormalizedMeasure`: an LMS that applied them would overrule the rule that the learner reads
 * (safety questions, for example). Moodle applies the first and not the second.
 * @param edition name of the edition, as `2004 3rd Edition`
 */
export function scorm2004Manifest(course: Course, edition: string): string {
  const namespaces = NAMESPACES.map(([, uri, prefix]) => `xmlns${prefix}="${uri}"`).join('\n  ');
  const locations = NAMESPACES.map(([file, uri]) => `${uri} ${file}`).join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifierOf(course)}" version="${escapeXml(course.version)}"
  ${namespaces}
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${locations}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${edition}</schemaversion>
    <adlcp:location>metadata.xml</adlcp:location>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escapeXml(course.title[0]?.text ?? '')}</title>
${course.units.map((unit) => item(course, unit)).join('\n')}
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
${course.units.map((unit) => resource(course, unit)).join('\n')}
  </resources>
</manifest>
`;
}

function item(course: Course, unit: Unit): string {
  const objectives = unit.modules[0].objectives
    .map(({ id }) => `            <imsss:objective objectiveID="${id}"/>\n`)
    .join('');
  return `      <item identifier="item-${unit.id}" identifierref="sco-${unit.id}" isvisible="true">
        <title>${unitTitle(course, unit)}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="module"/>
${objectives}          </imsss:objectives>
          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>`;
}

function resource({ shared }: Course, unit: Unit): string {
  return `    <resource identifier="sco-${unit.id}" type="webcontent" adlcp:scormType="sco" href="${unit.href}">
${fileRows(shared, unit)}
    </resource>`;
}
