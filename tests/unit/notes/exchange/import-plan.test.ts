import { describe, expect, test } from 'vitest';
import {
  meetStored,
  notesToWrite,
  planImport,
} from '../../../../src/notes/exchange/import-plan.ts';
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
    expect(planImport([changed], [stored], false).conflicts).toMatchObject([
      { stored, read: changed, beside: { body: 'theirs', versionOf: stored.id } },
    ]);
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

  test('a second note that was edited is not replaced when the file is read again', () => {
    const [second = fresh] = notesToWrite(planImport([changed], [stored], false), 'both');
    const edited = { ...second, body: 'theirs, edited' };
    const plan = planImport([changed], [stored, edited], false);
    const [third = fresh] = notesToWrite(plan, 'both');
    expect(third).toMatchObject({ body: 'theirs', versionOf: stored.id });
    expect([stored.id, second.id]).not.toContain(third.id);
    expect(planImport([changed], [stored, edited, third], false).same).toEqual([changed]);
    // The second note in a file of its own meets itself.
    const [other = fresh] = notesToWrite(planImport([second], [edited], false), 'both');
    expect(other.id).not.toBe(second.id);
    expect(other.versionOf).toBe(stored.id);
  });

  test('what was written since the preview is kept, what it showed may be replaced', () => {
    const meet = meetStored(planImport([fresh, changed], [stored], false));
    expect(meet(changed, stored)).toBe(changed);
    expect(meet(changed, { ...changed, updated: stored.updated })).toBeNull();
    const since = { ...stored, body: 'since' };
    const second = meet(changed, since);
    expect(second).toMatchObject({ body: 'theirs', versionOf: stored.id });
    const third = second && meet(second, since);
    expect(third).toMatchObject({ body: 'theirs', versionOf: stored.id });
    expect(new Set([changed.id, second?.id, third?.id]).size).toBe(3);
    expect(meet(fresh, { ...fresh, body: 'since' })?.versionOf).toBe(fresh.id);
  });
});
