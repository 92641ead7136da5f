import browser from 'webextension-polyfill';
import type { Analysis } from '../../src/analyze.ts';
import { isQuietForm } from '../../src/actors/mention.ts';

const COLOR = '#3b4a6b';

/** How many actors an analysis marks by default. */
export function countActors({ mentions }: Pick<Analysis, 'mentions'>): number {
  return new Set(mentions.filter(({ form }) => !isQuietForm(form)).map(({ entity }) => entity))
    .size;
}

/** Shows the number of actors on the toolbar button of a tab; null clears it. */
export async function showBadge(tabId: number, count: number | null): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count === null ? '' : String(count) });
  if (count !== null) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOR });
}
