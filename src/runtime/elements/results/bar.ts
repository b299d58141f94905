const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws a value as a bar and writes it after the label of its row.
 * @param row list item that holds the label
 * @param percent 0 to 100
 * @param text the value in words
 */
export function drawBar(row: Element, percent: number, text: string): void {
  row.querySelector('.bar-value')?.remove();
  row.querySelector('.bar')?.remove();
  const value = document.createElement('span');
  value.className = 'bar-value';
  value.textContent = text;
  const bar = document.createElementNS(SVG, 'svg');
  bar.setAttribute('class', 'bar');
  bar.setAttribute('viewBox', '0 0 100 4');
  bar.setAttribute('preserveAspectRatio', 'none');
  bar.setAttribute('aria-hidden', 'true');
  for (const [name, width] of [
    ['bar-ground', 100],
    ['bar-filled', percent],
  ] as const) {
    const rect = bar.appendChild(document.createElementNS(SVG, 'rect'));
    rect.setAttribute('class', name);
    rect.setAttribute('width', String(width));
    rect.setAttribute('height', '4');
  }
  row.append(' ', value, bar);
}
