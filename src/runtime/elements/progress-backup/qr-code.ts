import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws a QR code (ISO/IEC 18004, error correction M). It is dark on light in dark mode too,
 * because many readers refuse a light code on a dark ground.
 * @param text content of the code
 * @param label text alternative
 */
export function qrCode(text: string, label: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  const ground = svg.appendChild(document.createElementNS(SVG, 'rect'));
  ground.setAttribute('width', String(size));
  ground.setAttribute('height', String(size));
  ground.setAttribute('fill', '#ffffff');
  const dark = svg.appendChild(document.createElementNS(SVG, 'path'));
  dark.setAttribute('d', path);
  dark.setAttribute('fill', '#000000');
  return svg;
}
