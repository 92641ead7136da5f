import { browser } from '../../shared/browser.ts';
import { leadersOn } from '../../../src/dossiers/leaders.ts';
import { formerRoleOn, roleOn, rolesSince } from '../../../src/dossiers/roles.ts';
import { statedClaims } from '../../../src/dossiers/stated-claims.ts';
import { lazyNoteStore } from '../../../src/notes/lazy-store.ts';
import { privateNoteStore } from '../../../src/notes/private-store.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { noteCount } from '../../shared/note-count.ts';
import { openNotebook } from '../../shared/open-notebook.ts';
import { words } from '../../shared/i18n.ts';
import {
  loadCorrections,
  updateCorrections,
  watchCorrections,
} from '../../shared/corrections-store.ts';
import { loadSettings, updateSettings, watchSettings } from '../../shared/settings-store.ts';
import { keepNote } from './keep-note.ts';
import type { Knowledge, Shortcut, ShortcutHelp, SidebarServices } from './sidebar-services.ts';
import { connectTab, fixedTab } from './tab-connection.ts';

// oxlint-disable-next-line no-console -- the console is the log of an extension's page
const report = (error: unknown): void => console.error(error);

// A chunk of its own, so that the sidebar shows itself before the data is there.
async function loadKnowledge(): Promise<Knowledge> {
  const [
    { allClaims, allDossiers, dossierById, membersOf, referenceAmounts, sourceById },
    { readAmounts },
  ] = await Promise.all([
    import('../../../src/dossiers/dossiers.ts'),
    import('../../../src/figures/perspectives/read-amounts.ts'),
  ]);
  const data = { dossierById, membersOf, claims: allClaims, references: referenceAmounts };
  return {
    dossierById,
    sourceById,
    roleOn,
    formerRoleOn,
    readAmounts: (article, found) => readAmounts(article, found, data),
    rolesSince,
    statedClaims: (article, found) => statedClaims(article, found, allClaims),
    leadersOn: (country, date) => leadersOn(allDossiers(), country, date),
  };
}

async function loadStore(): Promise<NoteStore> {
  const { openNoteStore } = await import('../../../src/notes/pouch-store.ts');
  return openNoteStore();
}

async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  );
}

/** Firefox opens its page of shortcuts for us, from 137 on; Chromium's has an address. */
function shortcutHelp(): ShortcutHelp {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) {
    return { type: 'open', open: () => void commands.openShortcutSettings?.().catch(report) };
  }
  return browser.runtime.getURL('').startsWith('moz-extension:')
    ? { type: 'menus' }
    : { type: 'address', address: 'chrome://extensions/shortcuts' };
}

/**
 * Both browsers go through the parts of their window by F6, in which a panel comes last. Seen on
 * Linux; macOS and ChromeOS have keys of their own, and Android has no panel.
 */
const hasPanelKeys = (): boolean => !/Mac|CrOS|Android/.test(navigator.userAgent);

/**
 * The notes as the window sees them. A private window of a browser that gives it storage of its own
 * sees none of those kept before: a note written there would be gone with the window.
 */
async function openNotes(): Promise<Pick<SidebarServices, 'notes' | 'privateNotes'>> {
  if (browser.extension.inIncognitoContext) return privately(null);
  const lasting = lazyNoteStore(loadStore);
  // Firefox for Android has no windows, and a context of its own for private tabs.
  const isPrivate = 'windows' in browser && (await browser.windows.getCurrent()).incognito;
  return isPrivate ? privately(lasting) : { notes: lasting, privateNotes: null };
}

function privately(lasting: NoteStore | null): Pick<SidebarServices, 'notes' | 'privateNotes'> {
  const privateNotes = privateNoteStore({ lasting, keep: keepNote });
  return { notes: privateNotes, privateNotes };
}

/** The sidebar's services in a browser. */
export async function browserServices(): Promise<SidebarServices> {
  const notes = await openNotes();
  return {
    words,
    tab: connectTab(fixedTab(location.search), report),
    settings: { load: loadSettings, watch: watchSettings, update: updateSettings },
    corrections: { load: loadCorrections, watch: watchCorrections, update: updateCorrections },
    ...notes,
    noteCount,
    openNotebook: () => openNotebook(),
    async notesChanged(url) {
      await browser.runtime.sendMessage({ to: 'background', type: 'notes-changed', url });
    },
    loadKnowledge,
    loadAtlas: async () => (await import('../map/load-atlas.ts')).loadAtlas(),
    shortcuts,
    shortcutHelp: shortcutHelp(),
    hasPanelKeys: hasPanelKeys(),
    report,
  };
}
