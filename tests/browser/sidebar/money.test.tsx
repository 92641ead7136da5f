import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ARTICLE } from './fixture/article.ts';
import { settled } from './settled.ts';
import { now, openForEach } from './sidebar-under-test.ts';

openForEach();

describe('money', () => {
  beforeEach(async () => {
    now().store.navigation.showTab('money');
    await settled();
  });

  it('never sets a total over years beside an amount without a period', () => {
    const groups = [...document.querySelectorAll('.chart-group')].map((group) =>
      [...group.querySelectorAll('.chart-sum')].map(({ textContent }) => textContent),
    );
    expect(groups).toEqual([
      ['about $1.2 billion a year', '$900 million'],
      ['$45 billion to $50 billion', '$310 million'],
    ]);
  });

  it('draws bars in proportion, over both groups', () => {
    const widths = [...document.querySelectorAll<HTMLElement>('.chart-bar')].map(
      (bar) => bar.getBoundingClientRect().width,
    );
    const [rate = 0, total = 0, plan = 0] = widths;
    expect(total / rate).toBeCloseTo(0.9 / 1.2, 1);
    expect(plan / rate).toBeCloseTo(45 / 1.2, 0);
    const range = document.querySelector('.chart-range')?.getBoundingClientRect().width ?? 0;
    expect(range / plan).toBeCloseTo(5 / 45, 1);
  });

  it('has the same sums in a table', async () => {
    await userEvent.click(page.getByText('As a table'));
    const table = page.getByRole('table');
    const cells = [...table.element().querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(cells).toContainEqual(['$4.5 billion over 5 years', '$4.5 billion', '$900 million']);
    expect(cells).toHaveLength(4);
  });

  it('goes to an amount that is asked for before the view is there', async () => {
    const start = ARTICLE.text.indexOf('$310 million');
    now().store.navigation.showTab('cast');
    await settled();
    now().request({ type: 'amount', start });
    await expect.poll(() => document.activeElement?.id).toBe(`amount-${start}`);
  });

  it('leads from the chart to the amount', async () => {
    await userEvent.click(page.getByRole('button', { name: /^\$900 million/ }));
    await settled();
    expect(document.activeElement?.textContent).toContain('$4.5 billion over 5 years');
  });

  it('says whose an amount is, what it is beside, and how that was worked out', async () => {
    const relief = [...document.querySelectorAll<HTMLElement>('.amount')].find((item) =>
      item.querySelector('.amount-worth')?.textContent.includes('$310 million'),
    );
    const lines = [...(relief?.querySelectorAll('.perspective') ?? [])].map((line) =>
      line.textContent.trim(),
    );
    // 310 million / 6.5 million = 47.7; 0.31 / 7.5 is one in 24; 310 x 313.689 / 270.97 = 358.9.
    expect(lines).toEqual([
      'about $48 for each inhabitant of Costa Verde',
      'about one dollar for every 25 of what people abroad sent home to Costa Verde in 2021',
      'about one dollar for every 15 of the $4.5 billion over 5 years',
      'about $360 million in dollars of 2024, counted from dollars of 2021',
    ]);
    const formulas = [...(relief?.querySelectorAll('.working-formula') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(formulas[0]).toBe('$310 million ÷ 6.5 million = $47.69');
    const parties = [...(relief?.querySelectorAll('.party') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(parties).toEqual(['FromMeridian Development Bank(from the record)', 'ToCosta Verde']);
  });

  it('sets the record beside the article’s own words', async () => {
    const record = page.getByText('Relief after two storms, half of it in kind.');
    await expect.element(record).toBeVisible();
    const item = record.element().closest('.amount');
    expect(item?.querySelector('.mention')?.textContent).toContain('Costa Verde received');
    expect(item?.textContent).toContain('Not a part of the Coastal Compact');
    await page.viewport(600, 800);
    const [said, known] = [item?.querySelector('.mention'), item?.querySelector('.record')].map(
      (element) => element?.getBoundingClientRect(),
    );
    expect(known?.left).toBeGreaterThan(said?.right ?? Infinity);
    await page.viewport(360, 800);
  });

  it('does not measure an amount by an actor that the reader has set aside', async () => {
    now().store.setAside.add({ id: 'costa-verde', name: 'Costa Verde' });
    await settled();
    const text = document.querySelector('.amounts')?.textContent ?? '';
    expect(text).not.toContain('for each inhabitant');
    expect(text).not.toContain('Relief after two storms');
  });
});
