/**
 * The name under which a text is set aside: the first that is free or holds this very text, of a
 * base, the base with 2, and on.
 * @param base the first name, such as `<record>:aside`
 * @param text what could not be read
 * @param stored gives the text under a name; empty where there is none
 */
export function asideName(base: string, text: string, stored: (name: string) => string): string {
  for (let number = 1; ; number += 1) {
    const name = `${base}${number === 1 ? '' : number}`;
    const present = stored(name);
    if (present === '' || present === text) return name;
  }
}
