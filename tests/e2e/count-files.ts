import type { Page } from '@playwright/test';

/** Counts the files that the page makes; call it before the page is opened. */
export async function countFiles(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    class CountedFile extends File {
      static made = 0;
      constructor(...parts: ConstructorParameters<typeof File>) {
        super(...parts);
        CountedFile.made += 1;
      }
    }
    window.File = CountedFile;
  });
  return () => page.evaluate(() => Object(File).made as unknown);
}
