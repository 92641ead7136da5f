import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ARTICLE } from './fixture/article.ts';
import { READY } from './harness.tsx';
import { button, names, now, openForEach } from './sidebar-under-test.ts';

openForEach();

describe('a wrong link', () => {
  const setAsideOkafor = async (): Promise<void> => {
    await button('Tomás Okafor').click();
    await button('Not this one').click();
  };

  it('is set aside from the card, for this article only', async () => {
    await setAsideOkafor();
    expect(now().corrections()).toEqual([{ url: ARTICLE.url, entities: ['okafor'] }]);
    await expect.poll(names).not.toContain('Tomás Okafor');
    const chip = page.getByRole('button', { name: /^People/ });
    await expect.element(chip).toHaveTextContent('3');
    await expect.element(page.getByRole('status')).toHaveTextContent('Set aside: Tomás Okafor');
    // The row is gone that had the focus before the card.
    await expect.poll(() => document.activeElement?.id).toBe('tab-cast');
  });

  it('is put back by Undo', async () => {
    await setAsideOkafor();
    await button('Undo').click();
    expect(now().corrections()).toEqual([]);
    await expect.poll(names).toContain('Tomás Okafor');
    expect(document.getElementById('undo')).toBeNull();
  });

  it('stays in a list at the end of the cast, from where it is put back', async () => {
    await setAsideOkafor();
    const list = page.getByRole('region', { name: 'Set aside' });
    await expect.element(list).toHaveTextContent('Tomás Okafor');
    await button('Put back Tomás Okafor').click();
    expect(now().corrections()).toEqual([]);
    await expect.element(list).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.id).toBe('actor-okafor');
  });

  it('is undone in the article it was set aside in, wherever the reader is by then', async () => {
    await setAsideOkafor();
    const other = { ...ARTICLE, url: 'https://foreignpolicy.com/2021/05/08/another/' };
    if (READY.status !== 'connected' || READY.page.status !== 'ready') throw new Error('no page');
    now().tab({ status: 'connected', page: { ...READY.page, article: other } });
    await expect.poll(names).toContain('Tomás Okafor');
    await button('Undo').click();
    expect(now().corrections()).toEqual([]);
  });

  it('leaves a card that says so and puts it back', async () => {
    await setAsideOkafor();
    now().request({ type: 'actor', entity: 'okafor' });
    const card = page.getByRole('article');
    await expect.element(card).toHaveTextContent('does not mean this one');
    await button('Put back').click();
    await expect.element(card).toHaveTextContent('3 mentions');
  });
});
