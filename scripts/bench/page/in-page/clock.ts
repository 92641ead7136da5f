/** Milliseconds of each contestant, one per round. */
export type Times = Record<string, number[]>;

export const add = (times: Times, name: string, value: number): void => {
  (times[name] ??= []).push(value);
};

/** Milliseconds that `work` takes. */
export const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Main-thread milliseconds from the start of a frame's callbacks until that frame is drawn. */
export const untilFrameDone = (work: () => unknown): Promise<number> =>
  new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      try {
        work();
      } catch (error) {
        return reject(error);
      }
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve(performance.now() - start);
      });
      port1.start();
      port2.postMessage(null);
    });
  });

/** Lets frames pass in which nothing is done. */
export async function quiet(frames = 1): Promise<void> {
  for (let frame = 0; frame < frames; frame++) await untilFrameDone(() => {});
}

/** The contestants in an order that starts with another one each round. */
export const inTurn = <T>(list: readonly T[], round: number): T[] => [
  ...list.slice(round % list.length),
  ...list.slice(0, round % list.length),
];

/**
 * Frees what a contestant left behind, such as ranges that every change of the page would have to
 * keep up to date. The browser is started with `--expose-gc`.
 */
export const collectGarbage = (): void => (globalThis as { gc?: () => void }).gc?.();
