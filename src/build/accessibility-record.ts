import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AccessibilityRecordSchema, type AccessibilityRecord } from '../course/accessibility.ts';

/** Reads the recorded accessibility results of a module; empty if it was never tested. */
export async function readAccessibility(
  project: string,
  module: string,
): Promise<AccessibilityRecord> {
  const file = join(project, 'modules', module, 'accessibility.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return AccessibilityRecordSchema.parse(JSON.parse(text));
}
