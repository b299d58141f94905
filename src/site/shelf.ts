import { LANGUAGES, type Language } from '../schemas/common.ts';
import type { Module } from '../schemas/module.ts';
import { isComplete, modulesInOrder } from './library.ts';

/** `getStaticPaths` of what is made for each module, in each language it is complete in. */
export async function shelfPaths() {
  const paths: {
    params: { module: string; language: Language };
    props: { module: Module; language: Language };
  }[] = [];
  for (const { id, data } of await modulesInOrder()) {
    for (const language of LANGUAGES) {
      if (!(await isComplete(id, language))) continue;
      paths.push({ params: { module: id, language }, props: { module: data, language } });
    }
  }
  return paths;
}
