/**
 * The content security policy of every page of the site: its own files and nothing else. No page has
 * inline code, so no hash is needed. Pagefind's index is read by WebAssembly.
 */
export const SITE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
