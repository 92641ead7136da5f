import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '../../fixtures/words.ts';
import { NOTES } from './fixture/notes.ts';
import { openSidebar, type Harness } from './harness.tsx';
import { cutOff, emulateScreen, faultsOf } from './page.ts';
import { settled } from './settled.ts';
import { isPrivateState, STATES } from './states.ts';

let harness: Harness | undefined;

afterEach(async () => {
  harness?.close();
  await emulateScreen({ scheme: 'light' });
});

function open(language: Language, isPrivate: boolean): Harness {
  document.body.innerHTML = '<div id="app"></div>';
  document.title = 'Sidebar';
  const root = document.getElementById('app');
  if (!root) throw new Error('no root');
  return (harness = openSidebar(root, { notes: NOTES, language, isPrivate }));
}

/** How the sidebar may look: colors, size in CSS pixels, and language. */
const LOOKS = {
  'in light': { scheme: 'light', size: [360, 800] },
  'in dark': { scheme: 'dark', size: [360, 800] },
  'in forced colors': { scheme: 'dark', forced: true, size: [360, 800] },
  'narrow, as at 400 %': { scheme: 'light', size: [300, 256] },
  'wide, in dark': { scheme: 'dark', size: [900, 800] },
  'from right to left, in forced colors': {
    scheme: 'light',
    forced: true,
    size: [300, 800],
    language: 'rtl',
  },
} as const satisfies Record<
  string,
  { scheme: 'light' | 'dark'; forced?: true; size: readonly [number, number]; language?: Language }
>;

describe.each(Object.entries(LOOKS))('the sidebar %s', (_, look) => {
  it.each(Object.entries(STATES))('has no accessibility fault: %s', async (name, show) => {
    await page.viewport(look.size[0], look.size[1]);
    await emulateScreen(look);
    const language = 'language' in look ? look.language : 'en';
    const sidebar = open(language, isPrivateState(name));
    await show(sidebar);
    await settled();
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(matchMedia('(forced-colors: active)').matches).toBe('forced' in look);
    expect(await faultsOf(document)).toEqual([]);
    expect(sidebar.errors).toEqual([]);
  });
});

// A window of 1280 by 1024 pixels at 400 % is 320 by 256; Firefox opens its sidebar narrower still.
describe.each(['en', 'es', 'long', 'rtl'] as const)('the sidebar at 300 px in %s', (language) => {
  it.each(Object.entries(STATES))('shows all of its text: %s', async (name, show) => {
    await page.viewport(300, 256);
    await show(open(language, isPrivateState(name)));
    await settled();
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(document.documentElement.dir).toBe(language === 'rtl' ? 'rtl' : 'ltr');
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(cutOff()).toEqual([]);
  });
});
