import path from 'node:path';
import { build } from 'vite';
import { createAnalyzer } from '../../../src/analyze.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { knownActors } from '../../../src/dossiers/dossiers.ts';
import type { Mark } from '../../../src/highlights/mark.ts';
import { launch } from '../../browser/launch.ts';
import type { harness, Times } from './harness.ts';
import { pageOfWords } from './article-of-size.ts';

const LAYER_OF = { person: 'a', organization: 'b', place: 'c', program: 'd', event: 'd' } as const;

async function bundleHarness(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: path.join(import.meta.dirname, 'harness.ts'),
        formats: ['iife'],
        name: 'benchHarness',
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The harness was not built.');
  return chunk.code;
}

/** Marks of a text as the extension would paint them, in order: who wraps them goes from the end. */
function marksIn(text: string): Mark[] {
  const { mentions, amounts } = createAnalyzer(knownActors)(articleFromText(text));
  const marks = [
    ...mentions.map(({ kind, start, end }) => ({ layer: LAYER_OF[kind], start, end })),
    ...amounts.map(({ start, end }) => ({ layer: 'e', start, end })),
  ];
  return marks.sort((a, b) => a.start - b.start);
}

export interface PageTimes {
  readonly words: number;
  readonly marks: number;
  readonly browser: string;
  readonly reading: Times;
  readonly painting: Times;
  readonly editing: Times;
}

/** Times reading and painting of an article of a size, in Chromium. */
export async function measurePage(
  words: number,
  rounds: number,
  withWrappers: boolean,
): Promise<PageTimes> {
  const code = await bundleHarness();
  const { browser } = await launch({ target: 'chromium', extension: null, headless: true });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.setContent(pageOfWords(words));
    await page.addStyleTag({
      content: ['all', 'a', 'b', 'c', 'd', 'e']
        .map(
          (key) =>
            `::highlight(bench-${key}) { text-decoration: underline 2px #36c; background: #36c2 }`,
        )
        .join('\n'),
    });
    await page.addScriptTag({ content: code });
    const spans = marksIn(await page.evaluate('bench.text()').then(String));
    const run = (name: keyof typeof harness, ...args: readonly unknown[]) =>
      page.evaluate(
        (method, given) =>
          (globalThis as unknown as { bench: Record<string, (...a: unknown[]) => unknown> }).bench[
            method
          ]?.(...given),
        name,
        args,
      ) as Promise<Times>;
    return {
      words,
      marks: spans.length,
      browser: await browser.version(),
      reading: await run('readRounds', rounds),
      painting: await run('paintRounds', spans, rounds, withWrappers),
      editing: await run('editRounds', spans, rounds),
    };
  } finally {
    await browser.close();
  }
}
