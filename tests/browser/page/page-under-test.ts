/// <reference types="vite/client" />
import { vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import { takeOver } from '../../../extension/page/leftovers.ts';
import marksCss from '../../../extension/page/marks.css?inline';
import { createPage } from '../../../extension/page/page.ts';
import type { CallBackground } from '../../../extension/shared/call-background.ts';
import type {
  NotePlaces,
  PageAnalysis,
  PageState,
  SidebarRequest,
} from '../../../extension/shared/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings.ts';
import { createWords } from '../../../extension/shared/words.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import type { Article } from '../../../src/article/article.ts';
import type { ActorKind } from '../../../src/dossiers/entity.ts';

const table: Record<string, { message: string }> = messages;
export const words = createWords(
  (key, substitutions = []) =>
    (table[key]?.message ?? '').replaceAll(
      /\$(\d)/g,
      (_, digit) => substitutions[Number(digit) - 1] ?? '',
    ),
  'en',
);

const ADDRESS = { href: 'https://foreignpolicy.com/2021/05/07/test/' };
const ACTORS: readonly (readonly [string, string, ActorKind])[] = [
  ['Kamala Harris', 'harris', 'person'],
  ['Power', 'power', 'person'],
  ['USAID Task Force', 'task-force', 'program'],
  ['USAID', 'usaid', 'organization'],
  ['Guatemala', 'guatemala', 'place'],
];

/** Finds a few names and one form of amount; enough to paint. */
export function analyzeSimply({ text }: Article): PageAnalysis {
  const mentions = ACTORS.flatMap(([name, entity, kind]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      kind,
      entity,
      form: 'name' as const,
    })),
  ).sort((a, b) => a.start - b.start);
  const amounts = [...text.matchAll(/\$(\d+) billion/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number(match[1]) * 1e9,
    high: null,
    vague: false,
    currency: 'USD',
    currencyExplicit: false,
    qualifier: null,
    period: null,
  }));
  const actors = Object.fromEntries(
    ACTORS.map(([name, entity]) => [
      entity,
      {
        origin: 'data' as const,
        name,
        role: `Role of ${name}`,
        summary: `What ${name} is, in one sentence.`,
      },
    ]),
  );
  return { mentions, introduced: [], amounts, actors, amountLines: {} };
}

export interface PageSetUp {
  readonly paragraphs: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly opened?: boolean;
  /** Whether a sidebar looks at the page, as by default. */
  readonly watched?: boolean;
  readonly style?: string;
}

/** Puts an article on the test page and runs the content script's parts on it. */
export async function setUpPage({
  paragraphs,
  settings,
  opened = true,
  watched = true,
  style = '',
}: PageSetUp) {
  await browserPage.viewport(900, 700);
  const roots: ShadowRoot[] = [];
  const attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (
    this: Element,
    init,
  ) {
    attach.mockRestore();
    const root = this.attachShadow(init);
    roots.push(root);
    return root;
  });
  document.head.insertAdjacentHTML('beforeend', `<style data-test>${marksCss}</style>`);
  document.body.innerHTML = `
    <article class="article" style="font: 18px/28px Georgia; width: 600px; ${style}">
      <h1 class="hed">A headline</h1>
      <div class="post-content-main">${paragraphs.map((html) => `<p>${html}</p>`).join('')}</div>
    </article>`;
  const requests: SidebarRequest[] = [];
  const calls: string[] = [];
  let placesIn: (text: string) => NotePlaces = () => ({});
  let isAlive = true;
  const answers: Record<string, (args: never) => unknown> = {
    analyze: ({ article }: { article: Article }) => analyzeSimply(article),
    'no-article': () => null,
    'note-places': ({ text }: { text: string }) => placesIn(text),
    'show-in-sidebar': ({ request }: { request: SidebarRequest }) => {
      requests.push(request);
      return { opened };
    },
  };
  const background = ((type: string, args: never) => {
    calls.push(type);
    return Promise.resolve(answers[type]?.(args));
  }) as CallBackground;

  const controller = takeOver(document, CSS.highlights);
  const page = createPage({
    window,
    words,
    background,
    read: () => readArticle(document, ADDRESS),
    isExtensionAlive: () => isAlive,
    controller,
  });
  const states: PageState[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const port: Parameters<typeof page.connect>[0] = {
    name: 'sidelight-sidebar',
    postMessage: (message) => {
      if (message.type === 'state') states.push(message.state);
    },
    disconnect: () => {},
    onMessage: { addListener: (listener) => listeners.push(listener) },
    onDisconnect: { addListener: () => {} },
  };
  if (watched) page.connect(port);
  await page.setSettings({ ...DEFAULT_SETTINGS, hoverDelay: 50, ...settings });
  const article = document.querySelector<HTMLElement>('article');
  if (!article) throw new Error('The page has no article.');

  return {
    page,
    article,
    controller,
    requests,
    calls,
    states,
    /** Says something to the page as its sidebar would. */
    say: (message: unknown) => listeners.forEach((listener) => listener(message)),
    lastAnalysis(): PageAnalysis | null {
      const state = states.at(-1);
      return state?.status === 'ready' ? state.analysis : null;
    },
    setPlaces: (next: NotePlaces) => (placesIn = () => next),
    /** Has notes placed by a function of the article's text, as the background does. */
    setPlacing: (next: (text: string) => NotePlaces) => (placesIn = next),
    setAlive: (alive: boolean) => (isAlive = alive),
    root: () => roots[0],
    card: () => roots[0]?.querySelector<HTMLElement>('.card') ?? null,
    button: (label: string) =>
      [...(roots[0]?.querySelectorAll<HTMLButtonElement>('button') ?? [])].find(
        (button) => button.textContent === label || button.ariaLabel === label,
      ) ?? null,
    async press(label: string): Promise<void> {
      const button = this.button(label);
      if (!button) throw new Error(`There is no button "${label}".`);
      await click(button);
    },
    tearDown() {
      controller.abort();
      document.body.replaceChildren();
      document.querySelector('style[data-test]')?.remove();
      window.getSelection()?.removeAllRanges();
    },
  };
}

/** A range over the first (or given) place of some words. */
export function rangeOver(root: Element, text: string, skip = 0): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = skip;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const index = node.data.indexOf(text);
    if (index < 0 || left-- > 0) continue;
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + text.length);
    return range;
  }
  throw new Error(`"${text}" is not on the page.`);
}

/** Where an element, or some words of the article, are in the window. */
const middleOf = (target: Element | string): { x: number; y: number } => {
  const article = document.querySelector('article');
  if (typeof target === 'string' && !article) throw new Error('The page has no article.');
  // Words may stand on two lines, and then the middle of their box is on neither.
  const [box] =
    typeof target === 'string'
      ? rangeOver(article ?? document.body, target).getClientRects()
      : target.getClientRects();
  if (!box) throw new Error('The target is not on show.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** How to point there with the test's trusted pointer, also into a closed shadow tree. */
const pointing = (target: Element | string) => {
  const { x, y } = middleOf(target);
  const frame = document.documentElement.getBoundingClientRect();
  return { position: { x: x - frame.x, y: y - frame.y }, force: true };
};
export const hover = (target: Element | string): Promise<void> =>
  userEvent.hover(document.documentElement, pointing(target));
export const click = (target: Element | string): Promise<void> =>
  userEvent.click(document.documentElement, pointing(target));

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
