import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = path.join(import.meta.dirname, '../../../extension/page');
const code = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join(FOLDER, name), 'utf8'))
  .join('\n');

/** What a page that tricks a reader into a click could reach at most: nothing that changes or tells. */
test('the page can have the background read, place marks and open the sidebar, and no more', () => {
  const calls = [...code.matchAll(/\b(?:background\(|callTwice\(background,)\s*'([a-z-]+)'/g)];
  expect(new Set(calls.map(([, name]) => name))).toEqual(
    new Set(['analyze', 'no-article', 'note-places', 'show-in-sidebar']),
  );
});

test('nothing in the page listens to messages of the page, or handles text as code or HTML', () => {
  expect(code).not.toMatch(/addEventListener\(\s*'message'|\bonmessage\b|BroadcastChannel/);
  expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b/);
});

test('buttons in the page answer to the reader’s own clicks alone', () => {
  const clicks = [...code.matchAll(/addEventListener\(\s*'click',([\s\S]{0,120})/g)];
  expect(clicks.length).toBeGreaterThan(1);
  for (const [, handler] of clicks) expect(handler).toContain('isTrusted');
});
