import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, type DraftState } from '../../../src/notes/draft.ts';
import { NoteStoreError } from '../../../src/notes/store.ts';

/** A place to save to, whose saves end when the test says so. */
function setUp() {
  const begun: string[] = [];
  const ends: { ok: () => void; fail: (error: unknown) => void }[] = [];
  const states: DraftState['status'][] = [];
  const abort = new AbortController();
  const draft = createAutosave<string>({
    save: (value) =>
      new Promise((ok, fail) => {
        begun.push(value);
        ends.push({ ok, fail });
      }),
    onState: ({ status }) => states.push(status),
    signal: abort.signal,
  });
  const end = async (at: number, error?: unknown): Promise<void> => {
    if (error === undefined) ends[at]?.ok();
    else ends[at]?.fail(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { draft, begun, states, abort, end };
}

describe('saving as typed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves soon after the first unsaved edit, however long the typing goes on', async () => {
    const { draft, begun } = setUp();
    for (const text of ['a', 'ab', 'abc', 'abcd']) {
      draft.edit(text);
      await vi.advanceTimersByTimeAsync(40);
    }
    expect(begun).toEqual(['abcd']);
  });

  it('says "saved" only after the save has ended', async () => {
    const { draft, states, end } = setUp();
    draft.edit('a');
    await vi.advanceTimersByTimeAsync(500);
    expect(states).toEqual(['unsaved', 'saving']);
    await end(0);
    expect(states).toEqual(['unsaved', 'saving', 'saved']);
  });

  it('has one save under way at most, and saves the latest text after it', async () => {
    const { draft, begun, states, end } = setUp();
    draft.edit('a');
    await vi.advanceTimersByTimeAsync(500);
    draft.edit('ab');
    draft.edit('abc');
    await vi.advanceTimersByTimeAsync(5000);
    expect(begun).toEqual(['a']);
    await end(0);
    expect(begun).toEqual(['a', 'abc']);
    await end(1);
    expect(states.at(-1)).toBe('saved');
  });

  it('keeps a text whose save failed, and tries again when asked', async () => {
    const { draft, begun, end } = setUp();
    draft.edit('a');
    const first = draft.flush();
    await end(0, new NoteStoreError('full', 'no space'));
    expect(await first).toMatchObject({ status: 'failed', reason: 'full' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(begun).toEqual(['a']);
    const second = draft.flush();
    await end(1);
    expect(await second).toEqual({ status: 'saved' });
    expect(begun).toEqual(['a', 'a']);
  });

  it('tries again with what was typed while a save failed', async () => {
    const { draft, begun, states, end } = setUp();
    draft.edit('a');
    await vi.advanceTimersByTimeAsync(500);
    draft.edit('ab');
    await vi.advanceTimersByTimeAsync(1000);
    await end(0, new Error('lost'));
    expect(states.at(-1)).toBe('failed');
    await vi.advanceTimersByTimeAsync(500);
    expect(begun).toEqual(['a', 'ab']);
  });

  it('survives a save that throws at once', async () => {
    const abort = new AbortController();
    const seen: string[] = [];
    const draft = createAutosave<string>({
      save: (value) => {
        seen.push(value);
        throw new Error('at once');
      },
      onState: () => undefined,
      signal: abort.signal,
    });
    draft.edit('a');
    expect(await draft.flush()).toMatchObject({ status: 'failed', reason: 'unknown' });
    draft.edit('b');
    await draft.flush();
    expect(seen).toEqual(['a', 'b']);
  });

  it('flushes what is typed and what is under way', async () => {
    const { draft, begun, end } = setUp();
    draft.edit('a');
    await vi.advanceTimersByTimeAsync(500);
    draft.edit('ab');
    const flushed = draft.flush();
    await end(0);
    await end(1);
    expect(await flushed).toEqual({ status: 'saved' });
    expect(begun).toEqual(['a', 'ab']);
  });

  it('saves what is unsaved when its surface closes, and tells no more states', async () => {
    const { draft, begun, states, abort } = setUp();
    draft.edit('a');
    abort.abort();
    expect(begun).toEqual(['a']);
    expect(states).toEqual(['unsaved']);
    expect(() => draft.edit('b')).toThrow('closed');
  });

  it('saves nothing after the draft was discarded', async () => {
    const { draft, begun, end } = setUp();
    draft.edit('a');
    await vi.advanceTimersByTimeAsync(500);
    draft.edit('ab');
    const discarded = draft.discard();
    await end(0);
    await discarded;
    await vi.advanceTimersByTimeAsync(5000);
    await draft.flush();
    expect(begun).toEqual(['a']);
  });
});
