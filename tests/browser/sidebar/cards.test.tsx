import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ARTICLE } from './fixture/article.ts';
import { ANALYSIS } from './fixture/found.ts';
import { openSidebar, READY, type Harness } from './harness.tsx';
import { settled } from './settled.ts';

let harness: Harness | undefined;

async function openCard(entity: string, tab = READY): Promise<Harness> {
  await page.viewport(360, 800);
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (!root) throw new Error('no root');
  harness = openSidebar(root);
  harness.tab(tab);
  harness.inView(700, 760);
  harness.request({ type: 'actor', entity });
  await settled();
  return harness;
}

const textsOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
const focused = (): HTMLElement => document.activeElement as HTMLElement;

afterEach(() => harness?.close());

describe('the card of a capital', () => {
  it('says at which mention the government is meant', async () => {
    let left = 1;
    const mentions = ANALYSIS.mentions.map((mention) =>
      mention.entity === 'port-amber' && left-- > 0
        ? { ...mention, acting: true as const }
        : mention,
    );
    const analysis = { ...ANALYSIS, mentions };
    const marked = { status: 'ready', article: ARTICLE, analysis, notes: {} } as const;
    await openCard('port-amber', { status: 'connected', page: marked });
    expect(textsOf('.mention').length).toBeGreaterThan(1);
    expect(textsOf('.mention-office')).toEqual(['Here: the government (Costa Verde)']);
  });
});

describe('the card of a person', () => {
  it('says the office of the day, that of another time where it is meant, and what came since', async () => {
    await openCard('okafor');
    expect(textsOf('.office-when')).toEqual(['On May 7, 2021', 'In 2019, as mentioned here']);
    expect(textsOf('.office-title').map((title) => title.replace(/\d+$/, ''))).toEqual([
      'Chair of the Coastal Energy Forum',
      'President of the Meridian Development Bank',
    ]);
    expect(textsOf('.mention-office')).toEqual([
      'In 2019: President of the Meridian Development Bank',
    ]);
    expect(textsOf('.office .card-time')).toEqual(['Feb 2020 – Sep 30, 2022', '2011 – Jun 2019']);
    expect(textsOf('.mention:has(.mention-office) mark')).toEqual(['Tomás Okafor']);
    expect(textsOf('.since')[0]).toContain('Left this office: Sep 30, 2022');
    expect(textsOf('.since')[1]).toContain('Envoy for the Coast of the United Nations');
  });

  it('leads from a statement to its source and back', async () => {
    await openCard('villarreal');
    const number = document.querySelector<HTMLElement>('.card-summary .source-ref');
    await userEvent.click(number as HTMLElement);
    expect(document.querySelector<HTMLDetailsElement>('.sources')?.open).toBe(true);
    expect(focused().className).toBe('ground');
    expect(focused().textContent).toContain('Yearbook of Small States');
    expect(focused().textContent).toContain('as of Jan 15, 2022');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(focused()).toBe(number);
  });

  it('leads to a mention in the article, and back to where the reading was', async () => {
    const sidebar = await openCard('villarreal');
    expect(document.querySelector('.way-back')).toBeNull();
    await userEvent.click(document.querySelector('.mention') as HTMLElement);
    await userEvent.click(page.getByRole('button', { name: 'Back to where you were reading' }));
    const places = sidebar.sent.filter(({ type }) => type === 'reveal');
    expect(places).toHaveLength(2);
    expect(places[1]).toMatchObject({ type: 'reveal' });
    const { start, end } = places[1] as { start: number; end: number };
    expect(start).toBeLessThanOrEqual(730);
    expect(end).toBeGreaterThanOrEqual(730);
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      'Back where you were reading',
    );
    expect(document.querySelector('.way-back')).toBeNull();
  });
});

describe('the card of a place', () => {
  it('shows where it lies, who led it, and its figures beside its neighbor’s', async () => {
    await openCard('costa-verde');
    await expect
      .element(page.getByRole('img', { name: 'Map of where Costa Verde lies' }))
      .toBeVisible();
    expect(document.querySelector('.map-place')?.getAttribute('d')).toMatch(/^M/);
    expect(textsOf('.office')[0]).toContain('President Ana Lucía Villarreal Montes');
    const [population, , , remittances] = document.querySelectorAll('.figure');
    expect(
      [...(population?.querySelectorAll('.peer') ?? [])].map((one) => one.textContent),
    ).toEqual(['Costa Verde6.5 million', 'Sierra Baja4.1 million']);
    expect(remittances?.textContent).toContain('26% of GDP');
    expect(remittances?.textContent).toContain('Sierra Bajano figure');
  });

  it('is walked through by its links, and back by the same way', async () => {
    await openCard('costa-verde');
    await userEvent.click(document.getElementById('peer-gdp-sierra-baja') as HTMLElement);
    expect(textsOf('.card-name')).toEqual(['Sierra Baja']);
    await userEvent.keyboard('{Escape}');
    expect(textsOf('.card-name')).toEqual(['Costa Verde']);
    expect(focused().id).toBe('peer-gdp-sierra-baja');
  });

  it('shows a city by a dot in its country', async () => {
    await openCard('port-amber');
    await expect
      .element(page.getByRole('img', { name: 'Map of where Port Amber lies' }))
      .toBeVisible();
    expect(document.querySelectorAll('.map-dot')).toHaveLength(1);
    expect(document.querySelector('.map-around')?.getAttribute('d')).toMatch(/^M/);
  });
});

describe('the picture of the cast', () => {
  it('names the paragraphs of each actor, and lights those of the one pointed at', async () => {
    await openCard('villarreal');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(document.querySelector('.picture summary') as HTMLElement);
    await settled();
    const rows = [...document.querySelectorAll('.picture-name')].map((one) => one.textContent);
    expect(rows[0]).toBe('Costa Verde, in paragraphs 1, 2, 4, and 5');
    expect(document.querySelector('.picture-off')?.getAttribute('d')).toBe('');
    await userEvent.hover(document.querySelector('.picture-row:nth-child(2)') as HTMLElement);
    expect(document.querySelector('.picture-off')?.getAttribute('d')).not.toBe('');
    document.querySelector<HTMLElement>('.picture-name')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(textsOf('.card-name')).toEqual(['Costa Verde']);
    await userEvent.keyboard('{Escape}');
    expect(focused().className).toBe('picture-name');
  });
});
