/**
 * What an SVG figure may hold. A figure is written into pages as it is, so every element, attribute
 * and value is listed; names of attributes and values are those of SVG 2.
 */

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const keywords = (...words: readonly string[]) => whole(words.join('|'));

const LENGTH = whole(String.raw`${NUMBER}(?:px|em|%)?`);
const LENGTHS = whole(String.raw`${NUMBER}%?(?:[\s,]+${NUMBER}%?)*`);
const SHARE = whole(`${NUMBER}%?`);
const ID = String.raw`[\p{L}_][\p{L}\p{N}_.-]*`;
const COLOUR = String.raw`currentColor|[a-zA-Z]+|#[0-9a-fA-F]{3,8}|(?:rgb|hsl)a?\([\d\s.,%/]+\)`;
const PAINT = new RegExp(String.raw`^(?:none|${COLOUR}|url\(#${ID}\))$`, 'u');
const LOCAL = new RegExp(`^#${ID}$`, 'u');
const LOCAL_URL = new RegExp(String.raw`^(?:none|url\(#${ID}\))$`, 'u');
const UNITS = keywords('userSpaceOnUse', 'objectBoundingBox');
const TRANSFORM = whole(
  String.raw`(?:\s*(?:matrix|translate|scale|rotate|skewX|skewY)\([\d\s.,eE+-]+\)[\s,]*)+`,
);
const PATH = /^[MmZzLlHhVvCcSsQqTtAa\d\s.,eE+-]+$/;

/** Four numbers. */
export const VIEW_BOX = whole(String.raw`\s*${NUMBER}(?:[\s,]+${NUMBER}){3}\s*`);

/** Attributes that every element may have, with the form of their values. */
const COMMON: Readonly<Record<string, RegExp>> = {
  id: new RegExp(`^${ID}$`, 'u'),
  class: /^fig-[a-z-]+(?: fig-[a-z-]+)*$/,
  transform: TRANSFORM,
  opacity: SHARE,
  fill: PAINT,
  'fill-opacity': SHARE,
  'fill-rule': keywords('nonzero', 'evenodd'),
  stroke: PAINT,
  'stroke-width': LENGTH,
  'stroke-opacity': SHARE,
  'stroke-linecap': keywords('butt', 'round', 'square'),
  'stroke-linejoin': keywords('miter', 'round', 'bevel'),
  'stroke-miterlimit': whole(NUMBER),
  'stroke-dasharray': whole(String.raw`none|${NUMBER}(?:[\s,]+${NUMBER})*`),
  'stroke-dashoffset': LENGTH,
  'clip-path': LOCAL_URL,
  'clip-rule': keywords('nonzero', 'evenodd'),
  mask: LOCAL_URL,
  'marker-start': LOCAL_URL,
  'marker-mid': LOCAL_URL,
  'marker-end': LOCAL_URL,
  'font-size': LENGTH,
  'font-weight': keywords('normal', 'bold', '[1-9]00'),
  'font-style': keywords('normal', 'italic'),
  'text-anchor': keywords('start', 'middle', 'end'),
  'dominant-baseline': keywords('auto', 'middle', 'central', 'hanging', 'alphabetic'),
  'letter-spacing': LENGTH,
  direction: keywords('ltr', 'rtl'),
  'unicode-bidi': keywords('normal', 'embed', 'isolate', 'bidi-override', 'plaintext'),
  lang: /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/,
  'xml:lang': /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/,
};

