import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { FirefoxFrame } from '../../../scripts/browser/firefox-window.ts';

/** A node of the page as the browser's own inspector sees it, closed shadow roots included. */
interface Seen {
  readonly text: string;
  readonly labels: readonly string[];
}

const NOTHING: Seen = { text: '', labels: [] };
const HOST = 'data-mk';

function readCdp(
  node: Protocol.DOM.Node,
  inside: boolean,
  found: { text: string; labels: string[] },
): void {
  const attributes = node.attributes ?? [];
  const here = inside || attributes.includes(HOST);
  if (here && node.nodeType === 3) found.text += `${node.nodeValue} `;
  if (here && node.localName === 'button') {
    const label = attributes[attributes.indexOf('aria-label') + 1];
    found.labels.push(
      attributes.includes('aria-label') && label ? label : (node.children?.[0]?.nodeValue ?? ''),
    );
  }
  if (node.localName === 'style') return;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])])
    readCdp(child, here, found);
}

async function inChromium(page: Page): Promise<Seen> {
  const client: CDPSession = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = { text: '', labels: [] as string[] };
    readCdp(root, false, found);
    return found;
  } finally {
    await client.detach();
  }
}

/** A node as WebDriver BiDi serializes it. */
interface BidiNode {
  readonly value?: {
    readonly nodeType?: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

function readBidi({ value }: BidiNode, found: { text: string; labels: string[] }): void {
  if (!value || value.localName === 'style') return;
  if (value.nodeType === 3) found.text += `${value.nodeValue} `;
  if (value.localName === 'button') {
    found.labels.push(
      value.attributes?.['aria-label'] ?? value.children?.[0]?.value?.nodeValue ?? '',
    );
  }
  if (value.shadowRoot) readBidi(value.shadowRoot, found);
  for (const child of value.children ?? []) readBidi(child, found);
}

async function inFirefox(page: Page): Promise<Seen> {
  const { browsingContext } = page.mainFrame() as unknown as FirefoxFrame;
  const { session } = browsingContext.userContext.browser;
  const answer = await session.send('script.evaluate', {
    expression: `document.querySelector('[${HOST}]')`,
    target: { context: browsingContext.id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
  });
  const found = { text: '', labels: [] as string[] };
  readBidi((answer.result as { result: BidiNode }).result, found);
  return found;
}

/** What our own elements in the page show now: words and the names of buttons; empty without any. */
export async function overlayOf(page: Page): Promise<Seen> {
  if (!(await page.$(`[${HOST}]`))) return NOTHING;
  return (await page.browser().version()).startsWith('firefox')
    ? inFirefox(page)
    : inChromium(page);
}
