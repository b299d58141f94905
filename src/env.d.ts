/// <reference types="astro/client" />

declare namespace App {
  // A global script file cannot import at its top.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  type Context = import('./site/context.ts').PageContext;

  /** What a page tells the components below it. */
  interface Locals {
    context: Context;
  }
}