/** Attributes that some elements may have, with the form of their values. */
const PARTICULAR: Readonly<Record<string, RegExp>> = {
  viewBox: VIEW_BOX,
  preserveAspectRatio: /^(?:none|x(?:Min|Mid|Max)Y(?:Min|Mid|Max)(?: (?:meet|slice))?)$/,
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  'xmlns:xlink': /^http:\/\/www\.w3\.org\/1999\/xlink$/,
  version: keywords(String.raw`1\.[01]`, String.raw`2\.0`),
  width: LENGTH,
  height: LENGTH,
  x: LENGTHS,
  y: LENGTHS,
  dx: LENGTHS,
  dy: LENGTHS,
  rotate: LENGTHS,
  x1: LENGTH,
  y1: LENGTH,
  x2: LENGTH,
  y2: LENGTH,
  cx: LENGTH,
  cy: LENGTH,
  fx: LENGTH,
  fy: LENGTH,
  r: LENGTH,
  rx: LENGTH,
  ry: LENGTH,
  d: PATH,
  points: /^[\d\s.,eE+-]+$/,
  pathLength: whole(NUMBER),
  textLength: LENGTH,
  lengthAdjust: keywords('spacing', 'spacingAndGlyphs'),
  href: LOCAL,
  'xlink:href': LOCAL,
  offset: SHARE,
  'stop-color': whole(COLOUR),
  'stop-opacity': SHARE,
  gradientUnits: UNITS,
  gradientTransform: TRANSFORM,
  spreadMethod: keywords('pad', 'reflect', 'repeat'),
  clipPathUnits: UNITS,
  maskUnits: UNITS,
  maskContentUnits: UNITS,
  patternUnits: UNITS,
  patternContentUnits: UNITS,
  patternTransform: TRANSFORM,
  markerUnits: keywords('strokeWidth', 'userSpaceOnUse'),
  markerWidth: LENGTH,
  markerHeight: LENGTH,
  refX: LENGTH,
  refY: LENGTH,
  orient: whole(`auto|auto-start-reverse|${NUMBER}`),
};

/** What an allowed element may have and hold. */
interface ElementRule {
  /** Attributes beside the common ones. */
  readonly attributes: readonly string[];
  /** Elements allowed inside. */
  readonly children: readonly string[];
  /** Whether text is allowed inside. */
  readonly hasText: boolean;
}

const rule = (
  attributes: string,
  children: readonly string[] = ['title', 'desc'],
  hasText = false,
): ElementRule => ({ attributes: attributes.split(' '), children, hasText });

const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
const DRAWN = ['g', ...SHAPES, 'text', 'use', 'title', 'desc'];
const DEFINED = ['linearGradient', 'radialGradient', 'clipPath', 'mask', 'pattern', 'marker'];
const ALL = [...DRAWN, ...DEFINED, 'defs', 'symbol'];
const AREA = 'x y width height';
const GRADIENT = 'href xlink:href gradientUnits gradientTransform spreadMethod';

/** The allowed elements. */
const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  svg: rule(`xmlns xmlns:xlink version viewBox preserveAspectRatio ${AREA}`, ALL),
  g: rule('', ALL),
  defs: rule('', ALL),
  symbol: rule('viewBox preserveAspectRatio', DRAWN),
  use: rule(`href xlink:href ${AREA}`),
  path: rule('d pathLength'),
  rect: rule(`${AREA} rx ry`),
  circle: rule('cx cy r'),
  ellipse: rule('cx cy rx ry'),
  line: rule('x1 y1 x2 y2'),
  polyline: rule('points'),
  polygon: rule('points'),
  text: rule('x y dx dy rotate textLength lengthAdjust', ['tspan', 'title', 'desc'], true),
  tspan: rule('x y dx dy rotate textLength lengthAdjust', ['tspan'], true),
  title: rule('', [], true),
  desc: rule('', [], true),
  linearGradient: rule(`x1 y1 x2 y2 ${GRADIENT}`, ['stop']),
  radialGradient: rule(`cx cy r fx fy ${GRADIENT}`, ['stop']),
  stop: rule('offset stop-color stop-opacity', []),
  clipPath: rule('clipPathUnits', [...SHAPES, 'text', 'use']),
  mask: rule(`maskUnits maskContentUnits ${AREA}`, DRAWN),
  pattern: rule(
    `patternUnits patternContentUnits patternTransform viewBox preserveAspectRatio ${AREA}`,
    DRAWN,
  ),
  marker: rule(
    'markerUnits markerWidth markerHeight refX refY orient viewBox preserveAspectRatio',
    DRAWN,
  ),
};

/** The rule of an element; undefined when it is not allowed. */
export const ruleOf = (name: string): ElementRule | undefined =>
  Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;

/** The form of the value of an attribute on an element; undefined when it is not allowed there. */
export function valueOf(attribute: string, { attributes }: ElementRule): RegExp | undefined {
  if (Object.hasOwn(COMMON, attribute)) return COMMON[attribute];
  return attributes.includes(attribute) ? PARTICULAR[attribute] : undefined;
}
