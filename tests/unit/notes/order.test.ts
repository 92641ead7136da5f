import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../src/notes/order.ts';
import { makeNote, passageTarget } from './make-note.ts';

describe('the reading order of notes', () => {
  const whole = makeNote(9);
  const late = makeNote(1, { target: passageTarget('late', 0) });
  const early = makeNote(2, { target: passageTarget('early', 900) });
  const lost = makeNote(3, { target: passageTarget('gone', 5) });
  const named = makeNote(4, { target: { type: 'actor', entity: 'harris', name: 'Harris' } });
  const unnamed = makeNote(5, { target: { type: 'actor', entity: 'nobody', name: 'Nobody' } });
  const positions = new Map<string, { start: number; end: number } | null>([
    [lost.id, null],
    [late.id, { start: 300, end: 304 }],
    [early.id, { start: 100, end: 105 }],
  ]);
  const mentions = new Map([['harris', 200]]);

  it('knows a passage that is still looked for from one that was not found', () => {
    const [first, second] = inReadingOrder([lost, early], new Map([[lost.id, null]]));
    expect([first?.place, second?.place]).toEqual(['looking', 'lost']);
  });

  it('is: the whole article, the text by place, actors it does not name, lost passages', () => {
    const notes = [lost, unnamed, late, named, early, whole];
    const ordered = inReadingOrder(notes, positions, mentions);
    expect(ordered.map(({ note }) => note)).toEqual([whole, early, named, late, unnamed, lost]);
    expect(ordered.map(({ place }) => place)).toEqual([
      'article',
      'text',
      'text',
      'text',
      'elsewhere',
      'lost',
    ]);
  });

  it('goes by where a passage stands now and not by where it stood', () => {
    const [first] = inReadingOrder([late, early], positions);
    expect(first).toMatchObject({ note: early, passage: { start: 100, end: 105 } });
  });

  it('lists a lost note with its quote', () => {
    expect(inReadingOrder([lost], positions)[0]).toMatchObject({
      place: 'lost',
      passage: null,
      quote: 'gone',
    });
  });

  it('puts notes of the same place oldest first', () => {
    const older = makeNote(0);
    expect(inReadingOrder([whole, older], positions).map(({ note }) => note)).toEqual([
      older,
      whole,
    ]);
  });
});
