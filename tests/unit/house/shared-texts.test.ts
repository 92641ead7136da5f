import { expect, test } from 'vitest';
import { asConstants } from '../../../scripts/build/at-build.ts';
import { textsScript, withoutTexts } from '../../../scripts/build/shared-texts.ts';

const valueOf = (code: string): unknown =>
  // What the built code means is what the test is about.
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function(code)();

test('code without its long texts means the same beside the script that holds them', () => {
  const first = `'{"id":"it\\'s ${'a'.repeat(2000)}"}'`;
  const second = `'[{"id":"${'b'.repeat(2000)}\\n"}]'`;
  const code = `return [${first},'it',${second},'\\'{"short":1}'];`;
  const texts: string[] = [];
  const rest = withoutTexts(code, texts);
  expect(texts).toHaveLength(2);
  expect(rest.length).toBeLessThan(150);
  expect(valueOf(textsScript(texts) + rest)).toEqual(valueOf(code));
});

test('what is made when the extension is built is written as constants', () => {
  expect(asConstants({ text: 'a"b', numbers: { one: 1 } })).toBe(
    'export const text = "a\\"b";\nexport const numbers = {"one":1};\n',
  );
  expect(() => asConstants({ make: () => 1 })).toThrow('make cannot be made');
});
