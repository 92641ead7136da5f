import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings.ts';
import { randomFrom } from '../../../scripts/train/random.ts';
import { setUpPage } from './page-under-test.ts';
import {
  Dice,
  EDITS,
  NAMES,
  paragraph,
  randomSettings,
  shownBlocks,
  visibleText,
} from './random-article.ts';

/** Seeds that once failed; they stay. */
const ONCE_FAILED: readonly number[] = [];
const SEEDS = 24;
const STEPS = 40;

const HIGHLIGHTS = {
  person: 'mk-1',
  organization: 'mk-2',
  place: 'mk-3',
  program: 'mk-4',
  money: 'mk-5',
  note: 'mk-6',
} as const;
type Layer = keyof typeof HIGHLIGHTS;
const LAYERS = Object.keys(HIGHLIGHTS) as Layer[];

const placesOf = (text: string, pattern: RegExp): [number, number][] =>
  [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);

/** Words that must be painted in a layer, in order, by an oracle that knows nothing of ours. */
function expectedWords(body: Element, layer: Layer, settings: Settings): string[] {
  const { marksShown, hiddenGroups, hiddenActors } = settings;
  if (!marksShown || hiddenGroups.includes(layer)) return [];
  const patterns =
    layer === 'money'
      ? ['\\$\\d+ billion']
      : layer === 'note'
        ? ['noted\\d']
        : NAMES.filter(([, group, id]) => group === layer && !hiddenActors.includes(id)).map(
            ([name]) => name,
          );
  return shownBlocks(body).flatMap((text) =>
    patterns
      .flatMap((pattern) => placesOf(text, new RegExp(pattern, 'g')))
      .sort(([a], [b]) => a - b)
      .map(([start, end]) => text.slice(start, end)),
  );
}

/** Words that are painted in a layer now, in order, without what is hidden among them. */
function paintedWords(layer: Layer): string[] {
  const ranges = [...(CSS.highlights.get(HIGHLIGHTS[layer]) ?? [])].map((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range;
  });
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return ranges.map((range) => visibleText(range.cloneContents()).replaceAll(/ {2,}/g, ' ').trim());
}

let site: Awaited<ReturnType<typeof setUpPage>> | undefined;
afterEach(() => site?.tearDown());

test.each([...ONCE_FAILED, ...Array.from({ length: SEEDS }, (_, index) => index + 1)])(
  'random article, edits, toggles and notes of seed %i: painted is what should be',
  async (seed) => {
    const dice = new Dice(randomFrom(seed));
    const paragraphs = Array.from({ length: 3 + dice.below(6) }, () => paragraph(dice).innerHTML);
    site = await setUpPage({ paragraphs });
    site.setPlacing((text) =>
      Object.fromEntries(
        placesOf(text, /noted\d/g).map(([start, end], index) => [`n${index}`, { start, end }]),
      ),
    );
    const body = site.article.querySelector('.post-content-main');
    if (!body) throw new Error('The page has no body.');
    let settings: Settings = DEFAULT_SETTINGS;
    const log: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      const deed = dice.pick([...Object.keys(EDITS), 'toggle', 'step']);
      log.push(deed);
      const edit = EDITS[deed];
      if (edit) edit(dice, body);
      else if (deed === 'toggle') {
        settings = { ...DEFAULT_SETTINGS, ...randomSettings(dice) };
        await site.page.setSettings(settings);
      }
      const html = site.article.outerHTML;
      // Before the page is read again, what is known of it may be out of date.
      if (deed === 'step' || dice.chance(0.2)) {
        await site.page.command({ type: 'step', direction: dice.pick(['next', 'previous']) });
      }
      await site.page.refresh();
      await site.page.command({ type: 'notes-changed' });
      const expected = Object.fromEntries(
        LAYERS.map((layer) => [layer, expectedWords(body, layer, settings)]),
      );
      // Painting may need more than one slice on a busy machine.
      await vi.waitFor(() => {
        const painted = Object.fromEntries(LAYERS.map((layer) => [layer, paintedWords(layer)]));
        expect(painted, `seed ${seed}, after: ${log.join('; ')}`).toEqual(expected);
      });
      expect(site.article.outerHTML).toBe(html);
    }
  },
);
