import { describe, expect, it } from 'vitest';
import { toArcs, toPath } from './arcs.ts';

describe('toArcs', () => {
  it.each([0, 1, 2, 6, 16, 17, 40, 500])('draws one arc for each of %i voices, inside the picture', (voices) => {
    const arcs = toArcs(voices, 'NM-7Q4K');
    expect(arcs).toHaveLength(voices);
    for (const { radius, sweep } of arcs) {
      expect(radius).toBeGreaterThanOrEqual(92);
      expect(radius).toBeLessThanOrEqual(272);
      expect(sweep).toBeGreaterThan(0);
      expect(sweep).toBeLessThan(360);
    }
  });

  it('draws the same cover for the same code, another for another', () => {
    expect(toArcs(6, 'NM-7Q4K')).toEqual(toArcs(6, 'NM-7Q4K'));
    expect(toArcs(6, 'NM-7Q4K')).not.toEqual(toArcs(6, 'NM-7Q4L'));
  });

  it('keeps arcs on one ring apart', () => {
    const rings = Map.groupBy(toArcs(40, 'AB-1234'), ({ radius }) => radius);
    expect(rings.size).toBe(16);
    for (const arcs of rings.values())
      arcs.forEach((arc, index) => {
        const next = arcs[index + 1];
        if (next) expect(arc.from + arc.sweep).toBeLessThan(next.from);
      });
  });
});

describe('toPath', () => {
  it('draws clockwise', () => {
    expect(toPath({ radius: 100, from: 0, sweep: 90 })).toBe('M100.0 0.0A100.0 100.0 0 0 1 0.0 100.0');
    expect(toPath({ radius: 100, from: 90, sweep: 270 })).toContain(' 0 1 1 ');
  });
});
