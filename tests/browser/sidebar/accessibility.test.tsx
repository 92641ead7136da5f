import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '../../fixtures/words.ts';
import { NOTES } from './fixture.ts';
import { openSidebar, type Harness } from './harness.tsx';
import { colorScheme, cutOff } from './page.ts';
import { settled } from './settled.ts';
import { STATES } from './states.ts';

let harness: Harness | undefined;

afterEach(async () => {
  harness?.close();
  await colorScheme('light');
});

function open(language: Language = 'en'): Harness {
  document.body.innerHTML = '<div id="app"></div>';
  document.title = 'Sidebar';
  const root = document.getElementById('app');
  if (!root) throw new Error('no root');
  return (harness = openSidebar(root, { notes: NOTES, language }));
}

describe.each(['light', 'dark'] as const)('the sidebar in %s', (scheme) => {
  it.each(Object.entries(STATES))('has no accessibility fault: %s', async (_, show) => {
    await page.viewport(360, 800);
    await colorScheme(scheme);
    const sidebar = open();
    await show(sidebar);
    await settled();
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const faults = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(faults).toEqual([]);
    expect(sidebar.errors).toEqual([]);
  });
});

// A window of 1280 by 1024 pixels at 400 % is 320 by 256; Firefox opens its sidebar narrower still.
describe.each(['en', 'es', 'long', 'rtl'] as const)('the sidebar at 300 px in %s', (language) => {
  it.each(Object.entries(STATES))('shows all of its text: %s', async (_, show) => {
    await page.viewport(300, 256);
    await show(open(language));
    await settled();
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(document.documentElement.dir).toBe(language === 'rtl' ? 'rtl' : 'ltr');
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(cutOff()).toEqual([]);
  });
});
