import { describe, expect, test, vi } from 'vitest';
import { runInSlices } from '../../../src/highlights/slices.ts';

const view = { setTimeout: (task: () => void) => setTimeout(task) } as unknown as Window;

/** Steps that each take a millisecond of the given clock. */
function* steps(count: number, clock: { now: number }): Generator<undefined, string> {
  for (let step = 0; step < count; step++) {
    clock.now += 1;
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  const clock = { now: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);

  test('that fits into the first is done at once', () => {
    expect(runInSlices(view, steps(3, clock), new AbortController().signal)).toBe('done');
  });

  test('that is long lets the page run between them', async () => {
    const result = runInSlices(view, steps(100, clock), new AbortController().signal);
    expect(result).toBeInstanceOf(Promise);
    let turns = 0;
    const count = (): void => {
      turns++;
      timer = setTimeout(count);
    };
    let timer = setTimeout(count);
    expect(await result).toBe('done');
    clearTimeout(timer);
    expect(turns).toBeGreaterThan(3);
  });

  test('stops when it is called off', async () => {
    const controller = new AbortController();
    const work = steps(100, clock);
    void runInSlices(view, work, controller.signal);
    controller.abort();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(work.next().done).toBe(false);
  });

  test('hands on what goes wrong in a later slice', async () => {
    function* failing(): Generator<undefined, never> {
      yield* steps(40, clock) as Generator<undefined, never>;
      throw new Error('broken');
    }
    await expect(runInSlices(view, failing(), new AbortController().signal)).rejects.toThrow(
      'broken',
    );
  });
});
