import { describe, expect, it } from 'vitest';
import type { Area } from './schema.ts';
import { boxOf, isWithin, mirrored, overlap } from './area.ts';

const VIEW = { x: 0, y: 0, width: 360, height: 400 };
const RECT: Area = { rect: [10, 20, 100, 50] };
const CIRCLE: Area = { circle: [200, 100, 40] };
// A right angle at the top left; its long side runs from (60, 0) to (0, 60).
const CORNER: Area = {
  polygon: [
    [0, 0],
    [60, 0],
    [0, 60],
  ],
};

describe('zones', () => {
  it.each([
    [RECT, { x: 10, y: 20, width: 100, height: 50 }],
    [CIRCLE, { x: 160, y: 60, width: 80, height: 80 }],
    [CORNER, { x: 0, y: 0, width: 60, height: 60 }],
  ])('%j lies in %j, and turns back when mirrored twice', (area, box) => {
    expect(boxOf(area)).toEqual(box);
    expect(isWithin(box, VIEW)).toBe(true);
    expect(mirrored(mirrored(area, VIEW), VIEW)).toEqual(area);
    expect(boxOf(mirrored(area, VIEW)).x).toBe(360 - box.x - box.width);
  });

  it.each([
    ['over the right side', { rect: [300, 0, 61, 10] }],
    ['over the top', { circle: [50, 39, 40] }],
    ['without a size', { rect: [10, 10, 0, 10] }],
  ] as [string, Area][])('%s is not within', (_name, area) => {
    expect(isWithin(boxOf(area), VIEW)).toBe(false);
  });

  it.each([
    ['share a side', RECT, { rect: [110, 20, 100, 50] }, false],
    ['share a corner', RECT, { circle: [210, 45, 100] }, false],
    ['share a strip', RECT, { rect: [100, 20, 100, 50] }, true],
    ['one in the other', RECT, { circle: [60, 45, 10] }, true],
    ['are the same', CORNER, CORNER, true],
    // The boxes meet; the long side keeps the circle out.
    ['are apart, with boxes that meet', CORNER, { circle: [55, 55, 20] }, false],
    ['meet over the long side', CORNER, { circle: [40, 40, 20] }, true],
  ] as [string, Area, Area, boolean][])('that %s', (_name, first, second, expected) => {
    expect(overlap(first, second)).toBe(expected);
    expect(overlap(second, first)).toBe(expected);
  });
});
