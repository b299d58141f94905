import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import type { Box, Drawing } from '../../items/box.ts';
import type { SourceFile } from '../parse-yaml.ts';
import { readXml, XmlError, type XmlDocument } from '../xml.ts';
import { svgFaults } from './svg-faults.ts';
import { VIEW_BOX } from './svg-grammar.ts';

/** A figure that was read. */
export interface Figure extends Drawing {
  readonly path: string;
  /** The text from the tag `<svg` on; empty when it is not well-formed XML. */
  readonly svg: string;
  /** What keeps the figure out of a page. */
  readonly findings: readonly Finding[];
}

/**
 * Reads an SVG figure. It is safe to write into a page when it has no findings: it is well-formed,
 * and each element, attribute and value is of the allowed ones.
 * @param file path and text
 */
export function readFigure({ path, text }: SourceFile): Figure {
  let document: XmlDocument;
  try {
    document = readXml(text);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const findings = [finding('FIG-005', { path, line: error.line }, error.reason)];
    return { path, svg: '', viewBox: undefined, findings };
  }
  const { root } = document;
  const written = root.attributes['viewBox'];
  const viewBox = boxOf(written ?? '');
  const findings = svgFaults(document).map(({ line, what }) =>
    finding('FIG-003', { path, line }, what),
  );
  if (root.name === 'svg' && !viewBox) {
    const line = root.lines['viewBox'] ?? root.line;
    findings.unshift(finding('FIG-004', { path, line }, written));
  }
  return { path, svg: text.replace(/^\uFEFF/, '').slice(root.start), viewBox, findings };
}

/** Reads a viewBox: four finite numbers, the size positive. */
function boxOf(value: string): Box | undefined {
  if (!VIEW_BOX.test(value)) return undefined;
  const numbers = value
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers;
  return numbers.every(Number.isFinite) && width > 0 && height > 0
    ? { x, y, width, height }
    : undefined;
}
