import type { Page } from 'puppeteer-core';

/** The parts of an event of Chromium's trace that are read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of the duration in which the thread ran, and not another program. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** Events of the main thread of the page's process while `work` runs, in order of their start. */
export async function trace(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({
    categories: [
      '-*',
      'toplevel',
      'renderer',
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
    ],
  });
  // Names this page's process: others of the browser are in the trace as well.
  const mark = `bench-${performance.now()}`;
  await page.evaluate((name) => console.timeStamp(name), mark);
  await work();
  const buffer = await page.tracing.stop();
  if (!buffer) throw new Error('The browser gave no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as {
    traceEvents: TraceEvent[];
  };
  const own = traceEvents.find(
    ({ name, args }) =>
      name === 'TimeStamp' && (args.data as { message?: string } | undefined)?.message === mark,
  );
  if (!own) throw new Error('The trace does not show the page.');
  return traceEvents
    .filter(({ pid, tid }) => pid === own.pid && tid === own.tid)
    .sort((a, b) => a.ts - b.ts);
}

const ranFor = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur;

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/**
 * Steps of drawing a frame, which the browser takes whoever changed something, and its own reading
 * of a page's text for the offer to translate it.
 */
const BROWSERS = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'ChromeRenderFrameObserver::CapturePageText',
]);

/** Milliseconds of a task that are spent in such steps. */
function browsersIn(task: TraceEvent, events: readonly TraceEvent[]): number {
  let last = task.ts;
  let sum = 0;
  for (const event of events) {
    if (!BROWSERS.has(event.name) || event.ts < last || end(event) > end(task)) continue;
    sum += ranFor(event);
    last = end(event);
  }
  return sum / 1000;
}

/** The tasks of a trace: their milliseconds without steps of the browser (see above), and those of them. */
export function tasksOf(events: readonly TraceEvent[]): { own: number; browsers: number }[] {
  const tasks = events.filter(({ name, dur }) => name === 'RunTask' && dur !== undefined);
  let first = 0;
  return tasks.map((task) => {
    while ((events[first]?.ts ?? Infinity) < task.ts) first++;
    const inside: TraceEvent[] = [];
    for (let index = first; (events[index]?.ts ?? Infinity) <= end(task); index++) {
      const event = events[index];
      if (event) inside.push(event);
    }
    const browsers = browsersIn(task, inside);
    return { own: ranFor(task) / 1000 - browsers, browsers };
  });
}
