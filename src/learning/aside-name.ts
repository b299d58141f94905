/**
 * The name under which a text is set aside: the first that is free or holds this very text.
 * @param record name of the record
 * @param text what could not be read
 * @param stored gives the text under a name; empty where there is none
 */
export function asideName(record: string, text: string, stored: (name: string) => string): string {
  for (let number = 1; ; number += 1) {
    const name = `${record}:aside${number === 1 ? '' : number}`;
    const present = stored(name);
    if (present === '' || present === text) return name;
  }
}
