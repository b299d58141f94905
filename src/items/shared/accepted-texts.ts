import { normaliseText } from '../text.ts';

/** Accepted texts of every language, normalised, each once. */
export function acceptedTexts(
  accepted: Readonly<Record<string, readonly string[] | undefined>>,
): string[] {
  return [
    ...new Set(
      Object.values(accepted)
        .flatMap((texts) => texts ?? [])
        .map(normaliseText),
    ),
  ];
}
