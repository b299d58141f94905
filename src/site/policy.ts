/**
 * The content security policy of every page of the site: its own files and nothing else. No page has
 * inline code, so no hash is needed. Pagefind's index is read by WebAssembly.
 */
const SITE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/**
 * The policy of a page.
 * @param frames origins that it may show in a frame, beside its own
 */
export const policyOf = (frames: readonly string[]): string =>
  [...SITE_POLICY, ...(frames.length > 0 ? [`frame-src 'self' ${frames.join(' ')}`] : [])].join(
    '; ',
  );
