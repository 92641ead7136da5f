import browser, { type Runtime } from 'webextension-polyfill';
import { lazyNoteStore } from '../../src/notes/lazy-store.ts';
import { NoteStoreError } from '../../src/notes/store.ts';
import { words } from '../shared/i18n.ts';
import { openNotebook } from '../shared/open-notebook.ts';
import { updateSettings } from '../shared/settings-store.ts';
import { countActors, showBadge } from './badge.ts';
import { answer, type Handlers } from './calls.ts';
import { addMenus, onMenu } from './menus.ts';
import { placesOf } from './note-places.ts';
import { tellNotesChanged, tellPage } from './tell-page.ts';
import { analyzeForPage } from './page-analysis.ts';
import { panel, type PanelTab } from './panel/panel.ts';
import { takeSlicedCall } from './sliced-calls.ts';
import { clearShelfDaily, scheduleShelf } from './shelf.ts';
import { revealPending } from './reveal-note.ts';
import { leaveRequest } from './sidebar-requests.ts';

// A database is a fifth of the code, and an article is analyzed before its notes are looked for.
const notes = lazyNoteStore(async () =>
  (await import('../../src/notes/pouch-store.ts')).openNoteStore(),
);

/** Why a store refused; an error does not come through a message as one. */
function reasonOfRefusal(error: unknown): NoteStoreError['reason'] {
  if (error instanceof NoteStoreError) return error.reason;
  throw error;
}

const handlers: Handlers = {
  async analyze({ article }, { tab }) {
    const analysis = analyzeForPage(article, words);
    if (tab) await showBadge(tab.id, countActors(analysis));
    return analysis;
  },
  async 'no-article'(_, { tab }) {
    if (tab) await showBadge(tab.id, null);
    return null;
  },
  async 'show-in-sidebar'({ request }, { tab }) {
    if (!tab) return { opened: false };
    const [opened] = await Promise.all([panel.open(tab), leaveRequest(tab.id, request)]);
    return { opened };
  },
  async 'note-places'({ url, text }, { tab }) {
    const places = await placesOf(notes, url, text);
    if (tab) await revealPending(tab.id, url, places);
    return places;
  },
  'keep-note': ({ note, base }) => notes.put(note, base).then(() => null, reasonOfRefusal),
  async 'notes-changed'() {
    await tellNotesChanged();
    return null;
  },
};

const answerCall = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | null =>
  answer(handlers, message, sender, browser.runtime.id);
browser.runtime.onMessage.addListener(
  (message: unknown, sender: Runtime.MessageSender) => answerCall(message, sender) ?? undefined,
);
browser.runtime.onConnect.addListener((port) => takeSlicedCall(port, answerCall));

const panelTab = (tab: { id?: number; windowId?: number } | undefined): PanelTab | null =>
  tab?.id === undefined || tab.windowId === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId };

browser.commands.onCommand.addListener(async (command, tab) => {
  const target = panelTab(tab);
  switch (command) {
    case 'open-sidebar':
      if (target) await panel.open(target);
      return;
    case 'note':
      if (target)
        await Promise.all([panel.open(target), tellPage(target.id, { type: 'start-note' })]);
      return;
    case 'next-mention':
    case 'previous-mention':
      if (target) {
        const direction = command === 'next-mention' ? 'next' : 'previous';
        await tellPage(target.id, { type: 'step', direction });
      }
      return;
    case 'open-notebook':
      await openNotebook();
      return;
    case 'toggle-marks':
      await updateSettings((settings) => ({ ...settings, marksShown: !settings.marksShown }));
  }
});

onMenu(async (tab, item) => {
  if (item === 'open-notebook') {
    await openNotebook();
    return;
  }
  const target = panelTab(tab);
  if (!target) return;
  const opening = panel.open(target);
  if (item === 'note-selection') await tellPage(target.id, { type: 'start-note' });
  await opening;
});

browser.runtime.onInstalled.addListener(addMenus);
clearShelfDaily(notes);
void scheduleShelf();
panel.openByToolbarButton();
