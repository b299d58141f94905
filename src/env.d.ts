/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Whether the page gets a content security policy: see build/site-policy.ts. */
  readonly HAS_POLICY: boolean;
}

declare namespace App {
  // A global script file cannot import at its top.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  type Context = import('./site/context.ts').PageContext;

  /** What a page tells the components below it. */
  interface Locals {
    context: Context;
  }
}
