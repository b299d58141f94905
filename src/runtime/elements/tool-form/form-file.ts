import { escapeXml, jsonForScript } from '../../../formats/shared/xml.ts';

/** Values of a tool form: text by name of the control; a ticked box is `x`. */
export type FormValues = Readonly<Record<string, string>>;

/** Content of the file of a tool form: labels and values. */
export interface FormFile {
  readonly tool: string;
  readonly language: string;
  /** `ltr` or `rtl`. */
  readonly direction: string;
  readonly title: string;
  /** Neutral title, for the tab and the browser's history. */
  readonly tab: string;
  /** Lines under the title: the day, the fields that are empty. */
  readonly remarks: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    /** Label, label in a second language (or empty), and value. */
    readonly rows: readonly (readonly [label: string, second: string, value: string])[];
  }[];
  readonly values: FormValues;
}

const STYLE =
  'body{font:1.1rem/1.5 sans-serif;max-width:40rem;margin:1rem auto;padding:0 1rem;overflow-wrap:anywhere}table{width:100%;border-collapse:collapse;margin-bottom:1rem}th,td{width:50%;padding:.3rem .4rem;border:1px solid #888;text-align:start;vertical-align:top;font-weight:400}td{white-space:pre-wrap;unicode-bidi:plaintext;font-weight:600}th span{display:block;color:#444}h2{font-size:1.1rem;break-after:avoid}tr{break-inside:avoid}@page{size:A5;margin:12mm}';

/**
 * Writes a form as an HTML file that opens without network or script, prints on A5 and can be read
 * back by {@link readFormFile}.
 * @returns an HTML document with a neutral title; the values are only in its body
 */
export function writeFormFile(sheet: FormFile): string {
  const groups = sheet.groups.map(
    ({ title, rows }) =>
      `<h2>${escapeXml(title)}</h2><table>${rows
        .map(
          ([label, second, value]) =>
            `<tr><th scope="row" dir="auto">${escapeXml(label)}${second ? `<span dir="auto">${escapeXml(second)}</span>` : ''}</th><td dir="auto">${escapeXml(value)}</td></tr>`,
        )
        .join('')}</table>`,
  );
  const data = jsonForScript({ tool: sheet.tool, values: sheet.values });
  return [
    `<!doctype html><html lang="${sheet.language}" dir="${sheet.direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">`,
    `<title>${escapeXml(sheet.tab)}</title><style>${STYLE}</style></head><body dir="${sheet.direction}">`,
    `<h1>${escapeXml(sheet.title)}</h1>`,
    ...sheet.remarks.map((remark) => `<p>${escapeXml(remark)}</p>`),
    ...groups,
    `<script type="application/json" id="sheet">${data}</script></body></html>`,
  ].join('\n');
}

/**
 * Reads a file of {@link writeFormFile}.
 * @param html text of any file
 * @returns undefined if it is no such file
 */
export function readFormFile(html: string): { tool: string; values: FormValues } | undefined {
  const data = /<script type="application\/json" id="sheet">([^<]*)<\/script>/.exec(html)?.[1];
  const sheet = parse(data ?? '');
  if (!isObject(sheet) || typeof sheet['tool'] !== 'string') return undefined;
  const values = readValues(sheet['values']);
  return values && { tool: sheet['tool'], values };
}

/**
 * Checks that a parsed value is the values of a form.
 * @returns the values, or undefined
 */
export function readValues(value: unknown): FormValues | undefined {
  if (!isObject(value)) return undefined;
  return Object.values(value).every((text) => typeof text === 'string')
    ? (value as FormValues)
    : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The file is damaged or from elsewhere: the caller reports it.
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
