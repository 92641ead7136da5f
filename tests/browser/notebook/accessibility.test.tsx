import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '../../fixtures/words.ts';
import { NoteStoreError } from '../../../src/notes/store.ts';
import { cutOff, emulateScreen, faultsOf } from '../sidebar/page.ts';
import { settled } from '../sidebar/settled.ts';
import { openNotebook } from './harness.tsx';
import { manyNotes } from './many-notes.ts';

let notebook: ReturnType<typeof openNotebook> | undefined;

afterEach(async () => {
  notebook?.close();
  document.body.replaceChildren();
  await emulateScreen({ scheme: 'light' });
});

type Notebook = ReturnType<typeof openNotebook>;

/** Each state of the notebook and how it comes about. */
const STATES: Readonly<Record<string, (notebook: Notebook) => Promise<void> | void>> = {
  list: () => undefined,
  pages: async ({ notes }) => {
    await notes.putAll(manyNotes(45));
    await expect.poll(() => document.querySelector('.pager')).not.toBeNull();
  },
  selection: ({ store }) => store.selection.toggleAll(store.library.shown.value.slice(0, 3)),
  editor({ store }) {
    const [first] = store.library.shown.value;
    if (first) store.editing.open(first);
  },
  'nothing found': ({ store }) => store.search('nowhere before:x'),
  export: ({ store }) => store.show('export'),
  import: ({ store }) => store.show('import'),
  'a refused file': async ({ store }) => {
    store.show('import');
    await store.importing.read(new File(['{"a":'], 'cut.json'));
  },
  'a preview': async ({ store }) => {
    store.show('import');
    const [note] = manyNotes(1);
    const file = { form: 'sidelight-notes', version: 1, notes: [{ ...note, body: 'other' }] };
    await store.importing.read(new File([JSON.stringify(file)], 'one.json'));
  },
  backups: ({ store }) => store.show('backup'),
  undo: async ({ store }) => store.bulk.remove(store.library.shown.value.slice(0, 2)),
  recovery: async ({ store, notes }) => {
    notes.failure = new NoteStoreError('cannot-open', 'broken');
    await store.library.reload();
  },
};

/** Opens the notebook and leads it to a state. */
async function open(
  reach: (notebook: Notebook) => Promise<void> | void,
  language: Language = 'en',
): Promise<void> {
  document.title = 'Notebook';
  const root = document.createElement('div');
  document.body.append(root);
  notebook = openNotebook(root, { notes: manyNotes(6), language });
  await expect.poll(() => document.querySelectorAll('.row').length).toBeGreaterThan(0);
  await reach(notebook);
  await settled();
  for (const details of document.querySelectorAll('details')) details.open = true;
}

describe.each([
  ['light', 1200, false],
  ['dark', 360, false],
  ['dark', 1200, true],
] as const)('the notebook in %s at %i px, forced colors %s', (scheme, width, forced) => {
  it.each(Object.entries(STATES))('has no accessibility fault: %s', async (_, reach) => {
    await page.viewport(width, 900);
    await emulateScreen({ scheme, forced });
    await open(reach);
    expect(await faultsOf(document)).toEqual([]);
  });
});

// A window of 1280 by 1024 pixels at 400 % is 320 by 256.
describe.each(['long', 'rtl'] as const)('the notebook at 320 px in %s', (language) => {
  it.each(Object.entries(STATES))('shows all of its text: %s', async (_, reach) => {
    await page.viewport(320, 600);
    await open(reach, language);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(cutOff()).toEqual([]);
  });
});
