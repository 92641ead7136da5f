import type { Mark } from '../../../../src/highlights/mark.ts';
import { add, collectGarbage, inTurn, quiet, timed, untilFrameDone, type Times } from './clock.ts';
import { articleElement, jobOf, type Job } from './job.ts';
import { registerAll, startPainter } from './painters.ts';

/** Edits in one measurement: one alone is shorter than the clock's tick. */
const EDITS = 200;

const STATES: readonly (readonly [string, (job: Job) => () => void])[] = [
  ['bare page', () => () => {}],
  ['Sidelight', (job) => startPainter(job).stop],
  ['all ranges registered', registerAll],
];

/** What a change of the page costs: without marks, with ours, and with all ranges registered. */
export async function editRounds(marks: readonly Mark[], rounds: number): Promise<Times> {
  const times: Times = {};
  const job = jobOf(marks);
  const paragraph = articleElement().querySelector('.post-content-main p') ?? articleElement();
  const added = document.createTextNode('');
  const edit = (): void => {
    for (let turn = 0; turn < EDITS; turn++) {
      paragraph.append(added);
      added.remove();
    }
  };
  for (let round = 0; round < rounds; round++) {
    for (const [name, start] of inTurn(STATES, round)) {
      collectGarbage();
      const stop = start(job);
      // Time for the observer of what is near the window, and for work in slices.
      await quiet(10);
      add(times, `${name}: edit`, timed(edit) / EDITS);
      await quiet(2);
      const inFrame = await untilFrameDone(() => {
        added.data = `edited ${round} `;
        paragraph.append(added);
      });
      add(times, `${name}: edit and frame`, inFrame);
      added.remove();
      stop();
      await quiet(2);
    }
  }
  return times;
}
