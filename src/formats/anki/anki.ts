/** An Anki note: a question and its answer, as HTML. */
export interface AnkiNote {
  /** Permanent identifier: a second import updates the note. */
  readonly guid: string;
  /** Lines of the front; plain text. */
  readonly front: readonly string[];
  /** Lines of the back; plain text. */
  readonly back: readonly string[];
  /** Tags, without blanks. */
  readonly tags: readonly string[];
}

/**
 * Writes notes as a text file for Anki (File, Import), with the headers of Anki 2.1.54 and later
 * (Anki manual, "Importing: Text Files").
 * @param deck name of the deck; `::` separates it from a parent deck
 * @param notes the notes, in order
 * @throws {RangeError} when a tag contains a blank
 */
export function ankiText(deck: string, notes: readonly AnkiNote[]): string {
  const lines = notes.map(({ guid, front, back, tags }) => {
    const bad = tags.find((tag) => /\s/.test(tag));
    if (bad !== undefined) throw new RangeError(`Tag "${bad}": a tag has no blank.`);
    return [guid, html(front), html(back), tags.join(' ')].map(field).join('\t');
  });
  const header = [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#tags column:4',
    `#deck:${deck.replaceAll(/\s+/g, ' ')}`,
  ];
  return `${[...header, ...lines].join('\n')}\n`;
}

const html = (lines: readonly string[]) => lines.filter(Boolean).map(escaped).join('<br>');

const escaped = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A field in quotes, as in CSV (RFC 4180): a quote in it is doubled. */
const field = (text: string) => `"${text.replaceAll('"', '""')}"`;
