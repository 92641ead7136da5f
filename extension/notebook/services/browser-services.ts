import { openNoteStore } from '../../../src/notes/pouch-store.ts';
import { salvageOf } from '../../../src/notes/salvage.ts';
import { backupPlan } from '../../shared/backup-store.ts';
import { browser } from '../../shared/browser.ts';
import { words } from '../../shared/i18n.ts';
import { noteCount } from '../../shared/note-count.ts';
import type { NotebookServices } from './notebook-services.ts';
import { openArticle } from './open-article.ts';
import { saveFile } from './save-file.ts';

// oxlint-disable-next-line no-console -- the console is the log of an extension's page
const report = (error: unknown): void => console.error(error);

/** The search stands in the page's own address, so that a link can lead to one. */
const search: NotebookServices['search'] = {
  initial: () => new URLSearchParams(location.hash.slice(1)).get('q') ?? '',
  remember(typed) {
    const hash = typed === '' ? '' : `#${new URLSearchParams({ q: typed }).toString()}`;
    history.replaceState(null, '', location.pathname + location.search + hash);
  },
};

/** The notebook's services in a browser. */
export const browserServices = (): NotebookServices => ({
  words,
  notes: openNoteStore(),
  salvage: salvageOf(),
  backupPlan,
  noteCount,
  search,
  openArticle,
  save: saveFile,
  copy: (text) => navigator.clipboard.writeText(text),
  async notesChanged(url) {
    await browser.runtime.sendMessage({ to: 'background', type: 'notes-changed', url });
  },
  now: () => new Date(),
  report,
});
