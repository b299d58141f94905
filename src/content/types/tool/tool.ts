import { dataType } from '../../content-type.ts';
import { filledToolFile, newToolFile } from './file.ts';
import { ToolSchema, ToolTranslationSchema } from './schema.ts';
import { toolTexts } from './texts.ts';

/** The tools of the return guide. */
export const tools = dataType({
  name: 'tools',
  path: 'content/tools/<name>.yaml',
  schema: ToolSchema,
  editorSchema: 'tool',
  words: (tool) => toolTexts(tool).flat(),
  number: ({ number }) => number,
  translations: {
    name: 'toolTranslations',
    path: 'content/guide/<language>/tools/<name>.yaml',
    schema: ToolTranslationSchema,
    editorSchema: 'tool-translation',
    into: 'added',
    begin: newToolFile,
    recorded: ({ translation }) => translation.of,
  },
  // Only the French texts are sent to translators, although the tool has three languages.
  exchange: {
    source: (tool) => filledToolFile(tool, Object.fromEntries(toolTexts(tool))),
    translation: (tool, { texts }) => filledToolFile(tool, texts),
  },
});
