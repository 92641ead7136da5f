import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, hex, over, type Rgb } from '../../fixtures/contrast.ts';
import { LAYERS, LIGHT } from '../../../extension/page/page-mark.ts';
import { DEFAULT_SETTINGS, MARK_GROUPS } from '../../../extension/shared/settings.ts';

const sheet = (name: string): string =>
  readFileSync(new URL(`../../../extension/page/${name}`, import.meta.url), 'utf8');
const css = sheet('marks.css');
const overlay = sheet('overlay.css');
const rulesOf = (source: string) =>
  new Map(
    [...source.matchAll(/::highlight\((mk-\d)\) \{([^}]*)\}/g)].map(([, name, body]) => [
      String(name),
      String(body),
    ]),
  );
const [screen = '', forced = ''] = css.split('@media screen and (forced-colors: active)');
const rules = rulesOf(screen);

const tintOf = (body: string): { color: Rgb; alpha: number } => {
  const [, r, g, b, alpha] =
    /background-color: rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/.exec(body) ?? [];
  // A kind without a tint leaves the paper as it is.
  return { color: [Number(r ?? 0), Number(g ?? 0), Number(b ?? 0)], alpha: Number(alpha ?? 0) };
};
const lineOf = (body: string): string =>
  /text-decoration: (.*) (#[\da-f]{6});/.exec(body)?.[2] ?? '';
const shapeOf = (body: string): string =>
  /text-decoration: (.*) #[\da-f]{6};/.exec(body)?.[1] ?? '';

/** Papers with their own words and links. */
const PAGES: readonly { name: string; paper: Rgb; texts: readonly Rgb[] }[] = [
  { name: 'white', paper: hex('ffffff'), texts: [hex('333333'), hex('1f5280')] },
  { name: 'off-white', paper: hex('f7f5f0'), texts: [hex('333333'), hex('1f5280')] },
  { name: 'black', paper: hex('000000'), texts: [hex('d8d8d8'), hex('8fb8de')] },
  { name: 'near-black', paper: hex('121212'), texts: [hex('d8d8d8'), hex('8fb8de')] },
  { name: 'dark gray', paper: hex('1e1e1e'), texts: [hex('d8d8d8'), hex('8fb8de')] },
];

const groups = LAYERS.filter(({ key }) => key !== LIGHT);

describe('the style of marks', () => {
  test('has one rule for every layer and none besides', () => {
    expect([...rules.keys()].sort()).toEqual(LAYERS.map(({ name }) => name).sort());
    expect(groups.map(({ key }) => key).sort()).toEqual([...MARK_GROUPS].sort());
    expect(DEFAULT_SETTINGS.hiddenGroups).toEqual([]);
  });

  test('gives every kind a line of its own shape', () => {
    const shapes = groups.map(({ name }) => shapeOf(rules.get(name) ?? ''));
    expect(shapes).not.toContain('');
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test('leaves places untinted, so that they are quieter than people', () => {
    const tinted = groups.filter(({ name }) => tintOf(rules.get(name) ?? '').alpha > 0);
    expect(tinted.map(({ key }) => key).sort()).toEqual(
      MARK_GROUPS.filter((group) => group !== 'place').sort(),
    );
  });

  for (const { name: page, paper, texts } of PAGES) {
    for (const { key, name } of groups) {
      const body = rules.get(name) ?? '';
      const line = hex(lineOf(body));
      const { color, alpha } = tintOf(body);

      test(`${key} stands out from a ${page} page and leaves its text readable`, () => {
        const tinted = over(color, alpha, paper);
        expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
        expect(contrast(line, tinted)).toBeGreaterThanOrEqual(3);
        for (const text of texts) expect(contrast(text, tinted)).toBeGreaterThanOrEqual(4.5);
      });

      test(`${key} does so on a ${page} page where a note lies over it, too`, () => {
        const note = tintOf(rules.get('mk-6') ?? '');
        const tinted = over(color, alpha, over(note.color, note.alpha, paper));
        expect(contrast(line, tinted)).toBeGreaterThanOrEqual(3);
        for (const text of texts) expect(contrast(text, tinted)).toBeGreaterThanOrEqual(4.5);
      });
    }
  }

  test('sets text and background together where a passage is lit', () => {
    const body = rules.get('mk-0') ?? '';
    const text = hex(/[^-]color: (#\w+)/.exec(body)?.[1] ?? '');
    const paper = hex(/background-color: (#\w+)/.exec(body)?.[1] ?? '');
    expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('applies nowhere in print, and keeps shapes in forced colors', () => {
    const outside = css.replaceAll(/\/\*[^]*?\*\//g, '').match(/^\S.*\{$/gm);
    expect(outside).toEqual(['@media not print {', '@media screen and (forced-colors: active) {']);
    expect(forced).toContain('text-decoration-color: CanvasText');
    expect(forced).not.toMatch(/text-decoration(-line|-style)?:/);
  });

  test('shows the same colors beside the kind in the card', () => {
    for (const { key, name } of groups) {
      const rule = new RegExp(`\\.${key} \\{[^}]*\\}`, 'u').exec(overlay)?.[0];
      expect(rule).toContain(lineOf(rules.get(name) ?? 'none'));
    }
  });
});
