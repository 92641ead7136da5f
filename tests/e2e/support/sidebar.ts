import type { Page } from 'puppeteer-core';

/** Clicks the element that matches `selector` and, where given, contains `text`. */
export async function press(surface: Page, selector: string, text = ''): Promise<void> {
  await surface.waitForFunction(
    (wanted, words) =>
      [...document.querySelectorAll(wanted)].some((one) => one.textContent?.includes(words)),
    { polling: 30 },
    selector,
    text,
  );
  await surface.evaluate(
    (wanted, words) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)];
      found.find((one) => one.textContent?.includes(words))?.click();
    },
    selector,
    text,
  );
}

/** Text of the first element that matches, once there is one. */
export async function textOf(surface: Page, selector: string): Promise<string> {
  await surface.waitForSelector(selector);
  return surface.$eval(selector, (element) => element.textContent?.trim() ?? '');
}

/** Texts of all elements that match now. */
export const textsOf = (surface: Page, selector: string): Promise<string[]> =>
  surface.$$eval(selector, (all) => all.map((one) => one.textContent?.trim() ?? ''));

/** Opens an actor's card from the cast, once its own code is there, which comes with the first card. */
export async function openCard(sidebar: Page, name: string): Promise<void> {
  await press(sidebar, '.cast-name button', name);
  await sidebar.waitForSelector('.card .mentions');
}

/** Sends the article's page what a shortcut or the context menu would, from an own page of ours. */
export async function sendCommand(sidebar: Page, command: object): Promise<void> {
  await sidebar.evaluate(async (message) => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const tab = Number(new URLSearchParams(location.search).get('tab'));
    await api.tabs.sendMessage(tab, { to: 'page', ...message });
  }, command);
}
