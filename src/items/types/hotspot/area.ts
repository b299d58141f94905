import type { Box } from '../../box.ts';
import type { Area } from './schema.ts';

/** The smallest upright rectangle around a zone. */
export function boxOf(area: Area): Box {
  if ('rect' in area) {
    const [x, y, width, height] = area.rect;
    return { x, y, width, height };
  }
  if ('circle' in area) {
    const [x, y, radius] = area.circle;
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  }
  const xs = area.polygon.map(([x]) => x);
  const ys = area.polygon.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The zone mirrored around the vertical middle of the viewBox, for a mirrored drawing. */
export function mirrored(area: Area, { x: left, width: whole }: Box): Area {
  const turn = (x: number) => 2 * left + whole - x;
  if ('rect' in area) {
    const [x, y, width, height] = area.rect;
    return { rect: [turn(x + width), y, width, height] };
  }
  if ('circle' in area) {
    const [x, y, radius] = area.circle;
    return { circle: [turn(x), y, radius] };
  }
  return { polygon: area.polygon.map(([x, y]) => [turn(x), y]) };
}

/** Whether a box lies inside another one and is not empty. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.width > 0 &&
    inner.height > 0 &&
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/**
 * Whether a point lies inside a zone. In a polygon, a ray from the point crosses an odd number of
 * sides.
 */
function contains(area: Area, x: number, y: number): boolean {
  if ('rect' in area) {
    const [left, top, width, height] = area.rect;
    return x > left && x < left + width && y > top && y < top + height;
  }
  if ('circle' in area) return Math.hypot(x - area.circle[0], y - area.circle[1]) < area.circle[2];
  const { polygon } = area;
  const crossed = polygon.filter(([x1, y1], index) => {
    const [x2, y2] = polygon.at(index - 1) ?? [x1, y1];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
  });
  return crossed.length % 2 === 1;
}

const SAMPLES = 32;

/**
 * Whether two zones overlap beyond their borders: whether one of 32 × 32 points, spread over the
 * common part of their boxes, is inside both.
 */
export function overlap(first: Area, second: Area): boolean {
  const [a, b] = [boxOf(first), boxOf(second)];
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  if (width <= 0 || height <= 0) return false;
  const steps = Array.from({ length: SAMPLES }, (_, index) => (index + 0.5) / SAMPLES);
  return steps.some((across) =>
    steps.some((down) => {
      const point = [x + across * width, y + down * height] as const;
      return contains(first, ...point) && contains(second, ...point);
    }),
  );
}
