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

const messagesOf = (language: string): Record<string, string> => {
  const file = readFileSync(path.join(LOCALES, language, 'messages.json'), 'utf8');
  return Object.fromEntries(
    Object.entries(JSON.parse(file) as Record<string, { message: string }>).map(
      ([key, { message }]) => [key, message],
    ),
  );
};
const englishWords = messagesOf('en');
/** English has fewer plural forms than others; the general one stands for those. */
const englishOf = (key: string): string =>
  englishWords[key] ?? englishWords[`${withoutPlural(key)}_other`] ?? '';
const places = (message: string): string[] => message.match(/\$\d|%s/g) ?? [];
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).size === new Set([...a, ...b]).size && new Set(b).size === new Set([...a, ...b]).size;

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

  describe.each(readdirSync(LOCALES))('in %s', (language) => {
    const messages = messagesOf(language);

    test('are complete', () => {
      const keys = new Set(Object.keys(messages).map(withoutPlural));
      expect(keys).toEqual(new Set(Object.keys(english).map(withoutPlural)));
      for (const message of Object.values(messages)) expect(message.trim()).not.toBe('');
    });

    test('have every form that the language counts with', () => {
      const forms = new Intl.PluralRules(messages['intlLocale']).resolvedOptions().pluralCategories;
      const counted = Object.keys(english).filter((key) => key.endsWith('_other'));
      // Spanish has "many" for whole millions, which are never counted here.
      const needed = counted.flatMap((key) =>
        forms.filter((form) => form !== 'many').map((form) => `${withoutPlural(key)}_${form}`),
      );
      expect(needed.filter((key) => !(key in messages))).toEqual([]);
    });

    test('have the same places for what is filled in', () => {
      const odd = Object.entries(messages).filter(
        ([key, message]) => !sameSet(places(message), places(englishOf(key))),
      );
      expect(odd).toEqual([]);
    });
  });
});
