import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, openForEach, passage, reveals } from './sidebar-under-test.ts';

openForEach();

describe('card', () => {
  it('shows the office on the article’s date with its dates', async () => {
    await button('Ana Lucía Villarreal Montes').click();
    const card = page.getByRole('article');
    await expect.element(card).toHaveTextContent('On May 7, 2021President of Costa Verde');
    await expect.element(card).toHaveTextContent('Dec 1, 2018 – Dec 1, 2024');
    await expect.element(card).toHaveTextContent('General knowledge, Nov 2026');
  });

  it('shows a country’s figures of the article’s year', async () => {
    await button('Costa Verde').click();
    const card = page.getByRole('article');
    await expect.element(card).toHaveTextContent('Figures for 2021');
    await expect.element(card).toHaveTextContent('$28.7 billion');
    await expect.element(card).toHaveTextContent('26% of GDP');
  });

  it('goes to the text from a mention’s sentence', async () => {
    await button('Helen Marchetti').click();
    await page.getByRole('button', { name: /It is a fraction/ }).click();
    const { start } = passage('Marchetti said.');
    expect(reveals()).toEqual([{ type: 'reveal', start, end: start + 'Marchetti'.length }]);
  });

  it('leads to related actors, even those the article does not name', async () => {
    await button('Ana Lucía Villarreal Montes').click();
    await button('National Assembly of Costa Verde').click();
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(/^National/);
    await expect.element(page.getByRole('article')).toHaveTextContent('Not named in the article');
  });

  it('gives scroll and focus back on the way back', async () => {
    await page.viewport(360, 500);
    document.getElementById('actor-tidewater')?.scrollIntoView({ block: 'center' });
    const before = document.scrollingElement?.scrollTop ?? 0;
    expect(before).toBeGreaterThan(100);
    document.getElementById('actor-tidewater')?.focus({ preventScroll: true });
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.id).toBe('actor-tidewater');
    expect(document.scrollingElement?.scrollTop).toBe(before);
  });
});
