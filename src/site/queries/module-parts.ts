import { AUDIENCES, LANGUAGES, type Audience, type Language } from '../../fields/common.ts';
import { type Module } from '../../content/types/module.ts';
import { audiencesOf } from '../../fields/audiences.ts';
import { isComplete, lessonsOf, modulesInOrder } from './library.ts';

/** `getStaticPaths` of a file for each module and each language in which the module is complete. */
export async function partsPaths() {
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

/** The audiences whose paths include a lesson of a module. */
export async function pathsThrough(module: Module): Promise<Audience[]> {
  const lessons = await lessonsOf(module.id);
  return AUDIENCES.filter((audience) =>
    lessons.some(({ data }) => audiencesOf(module, data)[audience]),
  );
}
