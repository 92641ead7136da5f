import { expect, test } from 'vitest';
import { actorsOnHover } from '../../../extension/background/page-analysis.ts';
import type { Mention } from '../../../src/actors/mention.ts';
import { dossierById } from '../../../src/dossiers/dossiers.ts';

const text = 'Harris met Ana Ruiz, a Bogotá-based lawyer, and Bo Zed.';
const mention = (words: string, entity: string): Mention => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind: 'person', entity, form: 'name' };
};
const span = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test('the page learns of each actor what the data or the article says of it', () => {
  const harris = dossierById('kamala-harris');
  const mentions = [
    mention('Harris', 'kamala-harris'),
    mention('Ana Ruiz', 'text:Ana Ruiz'),
    mention('Bo Zed', 'text:Bo Zed'),
  ];
  const introduced = [
    {
      id: 'text:Ana Ruiz',
      kind: 'person',
      name: 'Ana Ruiz',
      descriptions: [span('a Bogotá-based lawyer')],
    },
    { id: 'text:Bo Zed', kind: 'person', name: 'Bo Zed', descriptions: [] },
  ] as const;
  const actors = actorsOnHover(
    { mentions, introduced },
    { text, published: '2021-05-07' },
    dossierById,
  );
  expect(actors['kamala-harris']).toMatchObject({ origin: 'data', name: harris?.name });
  expect(actors['text:Ana Ruiz']).toEqual({
    origin: 'article',
    name: 'Ana Ruiz',
    role: null,
    summary: 'a Bogotá-based lawyer',
  });
  expect(actors['text:Bo Zed']?.summary).toBe('');
});
