import { existsSync, readFileSync } from 'node:fs';

/** A golden file, and the current result of the code for the same input. */
export interface Golden {
  /** Path inside the folder of golden files. */
  readonly path: string;
  /** Current result of the code. */
  readonly now: () => unknown;
}

/** Address of a golden file. */
export const goldenUrl = (path: string) => new URL(path, import.meta.url);

/** Reads a golden file; undefined if there is none yet. */
export function readGolden(path: string): unknown {
  const url = goldenUrl(path);
  return existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')) : undefined;
}

/** A value after a round trip through JSON: without undefined fields. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const WIDTH = 100;

/** Writes a value as JSON; values that fit are on one line, so that a case is easy to read. */
export function goldenText(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) {
    return line;
  }
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((one) => goldenText(one, inner))
    : Object.entries(value).map(
        ([key, one]) => `${JSON.stringify(key)}: ${goldenText(one, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`;
}

/**
 * Lists the differences of two values.
 * @returns lines such as `cases.3.packed: "ac" → "ca"`
 */
export function changes(before: unknown, after: unknown, path: readonly string[] = []): string[] {
  const [a, b] = [membersOf(before), membersOf(after)];
  if (!a || !b) {
    const [was, is] = [before, after].map((value) => JSON.stringify(value) ?? 'nothing');
    return was === is ? [] : [`${path.join('.')}: ${was} → ${is}`];
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => changes(a[key], b[key], [...path, key]));
}

function membersOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}
