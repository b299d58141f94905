/** The schemas that a SCORM 1.2 manifest refers to, by file name (ADL and IMS). */
export const SCORM12_SCHEMAS = [
  'adlcp_rootv1p2.xsd',
  'ims_xml.xsd',
  'imscp_rootv1p1p2.xsd',
  'imsmd_rootv1p2p1.xsd',
] as const;
