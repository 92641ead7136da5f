import type { Page } from 'puppeteer-core';
import { wholeCast } from '../browser/sidebar.ts';

/** What the sidebar found, read from its list as a reader sees it, ready to print. */
export async function sidebarSummary(sidebar: Page): Promise<string> {
  await showTab(sidebar, 'cast');
  await wholeCast(sidebar);
  // Nothing in here may have a name: the script runner would mark it with a helper of its own,
  // which the page does not know.
  const lines = await sidebar.evaluate(() => [
    document.querySelector('h1')?.textContent ?? '',
    [...document.querySelectorAll('.chip')]
      .map((chip) =>
        ['.chip-name', '.chip-count']
          .map((part) => chip.querySelector(part)?.textContent)
          .join(' '),
      )
      .join(', '),
    ...[...document.querySelectorAll('.cast-row')].map((row) =>
      ['.cast-count [aria-hidden]', '.cast-name', '.cast-role']
        .map((part) => row.querySelector(part)?.textContent?.trim())
        .join('  '),
    ),
  ]);
  return lines.join('\n');
}

/** Shows one view of the sidebar; leaves the card that may be open. */
export async function showTab(
  sidebar: Page,
  tab: 'cast' | 'money' | 'notes' | 'settings',
): Promise<void> {
  for (;;) {
    const shown = await sidebar.waitForSelector(`#tab-${tab}, .card-bar button`);
    if (!(await sidebar.$(`#tab-${tab}`))) {
      await shown?.evaluate((button) => (button as HTMLElement).click());
      continue;
    }
    await sidebar.$eval(`#tab-${tab}`, (button) => (button as HTMLElement).click());
    return;
  }
}
