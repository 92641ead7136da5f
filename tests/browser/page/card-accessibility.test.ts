import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createCardView, type CardModel } from '../../../extension/page/card-view.ts';
import OVERLAY_STYLE from '../../../extension/page/overlay.css?inline';
import { WORDS, type Language } from '../../fixtures/words.ts';
import { emulateScreen, faultsOf } from '../sidebar/page.ts';

const abort = new AbortController();

/** The cards of an actor, an amount and a note, with all that they may hold. */
const MODELS: Readonly<Record<string, Pick<CardModel, 'group' | 'content'>>> = {
  'an actor': {
    group: 'person',
    content: {
      kind: 'Person',
      title: 'Ana Lucía Villarreal Montes de Hohenstaufen-Waldburg',
      subtitle: { english: 'President of Costa Verde' },
      lines: [{ english: 'An engineer who made the coastal road the center of both campaigns.' }],
    },
  },
  'an amount': {
    group: 'money',
    content: {
      kind: 'Money',
      title: 'up to $4 billion',
      subtitle: 'at most $4 billion',
      lines: [
        { english: '“over four years”' },
        '$1 billion a year on average',
        { english: 'Not a pledge of aid.' },
      ],
    },
  },
  'a note': {
    group: 'note',
    content: {
      kind: 'Note',
      title: '“a fraction of what families send”',
      subtitle: null,
      lines: [],
    },
  },
};

/** Shows a card in an open tree, which axe can look into. */
function show(model: Pick<CardModel, 'group' | 'content'>, tone: string, language: Language) {
  const words = WORDS[language];
  document.title = 'Article';
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<main><h1>Article</h1><div id="host"></div></main>';
  const host = document.getElementById('host');
  if (!host) throw new Error('no host');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = OVERLAY_STYLE;
  const view = createCardView(document, words, abort.signal);
  view.element.dataset['tone'] = tone;
  root.append(style, view.element);
  view.render({
    ...model,
    actions: [
      { label: words.t('cardOpenInSidebar'), isPrimary: true, run: () => undefined },
      { label: words.t('cardNote'), run: () => undefined },
      { label: words.t('cardAlso', 'Meridian Development Bank'), run: () => undefined },
    ],
    closeLabel: words.t('cardClose'),
    onClose: () => undefined,
  });
  view.hint(words.t('cardOpenHint'));
  view.place({ left: 8, top: 8, side: 'below', maxHeight: 600, arrow: 40 });
  return view.element;
}

afterEach(async () => {
  document.body.replaceChildren();
  await emulateScreen({ scheme: 'light' });
});

const LOOKS = [
  ['light', 360, false, 'en'],
  ['dark', 900, false, 'es'],
  ['light', 320, true, 'en'],
  ['dark', 320, true, 'rtl'],
  ['dark', 320, false, 'long'],
] as const;

describe.each(LOOKS)('the hover card in %s, %i px wide, forced colors %s, %s', (...look) => {
  const [tone, width, forced, language] = look;
  test.each(Object.entries(MODELS))('has no accessibility fault: %s', async (_, model) => {
    await page.viewport(width, 600);
    await emulateScreen({ scheme: tone, forced });
    const card = show(model, tone, language);
    expect(await faultsOf(document)).toEqual([]);
    const { right } = card.getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(width);
    const scroller = card.querySelector('.scroller');
    expect(scroller?.scrollWidth).toBe(scroller?.clientWidth);
  });
});

test('the hover card marks what is English in a card of another language', () => {
  const model = MODELS['an amount'];
  if (!model) throw new Error('no model');
  const card = show(model, 'light', 'rtl');
  expect([card.lang, card.dir]).toEqual([WORDS.rtl.locale, 'rtl']);
  const languages = [...card.querySelectorAll<HTMLElement>('.title, .subtitle, .line')].map(
    (one) => one.lang || null,
  );
  expect(languages).toEqual(['en', null, 'en', null, 'en']);
});
