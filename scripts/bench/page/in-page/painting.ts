import type { Mark } from '../../../../src/highlights/mark.ts';
import { add, collectGarbage, inTurn, quiet, untilFrameDone, type Times } from './clock.ts';
import { articleElement, jobOf } from './job.ts';
import { registerAll, startPainter } from './painters.ts';
import { PEERS, type PeerName } from './peers.ts';

/** Paints, hides, shows and removes, each until its frame is drawn. */
export async function paintRounds(
  marks: readonly Mark[],
  rounds: number,
  peers: readonly PeerName[],
): Promise<Times> {
  const times: Times = {};
  let job = jobOf(marks);
  const yes = (): boolean => true;
  const measure = async (name: string, work: () => unknown): Promise<void> =>
    add(times, name, await untilFrameDone(work));

  const floor = async (): Promise<void> => {
    let remove = (): void => {};
    await measure('floor', () => (remove = registerAll(job)));
    await quiet();
    remove();
  };
  const sidelight = async (): Promise<void> => {
    let ours: ReturnType<typeof startPainter> | undefined;
    await measure('Sidelight', () => (ours = startPainter(job)));
    await quiet(2);
    await measure('Sidelight, hidden', () => ours?.painter.setVisible(() => false, yes));
    await quiet();
    await measure('Sidelight, shown', () => ours?.painter.setVisible(yes, yes));
    await quiet();
    await measure('Sidelight, removed', () => ours?.stop());
  };
  /** Peers change the page: each works on the page as it was, which is put back afterwards. */
  const peer = (name: PeerName) => async (): Promise<void> => {
    const element = articleElement();
    const copy = element.cloneNode(true);
    let undo: (() => void) | null = null;
    await measure(name, () => (undo = PEERS[name](job) ?? null));
    (undo as (() => void) | null)?.();
    element.replaceWith(copy);
    job = jobOf(marks);
  };
  const contestants = [floor, sidelight, ...peers.map(peer)];
  for (let round = 0; round < rounds; round++) {
    for (const work of inTurn(contestants, round)) {
      collectGarbage();
      await quiet(2);
      await work();
    }
  }
  return times;
}
