import { render } from 'preact';
import type { NotePlaces, SidebarToPage } from '../../../extension/shared/messages.ts';
import type { Corrections } from '../../../extension/shared/corrections.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings.ts';
import { App } from '../../../extension/sidebar/app.tsx';
import type {
  SidebarServices,
  TabListener,
  TabState,
} from '../../../extension/sidebar/services/sidebar-services.ts';
import { createSidebarStore } from '../../../extension/sidebar/store/sidebar-store.ts';
import { loadAtlas } from '../../../extension/sidebar/map/load-atlas.ts';
import { leadersOn } from '../../../src/dossiers/leaders.ts';
import { statedClaims } from '../../../src/dossiers/stated-claims.ts';
import { formerRoleOn, roleOn, rolesSince } from '../../../src/dossiers/roles.ts';
import type { Note } from '../../../src/notes/note.ts';
import { readAmounts } from '../../../src/figures/perspectives/read-amounts.ts';
import { privateNoteStore } from '../../../src/notes/private-store.ts';
import { MemoryNotes } from '../../unit/notes/memory-notes.ts';
import { WORDS, type Language } from '../../fixtures/words.ts';
import { ARTICLE } from './fixture/article.ts';
import { CLAIMS } from './fixture/claims.ts';
import { DOSSIERS } from './fixture/dossiers.ts';
import { SOURCES } from './fixture/facts.ts';
import { ANALYSIS } from './fixture/found.ts';
// Views that the sidebar loads when they are first shown are there at once in a test.
/* oxlint-disable import/no-unassigned-import */
import '../../../extension/sidebar/views/card-body.tsx';
import '../../../extension/sidebar/views/money.tsx';
/* oxlint-enable import/no-unassigned-import */
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import '../../../extension/sidebar/styles/index.css';

/** The tab with the article, and where the page found its notes so far. */
export const withPlaces = (notes: NotePlaces): TabState => ({
  status: 'connected',
  page: { status: 'ready', article: ARTICLE, analysis: ANALYSIS, notes },
});

export const READY: TabState = withPlaces({});

interface Options {
  readonly notes?: readonly Note[];
  readonly settings?: Partial<Settings>;
  readonly corrections?: Corrections;
  readonly access?: boolean;
  readonly isPrivate?: boolean;
  readonly noteCount?: number;
  readonly language?: Language;
  /** The data is not there before this. */
  readonly dataAfter?: Promise<void>;
}

export type Harness = ReturnType<typeof openSidebar>;

/** The sidebar in an ordinary page, with everything outside it made up and in the test's hands. */
export function openSidebar(root: HTMLElement, options: Options = {}) {
  const abort = new AbortController();
  const sent: SidebarToPage[] = [];
  const errors: unknown[] = [];
  const notes = new MemoryNotes(options.notes ?? []);
  const privateNotes = options.isPrivate
    ? privateNoteStore({ lasting: notes, keep: (note) => notes.put(note) })
    : null;
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  let corrections: Corrections = options.corrections ?? [];
  let listener: TabListener | undefined;
  let asked = 0;
  let reloads = 0;
  let opened = 0;
  let count: number | null = options.noteCount ?? null;
  const changed: string[] = [];
  const words = WORDS[options.language ?? 'en'];

  const services: SidebarServices = {
    words,
    tab: {
      follow(newListener) {
        listener = newListener;
      },
      send: (message) => void sent.push(message),
      async reload() {
        reloads += 1;
      },
      async askForAccess() {
        asked += 1;
        return options.access ?? false;
      },
    },
    settings: {
      load: async () => settings,
      watch: () => undefined,
      async update(change) {
        settings = change(settings);
      },
    },
    corrections: {
      load: async () => corrections,
      watch: () => undefined,
      async update(change) {
        corrections = change(corrections);
      },
    },
    notes: privateNotes ?? notes,
    privateNotes,
    noteCount: {
      load: async () => count,
      watch: () => undefined,
      async update(change) {
        count = change(count);
      },
    },
    openNotebook: async () => void (opened += 1),
    async notesChanged(url) {
      changed.push(url);
    },
    async loadKnowledge() {
      await options.dataAfter;
      return {
        dossierById: (id) => DOSSIERS.find((dossier) => dossier.id === id) ?? null,
        sourceById: (id) => SOURCES.find((source) => source.id === id) ?? null,
        readAmounts: (article, found) =>
          readAmounts(article, found, {
            dossierById: (id) => DOSSIERS.find((dossier) => dossier.id === id) ?? null,
            membersOf: () => [],
            claims: CLAIMS,
            references: [],
          }),
        roleOn,
        formerRoleOn,
        rolesSince,
        statedClaims: (article, found) => statedClaims(article, found, CLAIMS),
        leadersOn: (country, date) => leadersOn(DOSSIERS, country, date),
      };
    },
    loadAtlas,
    shortcuts: async () => [
      { name: 'note', description: words.t('commandNote'), keys: 'Alt+Shift+J' },
      { name: 'next-mention', description: words.t('commandNextMention'), keys: 'Alt+Shift+.' },
      { name: 'toggle-marks', description: words.t('commandToggleMarks'), keys: '' },
    ],
    hasPanelKeys: true,
    shortcutHelp: { type: 'address', address: 'chrome://extensions/shortcuts' },
    report: (error) => void errors.push(error),
  };
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  const store = createSidebarStore(services, abort.signal);
  render(<App store={store} />, root);
  return {
    store,
    sent,
    errors,
    notes,
    changed,
    settings: () => settings,
    corrections: () => corrections,
    asked: () => asked,
    reloads: () => reloads,
    notebooksOpened: () => opened,
    noteCount: () => count,
    tab: (state: TabState) => listener?.state(state),
    inView: (start: number, end: number) => listener?.inView({ start, end }),
    request: (request: Parameters<TabListener['request']>[0]) => listener?.request(request),
    close() {
      abort.abort();
      render(null, root);
    },
  };
}
