import { describe, expect, test } from 'vitest';
import {
  isLayerShown,
  isMarkShown,
  marksOf,
  requestFor,
  type PageMark,
} from '../../../extension/page/page-mark.ts';
import { noteMarks } from '../../../extension/page/note-marks.ts';
import type { PageAnalysis } from '../../../extension/shared/messages.ts';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings.ts';
import type { Mention } from '../../../src/actors/mention.ts';

const mention = (
  entity: string,
  kind: Mention['kind'],
  form: Mention['form'] = 'name',
): Mention => ({
  start: 10,
  end: 20,
  kind,
  entity,
  form,
});
const analysis: PageAnalysis = {
  mentions: [
    mention('harris', 'person'),
    mention('summit', 'event'),
    mention('plan', 'program'),
    mention('mexico', 'place', 'demonym'),
  ],
  introduced: [],
  amounts: [
    {
      start: 30,
      end: 40,
      value: 4e9,
      high: null,
      currency: 'USD',
      currencyExplicit: false,
      qualifier: null,
      vague: false,
      period: null,
    },
  ],
  actors: {},
  amountLines: {},
};
const marks = marksOf(analysis);
const actorMark = (group: Parameters<typeof marks.get>[0], index = 0): PageMark => {
  const mark = marks.get(group)?.[index];
  if (!mark) throw new Error(`no mark in ${group}`);
  return mark;
};

describe('the marks of an analysis', () => {
  test('stand in the group of their kind, events with programs', () => {
    expect([...marks].map(([group, list]) => [group, list.length])).toEqual([
      ['person', 1],
      ['organization', 0],
      ['place', 1],
      ['program', 2],
      ['money', 1],
    ]);
  });

  test('ask the sidebar for their own entry', () => {
    expect(requestFor(actorMark('person'))).toEqual({ type: 'actor', entity: 'harris' });
    expect(requestFor(actorMark('money'))).toEqual({ type: 'amount', start: 30 });
    expect(requestFor({ type: 'note', layer: 'note', id: 'n1', start: 0, end: 5 })).toEqual({
      type: 'note',
      id: 'n1',
    });
  });
});

describe('what is shown', () => {
  test('follows the switch of all marks, of a group, and of the site', () => {
    expect(isLayerShown(DEFAULT_SETTINGS)('money')).toBe(true);
    expect(isLayerShown({ ...DEFAULT_SETTINGS, marksShown: false })('money')).toBe(false);
    const noMoney = isLayerShown({ ...DEFAULT_SETTINGS, hiddenGroups: ['money'] });
    expect([noMoney('money'), noMoney('person')]).toEqual([false, true]);
    expect(isLayerShown({ ...DEFAULT_SETTINGS, siteEnabled: false })('light')).toBe(false);
  });

  test('lights up what the sidebar points at even with marks off', () => {
    expect(isLayerShown({ ...DEFAULT_SETTINGS, marksShown: false })('light')).toBe(true);
  });

  test('leaves out hidden actors and the mentions that are not chosen', () => {
    const person = actorMark('person');
    const place = actorMark('place');
    const all = new Set(analysis.mentions);
    expect(isMarkShown(DEFAULT_SETTINGS, all)(person)).toBe(true);
    expect(isMarkShown({ hiddenActors: ['harris'] }, all)(person)).toBe(false);
    const some = new Set(analysis.mentions.filter(({ kind }) => kind !== 'place'));
    expect(isMarkShown(DEFAULT_SETTINGS, some)(place)).toBe(false);
    expect(isMarkShown(DEFAULT_SETTINGS, new Set())(actorMark('money'))).toBe(true);
  });
});

test('a note is marked where its passage is found', () => {
  expect(noteMarks({ a: { start: 4, end: 8 } })).toEqual([
    { type: 'note', layer: 'note', id: 'a', start: 4, end: 8 },
  ]);
});
