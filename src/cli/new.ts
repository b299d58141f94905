import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { readLibrary } from '../content/library.ts';
import { IdSchema, LANGUAGES } from '../fields/common.ts';
import { readContentFiles } from './content-files.ts';
import { GUIDE_LANGUAGES, isAdded, isGuideLanguage } from '../fields/guide-language.ts';
import {
  guidePageTemplate,
  guideStringsTemplate,
  guideToolTemplate,
  lessonTemplate,
} from './templates.ts';
import { UserError } from './user-error.ts';

/** `sanad new`: starts a file with what the check asks for. */
export function newCommand(): Command {
  return new Command('new')
    .description('Commence un fichier')
    .addCommand(
      new Command('lesson')
        .description('Commence une leçon en français, avec toutes ses parties')
        .argument('<module>', 'identifiant du module', parseId)
        .argument('<leçon>', 'identifiant de la leçon, en minuscules : « grief-and-loss »', parseId)
        .option('--title <titre>', 'titre de la leçon', 'Titre de la leçon')
        .action(newLesson),
    )
    .addCommand(
      new Command('language')
        .description('Commence une langue du guide : ses textes et ses pages, à traduire')
        .argument('<code>', 'code de la langue : « wo », « ff-Adlm », « pt »…')
        .action(newLanguage),
    );
}

async function newLesson(module: string, id: string, { title }: { title: string }): Promise<void> {
  const library = readLibrary(await readContentFiles(process.cwd()));
  const entry = library.modules.find(({ name }) => name === module);
  if (!entry?.data) {
    const known = library.modules.map(({ name }) => name).join(', ');
    throw new UserError(
      `Le module « ${module} » n’existe pas ou contient une erreur.\nModules : ${known}.`,
    );
  }
  const path = `modules/${module}/fr/${id}.mdx`;
  if (await exists(path)) throw new UserError(`${path} existe déjà ; rien n’a été changé.`);
  const numbers = library.lessons.flatMap(({ module: own, data }) =>
    own === module && data ? [data.number] : [],
  );
  const objective = entry.data.objectives[0]?.id ?? '';
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    lessonTemplate({ id, title, objective, number: Math.max(0, ...numbers) + 1 }),
  );
  console.log(
    `${path}\nÉcrivez chaque partie, supprimez celles qui ne servent pas, puis : npx sanad check`,
  );
}

async function newLanguage(tag: string): Promise<void> {
  if (!isGuideLanguage(tag) || !isAdded(tag)) {
    const known = Object.entries(GUIDE_LANGUAGES).map(([code, { name }]) => `${code} (${name})`);
    throw new UserError(
      `« ${tag} » n’est pas une langue que l’on peut ajouter au guide.\nLangues : ${known.slice(LANGUAGES.length).join(', ')}.`,
    );
  }
  const folder = `content/guide/${tag}`;
  if (await exists(folder)) throw new UserError(`${folder} existe déjà ; rien n’a été changé.`);
  const { guide, tools } = readLibrary(await readContentFiles(process.cwd()));
  await mkdir(`${folder}/tools`, { recursive: true });
  await writeFile(`${folder}/strings.yaml`, guideStringsTemplate(tag));
  for (const page of guide) {
    if (page.data) await writeFile(`${folder}/${page.name}.mdx`, guidePageTemplate(page));
  }
  for (const { data } of tools) {
    if (data) await writeFile(`${folder}/tools/${data.id}.yaml`, guideToolTemplate(data));
  }
  console.log(
    `${folder} : strings.yaml, ${guide.length} pages et ${tools.length} outils, encore en français.\n` +
      'Traduisez strings.yaml, puis les pages et les outils un à un. Le site montre une page ou un\n' +
      `outil quand il est enregistré : npx sanad translations record ${folder}/PAGE.mdx\n` +
      'D’ici là, il montre le français et le dit. Vérifiez : npx sanad check',
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function parseId(value: string): string {
  if (!IdSchema.safeParse(value).success) {
    throw new InvalidArgumentError(
      'Des mots en minuscules sans accent, joints par des traits d’union.',
    );
  }
  return value;
}
