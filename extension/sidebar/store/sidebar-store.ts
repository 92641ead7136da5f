import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import { notedArticle } from '../../../src/notes/new-note.ts';
import type { NotedArticle, NoteTarget } from '../../../src/notes/note.ts';
import type { PlacedNote } from '../../../src/notes/order.ts';
import { keepCount } from '../../shared/note-count.ts';
import type { PageState, SidebarRequest } from '../../shared/messages.ts';
import {
  DEFAULT_SETTINGS,
  groupOf,
  toggled,
  type MarkGroup,
  type Settings,
} from '../../shared/settings.ts';
import { rowId, type Actor } from '../model/actors.ts';
import { noteRows } from '../model/note-rows.ts';
import { stepFrom, type Passage } from '../model/passages.ts';
import type { Knowledge, SidebarServices, TabState } from '../services/sidebar-services.ts';
import { GROUP_WORDS } from '../model/group-words.ts';
import { createCast, type CastSignals } from './cast-signals.ts';
import { createKnowledge } from './knowledge.ts';
import { createNavigation, type Navigation } from './navigation.ts';
import { createNotesEditing, type NotesEditing } from './notes-editing.ts';
import { createReadingPlace } from './reading-place.ts';
import { createSetAside, type SetAside } from './set-aside.ts';
import { createStoredSignal } from '../../shared/stored-signal.ts';

type Ready = Extract<PageState, { status: 'ready' }>;

/** All that the views show, and all that they can do. */
export interface SidebarStore extends CastSignals {
  readonly services: SidebarServices;
  readonly knowledge: Knowledge;
  /** Whether the bundled data is loaded, or never will be. */
  readonly isKnowledgeSettled: ReadonlySignal<boolean>;
  readonly tab: ReadonlySignal<TabState>;
  /** The article beside the sidebar, or null. */
  readonly ready: ReadonlySignal<Ready | null>;
  readonly settings: ReadonlySignal<Settings>;
  readonly navigation: Navigation;
  readonly setAside: SetAside;
  readonly counts: ReadonlySignal<Readonly<Record<MarkGroup, number>>>;
  readonly inView: ReadonlySignal<Passage | null>;
  /** What there is to say of each amount, in reading order; read when the first view asks. */
  readonly amounts: ReadonlySignal<readonly AmountReading[]>;
  readonly notes: NotesEditing;
  readonly noteRows: ReadonlySignal<readonly PlacedNote[]>;
  /** What a screen reader is to say. */
  readonly announcement: ReadonlySignal<string>;
  announce(words: string): void;
  changeSettings(change: (settings: Settings) => Settings): void;
  toggleMarks(): void;
  toggleGroup(group: MarkGroup): void;
  toggleActor(actor: Actor): void;
  reveal(passage: Passage): void;
  /** Where the reader was before going to a mention, while there is a way back. */
  readonly leftAt: ReadonlySignal<Passage | null>;
  /** Goes back there. */
  goBack(): void;
  /** Goes to the next or previous of an actor's mentions. */
  step(actor: Actor, direction: 'next' | 'previous'): void;
  light(passages: readonly Passage[]): void;
  /** Begins a note and shows its editor. */
  startNote(target: NoteTarget): void;
}

