import { fingerprint } from '../fields/hash.ts';
import type { Bank } from '../items/bank.ts';
import { frenchTexts } from '../items/bank-texts.ts';

/**
 * Fingerprint of a page: its title, its summary, its body, and what a kit holds in its front
 * matter.
 * @param data front matter
 * @param body text after it
 */
export function pageFingerprint(
  data: { title: string; summary: string } & Record<string, unknown>,
  body: string,
): string {
  return fingerprint(data.title, data.summary, body, ...kitTexts(data));
}

/** Fields of a kit's front matter that hold words to translate. */
const KIT_FIELDS = ['group', 'material', 'plan', 'roleplay', 'grid', 'harms', 'levels'] as const;

function kitTexts(data: Readonly<Record<string, unknown>>): string[] {
  return KIT_FIELDS.flatMap((field) => stringsIn(data[field]));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Fingerprint of the French texts of a bank, with the ids and letters they belong to. */
export function bankFingerprint(bank: Pick<Bank, 'items'>): string {
  return fingerprint(...frenchTexts(bank));
}
