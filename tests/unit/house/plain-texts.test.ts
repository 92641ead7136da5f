import { describe, expect, test } from 'vitest';
import { withPlainTexts } from '../../../scripts/build/plain-texts.ts';

const valueOf = (code: string): unknown =>
  // What the built code means is what the test is about.
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function(`return ${code}`)();

const asTemplate = (text: string): string =>
  `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;

describe('the data in built code', () => {
  const rows = [{ name: 'Łódź', said: 'the “king’s” `${word}` \\ "line\nline"', face: '😀' }];
  const code = `JSON.parse(${asTemplate(JSON.stringify(rows))})`;
  const plain = withPlainTexts(code);

  test('says the same', () => {
    expect(valueOf(code)).toEqual(rows);
    expect(valueOf(plain)).toEqual(rows);
  });

  test('is ASCII inside the text that is parsed, and no template', () => {
    expect(plain).toMatch(/^[\0-\x7f]+$/);
    expect(valueOf(plain.replace('JSON.parse', ''))).toMatch(/^[\0-\x7f]+$/);
    expect(plain).toMatch(/^JSON\.parse\('/);
  });

  test('in Base64 stands in quotes', () => {
    const bytes = 'aB+/'.repeat(300);
    expect(withPlainTexts(`x=\`${bytes}\``)).toBe(`x='${bytes}'`);
  });

  test('leaves a template alone that is put together', () => {
    const parts = '`{"a":${1}}`';
    expect(withPlainTexts(parts)).toBe(parts);
  });
});

test('Other code is in ASCII, and means the same', () => {
  const code = '[/[\u2018\u2019]/u.test("\u2019"),`\u00e9${"\u{1f600}"}`]';
  expect(withPlainTexts(code)).toMatch(/^[\0-\x7f]+$/);
  expect(valueOf(withPlainTexts(code))).toEqual([true, '\u00e9\u{1f600}']);
});
