import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../../../extension/_locales/en/messages.json' with { type: 'json' };

const ROOT = path.join(import.meta.dirname, '../../..');
const LOCALES = path.join(ROOT, 'extension/_locales');

const code = ['extension', 'manifest.json', 'scripts/build']
  .flatMap((place) =>
    place.endsWith('.json')
      ? [place]
      : readdirSync(path.join(ROOT, place), { recursive: true }).map((name) =>
          path.join(place, String(name)),
        ),
  )
  .filter((file) => /\.(?:tsx?|json)$/.test(file) && !file.includes('_locales'))
  .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
  .join('\n');

/** Keys that the code puts together: `rel` + type of relation (+ `Back`). */
const isMade = (key: string): boolean => /^rel[A-Z]/.test(key);
const withoutPlural = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

describe('the words of the interface', () => {
  test('are all used', () => {
    const unused = Object.keys(english)
      .map(withoutPlural)
      .filter((key) => !isMade(key) && !new RegExp(`['"\`_]${key}(?:['"\`]|__)`).test(code));
    expect([...new Set(unused)]).toEqual([]);
  });

  test('that the manifest names are there', () => {
    const named = [...code.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const key of named) expect(Object.keys(english)).toContain(key);
  });

  test.each(readdirSync(LOCALES))('are complete in %s', (language) => {
    const words = JSON.parse(
      readFileSync(path.join(LOCALES, language, 'messages.json'), 'utf8'),
    ) as Record<string, { message: string }>;
    const keys = new Set(Object.keys(words).map(withoutPlural));
    expect(new Set(Object.keys(english).map(withoutPlural))).toEqual(keys);
    for (const { message } of Object.values(words)) expect(message.trim()).not.toBe('');
  });
});
