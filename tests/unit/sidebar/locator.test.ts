import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../extension/sidebar/map/load-atlas.ts';
import { HEIGHT, WIDTH } from '../../../extension/sidebar/map/locator.ts';
import { mapPlaceOf } from '../../../extension/sidebar/model/map-place.ts';
import { allDossiers, dossierById } from '../../../src/dossiers/dossiers.ts';

const atlas = await loadAtlas();

/** The box of a path's points. */
function boxOf(path: string): { width: number; height: number; middle: [number, number] } {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, index) => index % 2 === odd));
  const [left, right] = [Math.min(...(xs ?? [])), Math.max(...(xs ?? []))];
  const [top, bottom] = [Math.min(...(ys ?? [])), Math.max(...(ys ?? []))];
  return {
    width: right - left,
    height: bottom - top,
    middle: [(left + right) / 2, (top + bottom) / 2],
  };
}

describe('a locator map', () => {
  test.each(['GTM', 'SLV', 'USA', 'DEU', 'IND', 'CHL'])(
    'shows %s in the middle and with room around it',
    (iso3) => {
      const map = atlas.locate({ countries: [iso3], position: null });
      if (!map) throw new Error('no map');
      const { width, height, middle } = boxOf(map.place);
      expect(width).toBeLessThan(WIDTH * 0.6);
      expect(height).toBeLessThanOrEqual(HEIGHT);
      expect(Math.abs(middle[0] - WIDTH / 2)).toBeLessThan(WIDTH / 5);
      expect(map.land.length).toBeGreaterThan(map.place.length);
      expect(map.dot).toBe(false);
    },
  );

  test('shows a city as a dot in its country', () => {
    const position = { lat: 14.63, lon: -90.51 };
    const map = atlas.locate({ countries: [], position });
    expect(map).toMatchObject({ place: '', dot: true });
    expect(map?.around).not.toBe('');
  });

  test('shows a country without an outline by its position, and nothing without either', () => {
    const nauru = { countries: ['NRU'], position: { lat: -0.53, lon: 166.92 } };
    expect(atlas.locate(nauru)).toMatchObject({ place: '', around: '', dot: true });
    expect(atlas.locate({ ...nauru, position: null })).toBeNull();
  });
});

describe('what a map is of', () => {
  const place = (id: string) => {
    const dossier = dossierById(id);
    if (!dossier) throw new Error(`no dossier ${id}`);
    return mapPlaceOf({ kind: dossier.kind, dossier });
  };

  test('is a country, the countries of a region, or a point', () => {
    expect(place('guatemala')).toMatchObject({ countries: ['GTM'] });
    expect(place('northern-triangle')?.countries.toSorted()).toEqual(['GTM', 'HND', 'SLV']);
    expect(place('southern-mexico')).toEqual({ countries: [], position: { lat: 17, lon: -94 } });
  });

  test('has an outline for every country of a region', () => {
    const regions = allDossiers().filter(({ outline }) => outline);
    expect(regions.map(({ id }) => id)).toContain('central-america');
    for (const { id, outline = [] } of regions) {
      const whole = atlas.locate({ countries: outline, position: null });
      for (const iso3 of outline) {
        const less = outline.filter((other) => other !== iso3);
        const rest = atlas.locate({ countries: less, position: null });
        expect(rest?.place, `${id} without ${iso3}`).not.toBe(whole?.place);
      }
    }
  });

  test('is nothing for an actor that is no place', () => {
    expect(place('joe-biden')).toBeNull();
  });
});
