import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AccessibilityRecordSchema, type AccessibilityRecord } from '../course/accessibility.ts';

/** Reads the recorded results of a module; a module that was never tested has none. */
export async function readAccessibility(
  project: string,
  module: string,
): Promise<AccessibilityRecord> {
  const file = join(project, 'modules', module, 'accessibility.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return AccessibilityRecordSchema.parse(JSON.parse(text));
}
