import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { READY } from './harness.tsx';
import { button, names, now, open, openForEach } from './sidebar-under-test.ts';

openForEach();

describe('states', () => {
  it('asks for access when the button is pressed', async () => {
    now().tab({ status: 'access-withheld' });
    await button('Allow on foreignpolicy.com').click();
    expect(now().asked()).toBe(1);
    await expect.element(page.getByText(/Access was not given/)).toBeVisible();
  });

  it('offers to reload a page that was open before', async () => {
    now().tab({ status: 'needs-reload' });
    await button('Reload the page').click();
    expect(now().reloads()).toBe(1);
  });

  it('switches the site on again', async () => {
    now().store.changeSettings((old) => ({ ...old, siteEnabled: false }));
    now().tab({ status: 'connected', page: { status: 'off' } });
    await button('Switch on').click();
    expect(now().settings().siteEnabled).toBe(true);
  });

  it('leads to the settings without an article, and back', async () => {
    now().tab({ status: 'other-site' });
    await button('Settings').click();
    await expect.element(page.getByRole('heading', { name: 'Settings' })).toHaveFocus();
    await page.getByRole('switch', { name: /foreignpolicy/ }).click();
    expect(now().settings().siteEnabled).toBe(false);
    await button('Back').click();
    await expect.element(button('Settings')).toHaveFocus();
  });

  it('keeps the settings open when the article comes, as its tab', async () => {
    now().tab({ status: 'other-site' });
    await button('Settings').click();
    now().tab(READY);
    await expect
      .element(page.getByRole('tab', { name: 'Settings' }))
      .toHaveAttribute('aria-selected', 'true');
    await page.getByRole('tab', { name: /^Cast/ }).click();
    now().tab({ status: 'other-site' });
    await expect.element(page.getByText('Waiting for an article')).toBeVisible();
  });

  it('keeps a request that comes before the article is read', async () => {
    now().tab({ status: 'connecting' });
    now().request({ type: 'actor', entity: 'bank' });
    now().tab(READY);
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(/^Meridian/);
  });
});

describe('before the bundled data is loaded', () => {
  it('lists the cast as it will be, and says nothing on a card that it would have to take back', async () => {
    const complete = names();
    now().close();
    const data = Promise.withResolvers<void>();
    open({ dataAfter: data.promise });
    await expect.poll(names).toEqual(complete);
    now().request({ type: 'actor', entity: 'bank' });
    const name = page.getByRole('heading', { level: 2 });
    await expect.element(name).toHaveTextContent(/^Meridian/);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.querySelectorAll('.card > :not(.card-bar, .card-head)')).toHaveLength(0);
    data.resolve();
    await expect
      .element(page.getByRole('heading', { name: 'In this article', exact: true }))
      .toBeVisible();
    await expect.element(name).toHaveFocus();
  });
});

describe('keyboard', () => {
  it('moves between the views by arrow keys', async () => {
    document.getElementById('tab-cast')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.id).toBe('tab-money');
    await expect
      .element(page.getByRole('tab', { name: /^Money/ }))
      .toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.id).toBe('tab-settings');
  });
});
