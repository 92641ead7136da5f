import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/**
 * Brings a tab to the front and waits until it has the keys. Firefox changes tabs when it comes to
 * it: of two changes asked for at once, the first may be the one that stays.
 */
export async function toFront(surface: Page): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await surface.bringToFront();
    try {
      await surface.waitForFunction(() => document.hasFocus(), { polling: 20, timeout: 2000 });
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/** What has the focus, as a reader without a pointer knows it. */
interface Focus {
  /** Its words, or the label of what has none; '' for the document itself. */
  readonly name: string;
  readonly id: string;
  /** Whether the browser gives this surface the keys; a line is drawn only then. */
  readonly isActive: boolean;
  /** Whether a line around it, or around the frame that stands for it, shows that it has the focus. */
  readonly isSeen: boolean;
  /** Whether some of it stands in the window, with nothing over it. */
  readonly isInWindow: boolean;
}

/** The element that has the focus now. */
export const focusOf = (surface: Page): Promise<Focus> =>
  surface.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const frame = element.closest('.editor, .meaning') ?? element;
    const isLine = (style: CSSStyleDeclaration): boolean =>
      style.outlineStyle !== 'none' &&
      Number.parseFloat(style.outlineWidth) > 0 &&
      !/^transparent$|, 0\)$/.test(style.outlineColor);
    const isTyping = frame.matches('.editor[data-typing=true]');
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const above = document.elementFromPoint(x, y);
    return {
      name:
        element === document.body
          ? ''
          : element.getAttribute('aria-label') ||
            (element instanceof HTMLInputElement
              ? element.labels?.[0]?.textContent
              : element.textContent) ||
            element.tagName,
      id: element.id,
      isActive: document.hasFocus(),
      isSeen:
        isLine(getComputedStyle(element)) ||
        isLine(getComputedStyle(element, '::after')) ||
        (frame !== element && isLine(getComputedStyle(frame))) ||
        (isTyping && getComputedStyle(frame).boxShadow !== 'none'),
      isInWindow:
        above !== null && (element.contains(above) || above.contains(element)) && y >= 0 && x >= 0,
    };
  });

/** Presses a key once the surface can take it, and says where the focus is then. */
export async function pressKey(surface: Page, key: KeyInput, shift = false): Promise<Focus> {
  if (shift) await surface.keyboard.down('Shift');
  await surface.keyboard.press(key);
  if (shift) await surface.keyboard.up('Shift');
  return focusOf(surface);
}

/** Fails unless a reader sees what has the focus; a window that has just come to the front may take a moment. */
async function expectSeen(surface: Page, { name }: Focus): Promise<void> {
  await expect
    .poll(() => focusOf(surface), {
      message: `the focus on “${name}” can be seen`,
      interval: 20,
      timeout: 5000,
    })
    .toMatchObject({ isActive: true, isSeen: true, isInWindow: true });
}

const MOST_STEPS = 250;

/**
 * Goes on with Tab, or back with Shift and Tab, to the element with an id or with a name that fits.
 * The focus has to be seen at each step.
 */
export async function tabTo(
  surface: Page,
  name: string | RegExp,
  { back = false } = {},
): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const focus = await pressKey(surface, 'Tab', back);
    if (focus.name === '') continue;
    if (!focus.isSeen || !focus.isInWindow) await expectSeen(surface, focus);
    if (focus.id === name || (name instanceof RegExp && name.test(focus.name))) return;
    passed.push(focus.name);
  }
  throw new Error(`No ${String(name)} by Tab; passed ${passed.slice(0, 60).join(' | ')}`);
}

/** Waits until the focus stands on an element, and can be seen there. */
export async function whenFocus(
  surface: Page,
  fits: Readonly<Partial<Pick<Focus, 'id' | 'name'>>>,
): Promise<void> {
  await expect
    .poll(() => focusOf(surface), { timeout: 5000, interval: 30 })
    .toMatchObject({ ...fits, isSeen: true, isInWindow: true });
}

/** The names of an element and of what Tab passes from it on to where it leaves the page. */
export async function tabThrough(surface: Page, selector: string): Promise<readonly string[]> {
  await surface.focus(selector);
  const passed = [(await focusOf(surface)).name];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const focus = await pressKey(surface, 'Tab');
    if (focus.name === '') return passed;
    if (!focus.isSeen || !focus.isInWindow) await expectSeen(surface, focus);
    passed.push(focus.name);
  }
  throw new Error(`Tab does not leave the page: ${passed.slice(-60).join(' | ')}`);
}

/** The names of everything that can be reached by Tab in a view, in the order of the document. */
export const tabStops = (surface: Page): Promise<readonly string[]> =>
  surface.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ]
      .filter(
        (one) =>
          one.tabIndex >= 0 &&
          one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) &&
          !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked),
      )
      .map(
        (one) =>
          one.getAttribute('aria-label') ||
          (one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one.textContent) ||
          one.tagName,
      ),
  );