/** Makes the store and keeps it up to date until `abort`. */
export function createSidebarStore(services: SidebarServices, abort: AbortSignal): SidebarStore {
  const { words, report } = services;
  const { knowledge, isSettled } = createKnowledge(services);
  const tab = signal<TabState>({ status: 'connecting' });
  const announcement = signal('');
  /** The article last shown. A page that is read anew must not close an editor. */
  const shown = signal<NotedArticle | null>(null);
  const url = computed(() => shown.value?.url ?? null);
  const waiting = signal<SidebarRequest | null>(null);

  const navigation = createNavigation();
  const { value: settings, change } = createStoredSignal(
    services.settings,
    DEFAULT_SETTINGS,
    report,
    abort,
  );

  const ready = computed(() =>
    tab.value.status === 'connected' && tab.value.page.status === 'ready' ? tab.value.page : null,
  );
  const announce = (text: string): void => {
    announcement.value = text;
  };
  const setAside = createSetAside({
    corrections: createStoredSignal(services.corrections, [], report, abort),
    url,
    announce,
    words,
  });

  const analysis = computed(() => ready.value?.analysis ?? null);
  const reading = createReadingPlace(
    () => ready.value?.article ?? null,
    ({ start, end }) => services.tab.send({ type: 'reveal', start, end }),
  );
  const { inView, leftAt, reveal } = reading;
  const castSignals = createCast({
    ready,
    settings,
    inView,
    aside: setAside.entities,
    knowledge,
    locale: words.locale,
  });
  const { cast } = castSignals;

  keepCount(services.notes, services.noteCount, report, abort);
  const notes = createNotesEditing({
    store: services.notes,
    privateStore: services.privateNotes,
    url,
    article: () => shown.value,
    changed: services.notesChanged,
    announce,
    words,
    report,
    abort,
  });
  const rows = computed(() =>
    ready.value
      ? noteRows(notes.notes.value, ready.value.notes, ready.value.article, cast.value)
      : [],
  );
  const counts = computed(() => {
    const sums: Record<MarkGroup, number> = {
      person: 0,
      organization: 0,
      place: 0,
      program: 0,
      money: analysis.value?.amounts.length ?? 0,
      note: notes.notes.value.length,
    };
    for (const { kind } of cast.value) sums[groupOf(kind)] += 1;
    return sums;
  });

  const amounts = computed(() => {
    const page = ready.value;
    if (!page) return [];
    const { mentions } = page.analysis;
    const meant = mentions.filter(({ entity }) => !setAside.entities.value.has(entity));
    return knowledge.readAmounts(page.article, { ...page.analysis, mentions: meant });
  });

  const startNote = (target: NoteTarget): void => {
    notes.start(target);
    navigation.showElement('notes', 'note-editor');
  };
  function answer(request: SidebarRequest): void {
    switch (request.type) {
      case 'actor':
        navigation.openCard(request.entity, { scroll: 0, focusId: rowId(request.entity) });
        return;
      case 'amount':
        navigation.showElement('money', `amount-${request.start}`);
        return;
      case 'note':
        navigation.showElement('notes', `note-${request.id}`);
        return;
      case 'new-note':
        startNote(request.target);
    }
  }

  services.tab.follow(
    {
      state(state) {
        batch(() => {
          tab.value = state;
          const page = state.status === 'connected' ? state.page : null;
          if (page?.status === 'ready') shown.value = notedArticle(page.article);
          else reading.forget();
        });
      },
      inView: reading.see,
      request: (request) => (waiting.value = request),
    },
    abort,
  );
  let before: string | null = null;
  const stop = effect(() => {
    const request = waiting.value;
    const current = url.value;
    const answerable = ready.value !== null;
    untracked(() => {
      // Another article: cards of the one before are of no use.
      if (current !== before) {
        navigation.closeCards();
        reading.forget();
      }
      before = current;
      if (!request || !answerable) return;
      waiting.value = null;
      answer(request);
    });
  });
  abort.addEventListener('abort', stop);

  return {
    ...castSignals,
    services,
    knowledge,
    isKnowledgeSettled: isSettled,
    tab,
    ready,
    settings,
    navigation,
    setAside,
    counts,
    inView,
    amounts,
    notes,
    noteRows: rows,
    announcement,
    announce,
    changeSettings: change,
    toggleMarks() {
      change((old) => ({ ...old, marksShown: !old.marksShown }));
      announce(words.t(settings.value.marksShown ? 'marksOn' : 'marksOff'));
    },
    toggleGroup(group) {
      change((old) => ({ ...old, hiddenGroups: toggled(old.hiddenGroups, group) }));
      const hidden = settings.value.hiddenGroups.includes(group);
      announce(words.t(hidden ? 'groupHidden' : 'groupShown', words.t(GROUP_WORDS[group])));
    },
    toggleActor({ id, name }) {
      change((old) => ({ ...old, hiddenActors: toggled(old.hiddenActors, id) }));
      const hidden = settings.value.hiddenActors.includes(id);
      announce(words.t(hidden ? 'actorHidden' : 'actorShown', name));
    },
    reveal,
    leftAt,
    goBack() {
      reading.goBack();
      announce(words.t('wentBack'));
    },
    step({ mentions }, direction) {
      const index = stepFrom(mentions, reading.from(), direction);
      const mention = mentions[index];
      if (!mention) return;
      reveal(mention);
      const [place, of] = [words.number(index + 1), words.number(mentions.length)];
      announce(words.t('mentionPosition', place, of));
    },
    light(passages) {
      const spans = passages.map(({ start, end }) => ({ start, end }));
      services.tab.send({ type: 'light', passages: spans });
    },
    startNote,
  };
}
