import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { FIELDS_NAMED, finding, type Finding } from '../diagnostics/catalogue.ts';
import { distance, nearestFirst } from './nearest.ts';

/** A content file with its text. */
export interface SourceFile {
  /** Path from the top of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Finds the line of a value in a YAML text, by its path of keys and indices. */
export type LineOf = (...keys: readonly (string | number)[]) => number;

/** Validated data from YAML, or undefined with the findings that explain why. */
export interface ParsedYaml<T> {
  readonly data: T | undefined;
  readonly lineOf: LineOf;
  readonly findings: readonly Finding[];
}

/**
 * Reads YAML and validates it against a schema, turning each mistake into one finding.
 * @param file path and text
 * @param schema zod schema of the content type
 * @param firstLine line of the file on which the YAML starts, from 1 (front matter starts on 2)
 */
export function parseYaml<T>(file: SourceFile, schema: z.ZodType<T>, firstLine = 1): ParsedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf: LineOf = (...keys) => lineAt(offsetOf(document, keys));
  const syntax = document.errors[0];
  if (syntax) {
    const at = { path: file.path, line: lineAt(syntax.pos[0]) };
    return { data: undefined, lineOf, findings: [finding('YAML-001', at, syntax.message)] };
  }
  const value: unknown = document.toJS();
  const result = schema.safeParse(value, { error: FRENCH });
  if (result.success) return { data: result.data, lineOf, findings: [] };
  const faults = withoutEchoes(result.error.issues.flatMap((issue) => faultsOf(issue, value)));
  const findings = faults.map((fault) => word(fault, value, schema, file.path, lineOf));
  return { data: undefined, lineOf, findings };
}

function offsetOf(document: Document, keys: readonly (string | number)[]): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const parent = document.getIn(keys.slice(0, length - 1), true);
    const key = keys[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node: unknown = document.getIn(keys.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}

/** Issues of zod that have no message, neither in the schema nor here. */
const FRENCH = z.locales.fr().localeError;

type Issue = z.core.$ZodIssue;
type Keys = readonly (string | number)[];

/** One mistake against a schema, before it becomes a finding. */
type Fault =
  | { kind: 'unknown'; keys: Keys; guess?: string }
  | { kind: 'missing'; keys: Keys }
  | { kind: 'invalid'; keys: Keys; expected: string };

function faultsOf(issue: Issue, root: unknown): Fault[] {
  const keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ kind: 'unknown', keys: [...keys, key] }));
  }
  if (valueAt(root, keys) === undefined) return [{ kind: 'missing', keys }];
  return [{ kind: 'invalid', keys, expected: expectation(issue) }];
}

/**
 * Merges the two issues of a misspelt field, which is both unknown and missing, into one with the
 * missing name as the suggestion.
 */
function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const missing = new Set(faults.filter((fault) => fault.kind === 'missing'));
  const merged = faults.map((fault) => {
    if (fault.kind !== 'unknown') return fault;
    const twin = [...missing].find(
      ({ keys }) =>
        keys.slice(0, -1).join() === fault.keys.slice(0, -1).join() &&
        distance(String(keys.at(-1)), String(fault.keys.at(-1))) <= 2,
    );
    if (!twin) return fault;
    missing.delete(twin);
    return { ...fault, guess: String(twin.keys.at(-1)) };
  });
  return merged.filter((fault) => fault.kind !== 'missing' || missing.has(fault));
}

function word(
  fault: Fault,
  root: unknown,
  schema: z.ZodType,
  path: string,
  lineOf: LineOf,
): Finding {
  const field = fault.keys.join('.') || '(racine)';
  const at = { path, line: lineOf(...fault.keys) };
  switch (fault.kind) {
    case 'missing':
      return finding('FIELD-002', at, field);
    case 'invalid':
      return finding('FIELD-003', at, field, shown(valueAt(root, fault.keys)), fault.expected);
    case 'unknown': {
      const fields = knownFields(schema, fault.keys.slice(0, -1), root);
      const isLong = fields.length > FIELDS_NAMED;
      const known = isLong ? nearestFirst(fields, String(fault.keys.at(-1))) : fields;
      return finding('FIELD-001', at, field, known, fault.guess);
    }
  }
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return `une valeur parmi : ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return `une valeur parmi : ${issue.options.join(', ')}`;
  }
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  // A message in the schema replaces zod’s default one, which is in English.
  if (issue.code === 'too_small' && issue.minimum === 1 && issue.origin === 'string') {
    return issue.message;
  }
  if (issue.code === 'too_big') return `au plus ${issue.maximum}${unitOf(issue.origin)}`;
  if (issue.code === 'too_small') return `au moins ${issue.minimum}${unitOf(issue.origin)}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'une adresse https://…';
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'une date AAAA-MM-JJ';
  return issue.message;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'des champs',
};

const unitOf = (origin: string) => ({ string: ' caractères', array: ' éléments' })[origin] ?? '';

/** The fields that an object may have at a path, from a walk through the schema along the value. */
function knownFields(schema: z.core.$ZodType, keys: Keys, value: unknown): string[] {
  const [key, ...rest] = keys;
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(schema.shape);
    const field: z.core.$ZodType | undefined = schema.shape[key];
    return field ? knownFields(field, rest, valueAt(value, [key])) : [];
  }
  if (schema instanceof z.ZodArray) {
    return key === undefined ? [] : knownFields(schema.element, rest, valueAt(value, [key]));
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.filter((option) => isNamed(schema, option, value));
    return [...new Set(options.flatMap((option) => knownFields(option, keys, value)))];
  }
  const isAround =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault;
  return isAround ? knownFields(schema.unwrap(), keys, value) : [];
}

/** Whether a value may be meant for an option of a union. */
function isNamed(union: z.ZodUnion, option: z.core.$ZodType, value: unknown): boolean {
  if (!(union instanceof z.ZodDiscriminatedUnion && option instanceof z.ZodObject)) return true;
  const { discriminator } = union.def;
  const names: z.core.$ZodType | undefined = option.shape[discriminator];
  return names !== undefined && z.safeParse(names, valueAt(value, [discriminator])).success;
}

function valueAt(root: unknown, keys: Keys): unknown {
  let value = root;
  for (const key of keys) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
