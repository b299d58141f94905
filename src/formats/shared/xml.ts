/**
 * Escapes a text for XML and HTML, in content and in attributes. Characters that XML 1.0 forbids
 * are removed.
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Writes a value as JSON that may stand inside a `<script>` element: "</script" and "<!--" cannot
 * occur in it, since "<" is written as an escape.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
