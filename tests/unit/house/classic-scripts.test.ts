import { expect, test } from 'vitest';
import { asAscii, namesFrom } from '../../../scripts/build/classic-scripts.ts';

test('code in ASCII means the same', () => {
  const code = `return ['Müller', \`Łódź €\`, '😀', /^[Ā-ž]+$/u.test('čś'), /^😀$/u.test('😀')];`;
  const ascii = asAscii(code);
  expect(ascii).toMatch(/^\p{ASCII}+$/u);
  // What the built code means is what the test is about.
  // oxlint-disable-next-line typescript/no-implied-eval
  expect(new Function(ascii)()).toEqual(['Müller', 'Łódź €', '😀', true, true]);
});

test('the names are read that built modules import from another', () => {
  const codes = [
    `import{E as e,J as t}from"./common-A1.js";f()`,
    `import { E } from './common-A1.js'`,
  ];
  expect(namesFrom('assets/common-A1.js', codes)).toEqual(['E', 'J']);
  expect(namesFrom('assets/pages-B2.js', codes)).toEqual([]);
});
