import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { settled } from './settled.ts';
import { button, now, openForEach, reveals } from './sidebar-under-test.ts';

openForEach();

describe('density', () => {
  const notice = () => page.getByText('Not every mention is marked.');

  it('is chosen for each kind and told beside the switches', async () => {
    await expect.element(notice()).not.toBeInTheDocument();
    now().store.navigation.showTab('settings');
    await page.getByRole('combobox', { name: 'Places' }).selectOptions('First mention');
    expect(now().settings().density).toMatchObject({ person: 'auto', place: 'first' });
    await expect.element(notice()).toBeVisible();
    await expect
      .element(page.getByRole('group', { name: 'Mentions that are marked' }))
      .toHaveTextContent('In this article 19 of 24 mentions are marked.');
  });

  it('leaves lists and stepping as they are', async () => {
    const density = { ...now().settings().density, person: 'first' } as const;
    now().store.changeSettings((old) => ({ ...old, density }));
    await button('Helen Marchetti').click();
    await expect.element(page.getByRole('article')).toHaveTextContent('3 mentions');
    await button('Next mention of Helen Marchetti').click();
    await button('Next mention of Helen Marchetti').click();
    expect(reveals()).toHaveLength(2);
  });

  it('is one click away where marks are left out', async () => {
    const density = { ...now().settings().density, place: 'first' } as const;
    now().store.changeSettings((old) => ({ ...old, density }));
    await button('Change').click();
    await expect.poll(() => document.activeElement?.id).toBe('density');
  });
});

describe('switches', () => {
  it('hides a kind by its chip, which says so', async () => {
    const chip = page.getByRole('button', { name: /^People/ });
    await expect.element(chip).toHaveAttribute('aria-pressed', 'true');
    await chip.click();
    await expect.element(chip).toHaveAttribute('aria-pressed', 'false');
    expect(now().settings().hiddenGroups).toEqual(['person']);
  });

  it('turns all marks off', async () => {
    await page.getByRole('switch', { name: 'Marks in the article' }).click();
    expect(now().settings().marksShown).toBe(false);
  });

  it('keeps both of two quick changes', async () => {
    now().store.toggleGroup('person');
    now().store.toggleGroup('place');
    await settled();
    expect(now().settings().hiddenGroups).toEqual(['person', 'place']);
  });
});
