import type { Localized } from '../../../fields/common.ts';
import type { Tool, ToolField, ToolTranslation } from './schema.ts';
import type { AddedLanguage } from '../../../fields/guide-language.ts';

type Texts = ToolTranslation['texts'];

/**
 * Copies a tool with each of its texts changed.
 * @param change gives the new text for a key: `title`, `group`, `group.field`, `group.field.help`
 */
function mapTexts(tool: Tool, change: (key: string, text: Localized) => Localized): Tool {
  const optional = (key: string, text: Localized | undefined) => text && change(key, text);
  const changedField = (group: string, field: ToolField): ToolField => {
    const key = `${group}.${field.id}`;
    const label = change(key, field.label);
    return 'help' in field
      ? { ...field, label, help: optional(`${key}.help`, field.help) }
      : { ...field, label };
  };
  return {
    ...tool,
    title: change('title', tool.title),
    summary: change('summary', tool.summary),
    notice: optional('notice', tool.notice),
    groups: tool.groups.map((group) => ({
      ...group,
      title: change(group.id, group.title),
      fields: group.fields.map((field) => changedField(group.id, field)),
    })),
  };
}

/** The French texts of a tool by their keys, in the order of the form. */
export function toolTexts(tool: Tool): [key: string, french: string][] {
  const texts: [string, string][] = [];
  mapTexts(tool, (key, text) => {
    texts.push([key, text.fr]);
    return text;
  });
  return texts;
}

/** A tool with its texts in another language; a missing text stays French. */
export function withWords(tool: Tool, language: AddedLanguage, texts: Texts): Tool {
  return mapTexts(tool, (key, text) => ({
    ...text,
    ...(texts[key] ? { [language]: texts[key] } : {}),
  }));
}
