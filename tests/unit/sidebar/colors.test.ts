import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARK_GROUPS } from '../../../extension/shared/settings.ts';
import { contrast, hex } from '../../fixtures/contrast.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../extension/shared/${name}`, import.meta.url), 'utf8');
const DARK = '@media (prefers-color-scheme: dark)';
const FORCED = '@media (forced-colors: active)';

/** The colors that a style sheet names, by tone; the dark ones replace the light ones. */
function colorsOf(tone: 'light' | 'dark'): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  for (const css of [read('styles/tokens.css'), read('mark-colors.css')]) {
    const [light = '', rest = ''] = css.split(DARK);
    const [dark = ''] = rest.split(FORCED);
    for (const part of tone === 'light' ? [light] : [light, dark]) {
      for (const [, name, color] of part.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/gi)) {
        if (name && color) colors.set(name, color);
      }
    }
  }
  return colors;
}

const SURFACES = ['paper', 'raised', 'sunken', 'hover'] as const;

describe.each(['light', 'dark'] as const)('the colors of the sidebar in %s', (tone) => {
  const colors = colorsOf(tone);
  const color = (name: string) => {
    const found = colors.get(name);
    if (!found) throw new Error(`no color ${name}`);
    return hex(found);
  };

  test.each(SURFACES)('let words be read on %s', (surface) => {
    for (const text of ['ink', 'soft', 'accent', 'danger', 'good']) {
      expect(contrast(color(text), color(surface)), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(MARK_GROUPS)(
    'let the line of %s be seen on every surface, and words on its tint',
    (group) => {
      for (const surface of SURFACES) {
        expect(contrast(color(group), color(surface)), surface).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(color('ink'), color(`${group}-tint`))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('let a place be told from the land around it and from the sea', () => {
    expect(contrast(color('place'), color('land'))).toBeGreaterThanOrEqual(3);
    expect(contrast(color('place'), color('water'))).toBeGreaterThanOrEqual(3);
    expect(contrast(color('place'), color('place-tint'))).toBeGreaterThanOrEqual(3);
  });

  test('let the edges of controls be seen', () => {
    expect(contrast(color('edge-line'), color('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(color('on-accent'), color('accent'))).toBeGreaterThanOrEqual(4.5);
  });
});
