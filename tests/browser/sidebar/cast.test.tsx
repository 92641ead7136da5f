import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { button, names, now, openForEach, passage, reveals } from './sidebar-under-test.ts';

openForEach();

describe('cast', () => {
  it('lists actors by first appearance, and by mentions or name when asked', async () => {
    expect(names().slice(0, 2)).toEqual(['Costa Verde', 'Ana Lucía Villarreal Montes']);
    await page.getByRole('combobox').selectOptions('name');
    expect(names()[0]).toBe('Ana Lucía Villarreal Montes');
    await page.getByRole('combobox').selectOptions('mentions');
    expect(names()[0]).toBe('Costa Verde');
  });

  it('leaves adjectives out of the count until the reader wants them marked', async () => {
    const count = (): string =>
      document.querySelector('.cast-row .cast-count [aria-hidden]')?.textContent ?? '';
    expect(count()).toBe('4×');
    now().store.changeSettings((old) => ({ ...old, markDemonyms: true }));
    await expect.poll(count).toBe('5×');
  });

  it('lights the mentions of the row that is pointed at, and puts them out after', async () => {
    const row = page.getByRole('listitem').filter({ hasText: 'Helen Marchetti' });
    await row.hover();
    const lit = now().sent.at(-1);
    expect(lit?.type === 'light' && lit.passages.length).toBe(3);
    await page.getByRole('heading', { level: 1 }).hover();
    expect(now().sent.at(-1)).toEqual({ type: 'light', passages: [] });
  });

  it('shows which actors are in view', async () => {
    const { start } = passage('Critics such as');
    now().inView(start, start + 40);
    const lit = (): number => document.querySelectorAll('[data-in-view="true"]').length;
    await expect.poll(lit).toBe(1);
  });

  it('steps through the mentions of an actor and around the end', async () => {
    await page.getByRole('listitem').filter({ hasText: 'Tomás Okafor' }).hover();
    const next = button('Next mention of Tomás Okafor');
    for (let step = 0; step < 4; step += 1) await next.click();
    const starts = reveals().map((message) => message.type === 'reveal' && message.start);
    expect(new Set(starts).size).toBe(3);
    expect(starts[3]).toBe(starts[0]);
    await expect.element(page.getByRole('status')).toHaveTextContent('Mention 1 of 3');
  });

  it('hides an actor by the eye and remembers it', async () => {
    await page.getByRole('listitem').filter({ hasText: 'Tomás Okafor' }).hover();
    await button('Hide marks of Tomás Okafor').click();
    expect(now().settings().hiddenActors).toEqual(['okafor']);
    await expect.element(button('Show marks of Tomás Okafor')).toBeInTheDocument();
  });
});

describe('actors that only the article introduces', () => {
  const row = () => page.getByRole('listitem').filter({ hasText: 'Helen Marchetti' });

  it('are marked as such, with the article’s own words', async () => {
    await expect
      .element(row())
      .toHaveTextContent(/From this article a researcher at the Tidewater Institute/);
    const known = page.getByRole('listitem').filter({ hasText: 'Tomás Okafor' });
    await expect.element(known).not.toHaveTextContent(/From this article/);
  });

  it('count in the chips like any other', async () => {
    const chip = page.getByRole('button', { name: /^People/ });
    await expect.element(chip).toHaveTextContent('4');
  });

  it('have a card of the article’s words, one click from the text', async () => {
    await button('Helen Marchetti').click();
    const card = page.getByRole('article');
    await expect.element(card).toHaveTextContent('From this article');
    const description = document.querySelector<HTMLElement>('.section .mention');
    expect(description?.querySelector('mark')?.textContent).toMatch(/^a researcher at/);
    description?.click();
    expect(reveals()).toEqual([
      { type: 'reveal', ...passage('a researcher at the Tidewater Institute') },
    ]);
  });
});
