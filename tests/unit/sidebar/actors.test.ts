import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/actors/mention.ts';
import type { PageAnalysis } from '../../../extension/shared/messages.ts';
import { groupOf } from '../../../extension/shared/settings.ts';
import { actorsOf, orderActors, rowId } from '../../../extension/sidebar/model/actors.ts';

const text = 'Ana Ruiz met Émile Zed. Ruiz left. Verdean papers: Ruiz, Bo.';
const mention = (words: string, entity: string, from = 0, form: Mention['form'] = 'name') => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, kind: 'person', entity, form } as const;
};
const analysis: PageAnalysis = {
  mentions: [
    mention('Ana Ruiz', 'ruiz'),
    mention('Émile Zed', 'zed'),
    mention('Ruiz', 'ruiz', 20, 'surname'),
    { ...mention('Verdean', 'verde', 0, 'demonym'), kind: 'place' },
    mention('Ruiz', 'ruiz', 40, 'surname'),
    mention('Bo', 'bo'),
  ],
  introduced: [],
  amounts: [],
  amountLines: {},
  actors: { zed: { origin: 'data', name: 'Émile Zed', role: 'Minister', summary: '' } },
};
const noDossier = (): null => null;
const ids = (withQuiet: boolean): string[] =>
  actorsOf({ text }, analysis, noDossier, withQuiet).map(({ id }) => id);

describe('the actors of an article', () => {
  it('come by first appearance, without those named only by adjectives', () => {
    expect(ids(false)).toEqual(['ruiz', 'zed', 'bo']);
    expect(ids(true)).toEqual(['ruiz', 'zed', 'verde', 'bo']);
  });

  it('are called by their longest name in the text when nothing else knows them', () => {
    const [ruiz, zed] = actorsOf({ text }, analysis, noDossier, false);
    expect(ruiz).toMatchObject({ name: 'Ana Ruiz', role: null });
    expect(ruiz?.mentions).toHaveLength(3);
    expect(zed).toMatchObject({ name: 'Émile Zed', role: 'Minister' });
  });

  it('carry the words of the article when it alone introduces them', () => {
    const descriptions = [{ start: 20, end: 24 }];
    const introduced = [
      { id: 'bo', kind: 'organization', name: 'Bo & Co.', descriptions },
    ] as const;
    const actors = actorsOf({ text }, { ...analysis, introduced }, noDossier, false);
    expect(actors[2]).toMatchObject({ name: 'Bo & Co.', kind: 'organization', descriptions });
    expect(actors[0]?.descriptions).toBeNull();
  });

  it('can be ordered by mentions and by name, accents aside', () => {
    const actors = actorsOf({ text }, analysis, noDossier, false);
    const order = (by: 'mentions' | 'name'): string[] =>
      orderActors(actors, by, 'en').map(({ id }) => id);
    expect(order('mentions')).toEqual(['ruiz', 'zed', 'bo']);
    expect(order('name')).toEqual(['ruiz', 'bo', 'zed']);
  });

  it('have rows whose ids hold no space', () => {
    expect(rowId('text:Ana María Ruiz')).not.toMatch(/\s/);
    expect(rowId('ruiz')).toBe('actor-ruiz');
  });

  it('count events to the group of programs', () => {
    expect([groupOf('event'), groupOf('person')]).toEqual(['program', 'person']);
  });
});
