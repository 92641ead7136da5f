import { describe, expect, test } from 'vitest';
import { notesToWrite, planImport } from '../../../../src/notes/exchange/import-plan.ts';
import { makeNote, passageTarget } from '../make-note.ts';

const stored = makeNote(1, { target: passageTarget('words'), body: 'mine' });
const changed = { ...stored, body: 'theirs', updated: '2026-02-01T00:00:00.000Z' };
const fresh = makeNote(2);

describe('what reading a file would do', () => {
  test('tells new, same and conflicting notes apart', () => {
    expect(planImport([fresh, stored], [stored], false)).toEqual({
      fresh: [fresh],
      same: [stored],
      conflicts: [],
    });
    expect(planImport([changed], [stored], false).conflicts).toEqual([{ stored, read: changed }]);
  });

  test('knows a note of another tool by what it says', () => {
    const renamed = { ...stored, id: stored.id.replace(/!r1$/, '!abc') };
    expect(planImport([renamed], [stored], true).same).toEqual([renamed]);
    expect(planImport([renamed], [stored], false).fresh).toEqual([renamed]);
  });

  test('a conflict writes what was chosen, and both texts only once', () => {
    const plan = planImport([fresh, changed], [stored], false);
    expect(notesToWrite(plan, 'stored')).toEqual([fresh]);
    expect(notesToWrite(plan, 'file')).toEqual([fresh, changed]);
    const both = notesToWrite(plan, 'both');
    expect(both).toHaveLength(2);
    expect(both[1]).toMatchObject({ body: 'theirs', versionOf: stored.id });
    expect(both[1]?.id).not.toBe(stored.id);
    const again = planImport([fresh, changed], [stored, ...both], false);
    expect(notesToWrite(again, 'both')).toEqual([]);
  });
});
