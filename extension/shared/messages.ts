import type { Article } from '../../src/article/article.ts';
import type { Analysis } from '../../src/analyze.ts';
import type { EntityId } from '../../src/dossiers/entity.ts';
import type { Note, NoteId, NoteTarget } from '../../src/notes/note.ts';
import type { NoteStoreError } from '../../src/notes/store.ts';
import type { Slice } from './slices/slice.ts';

/**
 * What the hover card shows of an actor: public data of the bundle or words of the article, nothing
 * of the reader's.
 */
export interface HoverFacts {
  /** Whether the bundled data knows the actor or only the article introduces it. */
  readonly origin: 'data' | 'article';
  readonly name: string;
  /** The role held on the article's date, or null. */
  readonly role: string | null;
  /** One line of context, or the words by which the article describes the actor; '' for none. */
  readonly summary: string;
}

/** A line of the hover card: words of the interface, or English ones of the data or the article. */
export type CardLine = string | { readonly english: string };

/** An article's analysis with the facts the page needs to show hover cards. */
export interface PageAnalysis extends Analysis {
  readonly actors: Readonly<Record<EntityId, HoverFacts>>;
  /** Lines of the hover card of an amount, by the amount's start; none where there is nothing to add. */
  readonly amountLines: Readonly<Record<number, readonly CardLine[]>>;
}

/** What the sidebar is asked to show. */
export type SidebarRequest =
  | { readonly type: 'actor'; readonly entity: EntityId }
  | { readonly type: 'amount'; readonly start: number }
  | { readonly type: 'note'; readonly id: NoteId }
  | { readonly type: 'new-note'; readonly target: NoteTarget };

/** Asked of the background by the page or the sidebar, each with the answer it gets. */
export interface BackgroundCalls {
  /** Finds mentions and amounts; also sets the tab's badge. */
  analyze: { args: { article: Article }; result: PageAnalysis };
  /** The page has no article (any more): clears the badge. */
  'no-article': { args: object; result: null };
  /** Opens the sidebar where the browser allows it, and leaves the request for it. */
  'show-in-sidebar': { args: { request: SidebarRequest }; result: { opened: boolean } };
  /** Where the notes of an article stand in its text. */
  'note-places': { args: { url: string; text: string }; result: NotePlaces };
  /**
   * Writes a note of a private window that the reader keeps, as `NoteStore.put` does; from our own
   * pages alone. The answer is why it was refused, or null.
   */
  'keep-note': {
    args: { note: Note; base?: Note };
    result: NoteStoreError['reason'] | null;
  };
  /** The notes of an article were changed: its pages ask for the anchors anew. */
  'notes-changed': { args: { url: string }; result: null };
}

/** Name of the port of a single call that is too long for one message. */
export const CALL_PORT = 'sidelight-call';

/** Sent through such a port: the arguments in slices, and then which call of {@link BackgroundCalls}. */
export type CallToBackground =
  | { readonly type: 'slice'; readonly slice: Slice }
  | { readonly type: 'call'; readonly call: string };

/** What comes back: the slices of a record with the `answer`, or why there is none. */
export type CallFromBackground =
  | { readonly type: 'slice'; readonly slice: Slice }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly message: string };

/** Told to the page by the background. */
export type PageCommand =
  | { readonly type: 'step'; readonly direction: 'next' | 'previous' }
  | { readonly type: 'start-note' }
  | { readonly type: 'notes-changed' }
  /** Scrolls to a passage and flashes it. */
  | { readonly type: 'reveal'; readonly start: number; readonly end: number };

/**
 * Where noted passages stand in an article's text, in UTF-16 units, or null for those not found in it:
 * all that the page may know of notes.
 */
export type NotePlaces = Readonly<
  Record<NoteId, { readonly start: number; readonly end: number } | null>
>;

/** Where the page is in its work. */
export type PageState =
  | { readonly status: 'reading' }
  | { readonly status: 'off' }
  | { readonly status: 'no-article' }
  | { readonly status: 'failed'; readonly message: string }
  | {
      readonly status: 'ready';
      readonly article: Article;
      readonly analysis: PageAnalysis;
      readonly notes: NotePlaces;
      /** The page kept undoing the marks, and none are painted any more. */
      readonly marksUndone?: true;
    };

/** Sent by the page through the sidebar's port. */
export type PageToSidebar =
  | { readonly type: 'state'; readonly state: PageState }
  /** A state too long for one message: slices of a record with the `state`, and the end of them. */
  | { readonly type: 'state-slice'; readonly of: number; readonly slice: Slice }
  | { readonly type: 'state-end'; readonly of: number }
  /** Start offsets of the mentions and amounts within the window now. */
  | { readonly type: 'in-view'; readonly start: number; readonly end: number };

/** Sent by the sidebar through its port to the page. */
export type SidebarToPage =
  /** Scrolls to a passage, flashes it and moves the keyboard's starting point there. */
  | { readonly type: 'reveal'; readonly start: number; readonly end: number }
  /** Lights passages up while a row is pointed at; an empty list puts them out. */
  | { readonly type: 'light'; readonly passages: readonly { start: number; end: number }[] };

/** Name of the port that a sidebar opens to a tab. */
export const SIDEBAR_PORT = 'sidelight-sidebar';
