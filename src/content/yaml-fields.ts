import { isMap, isScalar, parseDocument, Scalar, visit } from 'yaml';

/** A field of a YAML text, by offsets in it. */
export interface YamlField {
  /** Keys from the top to the field. */
  readonly keys: readonly string[];
  /** The field as it is written, from its key to the end of its value. */
  readonly start: number;
  readonly end: number;
  /** The value, if it is neither a map nor a list. */
  readonly value: unknown;
  /** The words between the double quotes of the value; undefined for another value. */
  readonly words: { readonly start: number; readonly end: number } | undefined;
}

/**
 * Lists the fields of a YAML text and their places, in the order of the text. What is in a list is
 * left out.
 */
export function fieldsIn(yaml: string): YamlField[] {
  const fields: YamlField[] = [];
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return fields;
  visit(contents, {
    Seq: () => visit.SKIP,
    Pair: (_key, { key, value }, path) => {
      if (!isScalar(key) || !key.range) return;
      const above = path.flatMap((node) =>
        'key' in node && isScalar(node.key) ? [String(node.key.value)] : [],
      );
      const [start] = key.range;
      const range = hasRange(value) ? value.range : key.range;
      const end = start + yaml.slice(start, range[1]).trimEnd().length;
      const isQuoted = isScalar(value) && value.type === Scalar.QUOTE_DOUBLE;
      const words = isQuoted ? { start: range[0] + 1, end: range[1] - 1 } : undefined;
      const scalar = isScalar(value) ? value.value : undefined;
      fields.push({ keys: [...above, String(key.value)], start, end, value: scalar, words });
    },
  });
  return fields;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
