import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/actors/mention.ts';
import type { PageAnalysis } from '../../../extension/shared/messages.ts';
import { actorsOf, groupOf, orderActors } from '../../../extension/sidebar/model/actors.ts';

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
  actors: { zed: { name: 'Émile Zed', role: 'Minister', summary: '' } },
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

  it('can be ordered by mentions and by name, accents aside', () => {
    const actors = actorsOf({ text }, analysis, noDossier, false);
    const order = (by: 'mentions' | 'name'): string[] =>
      orderActors(actors, by, 'en').map(({ id }) => id);
    expect(order('mentions')).toEqual(['ruiz', 'zed', 'bo']);
    expect(order('name')).toEqual(['ruiz', 'bo', 'zed']);
  });

  it('count events to the group of programs', () => {
    expect([groupOf('event'), groupOf('person')]).toEqual(['program', 'person']);
  });
});
