import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDERS, CONTENT_TYPES, contentType, filesOf } from './registry.ts';

const FILES = CONTENT_TYPES.flatMap(filesOf);

describe('the registry of content types', () => {
  it('has each collection once', () => {
    const names = FILES.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('has one schema for each name that editors know', () => {
    const named = new Map(FILES.map(({ editorSchema, schema }) => [editorSchema, schema]));
    const others = FILES.filter(
      ({ editorSchema, schema }) => editorSchema && named.get(editorSchema) !== schema,
    );
    expect(others).toEqual([]);
  });

  it('finds a type by its name', () => {
    expect(contentType('stations').translations.name).toBe('stationTranslations');
  });

  it('knows the folders that authors write in', () => {
    expect(CONTENT_FOLDERS).toEqual(['content', 'modules', 'quizzes']);
  });
});
