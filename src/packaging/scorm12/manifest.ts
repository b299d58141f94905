import type { ShelfModule } from '../shelf-module.ts';
import { escapeXml } from '../xml.ts';

/**
 * Writes `imsmanifest.xml` of a package with one SCO.
 * SCORM 1.2 Content Aggregation Model, section 2.3 (IMS Content Packaging 1.1.2, ADL extensions)
 * and section 2.2 (IMS Learning Resource Meta-data 1.2.1).
 *
 * There is no `adlcp:masteryscore`: with it, Moodle turns "completed" into "passed" or "failed",
 * which its default completion rule does not count.
 * @param module the module's facts
 * @param files paths of all files of the SCO, index.html among them
 */
export function scorm12Manifest(module: ShelfModule, files: readonly string[]): string {
  const title = escapeXml(module.title);
  const lang = `xml:lang="${module.language}"`;
  const text = (value: string) =>
    `<imsmd:langstring ${lang}>${escapeXml(value)}</imsmd:langstring>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="sanad.${module.id}.${module.language}" version="${module.version}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
    <imsmd:lom>
      <imsmd:general>
        <imsmd:title>${text(module.title)}</imsmd:title>
        <imsmd:language>${module.language}</imsmd:language>
        <imsmd:description>${text(module.summary)}</imsmd:description>
      </imsmd:general>
      <imsmd:lifecycle>
        <imsmd:version>${text(module.version)}</imsmd:version>
      </imsmd:lifecycle>
      <imsmd:educational>
        <imsmd:typicallearningtime>
          <imsmd:datetime>PT${module.minutes}M</imsmd:datetime>
        </imsmd:typicallearningtime>
      </imsmd:educational>
      <imsmd:rights>
        <imsmd:description>${text('CC BY 4.0')}</imsmd:description>
      </imsmd:rights>
    </imsmd:lom>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item-${module.id}" identifierref="sco-${module.id}" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco-${module.id}" type="webcontent" adlcp:scormtype="sco" href="index.html">
${[...files]
  .sort()
  .map((path) => `      <file href="${escapeXml(path)}"/>`)
  .join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
