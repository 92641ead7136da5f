import type { Analysis } from '../../../src/analyze.ts';
import type { Article, IsoDate } from '../../../src/article/article.ts';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import type { EntityId } from '../../../src/dossiers/entity.ts';
import type { Dossier, Role, Source, SourceId } from '../../../src/dossiers/dossier.ts';
import type { StatedClaim } from '../../../src/dossiers/stated-claims.ts';
import type { Leader } from '../../../src/dossiers/leaders.ts';
import type { PrivateNoteStore } from '../../../src/notes/private-store.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import type { PageState, SidebarRequest, SidebarToPage } from '../../shared/messages.ts';
import type { Corrections } from '../../shared/corrections.ts';
import type { Settings } from '../../shared/settings.ts';
import type { StoredValue } from '../../shared/stored-value.ts';
import type { Words } from '../../shared/words.ts';
import type { Atlas } from '../map/locator.ts';
import type { Passage } from '../model/passages.ts';

/** What the sidebar knows of the tab it stands beside. */
export type TabState =
  | { readonly status: 'connecting' }
  /** A page that is none of ours. */
  | { readonly status: 'other-site' }
  /** The reader has not let the extension read the site. */
  | { readonly status: 'access-withheld' }
  /** A page of the site that was open before the extension was. */
  | { readonly status: 'needs-reload' }
  | { readonly status: 'connected'; readonly page: PageState };

/** Called with what comes from the tab. */
export interface TabListener {
  state(state: TabState): void;
  /** What part of the text stands in the window. */
  inView(range: Passage): void;
  request(request: SidebarRequest): void;
}

/** The tie to the tab beside the sidebar. */
export interface TabLink {
  /** Follows the tab until `signal` aborts. */
  follow(listener: TabListener, signal: AbortSignal): void;
  /** Sends to the page; nothing happens while there is none. */
  send(message: SidebarToPage): void;
  reload(): Promise<void>;
  /** Asks the reader for access to the site; to be called directly in a click. */
  askForAccess(): Promise<boolean>;
}

/** The bundled data. */
export interface Knowledge {
  dossierById(id: EntityId): Dossier | null;
  sourceById(id: SourceId): Source | null;
  /** The office held on a day; null when none is known to have been. */
  roleOn(dossier: Dossier, date: IsoDate): Role | null;
  /** The office that ended last before a day. */
  formerRoleOn(dossier: Dossier, date: IsoDate): Role | null;
  /** What there is to say of each amount of an article, in the order of the amounts. */
  readAmounts(
    article: Pick<Article, 'text' | 'published'>,
    found: Pick<Analysis, 'mentions' | 'amounts'>,
  ): readonly AmountReading[];
  /** The offices that began after a day, in order. */
  rolesSince(dossier: Dossier, date: IsoDate): readonly Role[];
  /** The figures of an article that the record says more of, where it states them. */
  statedClaims(
    article: Pick<Article, 'text' | 'published'>,
    found: Pick<Analysis, 'mentions' | 'amounts'>,
  ): readonly StatedClaim[];
  /** Who led a country on a day. */
  leadersOn(country: Dossier, date: IsoDate): readonly Leader[];
}

/** A command with the keys the reader has given it; '' for none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** How keys are assigned: by a call, at an address to open, or by a path through menus. */
export type ShortcutHelp =
  | { readonly type: 'open'; open(): void }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'menus' };

/** All that the sidebar asks of the world outside it; a harness gives it another. */
export interface SidebarServices {
  readonly words: Words;
  readonly tab: TabLink;
  readonly settings: StoredValue<Settings>;
  readonly corrections: StoredValue<Corrections>;
  readonly notes: NoteStore;
  /** The same store in a private window, where a note lasts only once it is kept; else null. */
  readonly privateNotes: PrivateNoteStore | null;
  /** How many notes there were when they were last counted; null when they never were. */
  readonly noteCount: StoredValue<number | null>;
  /** Opens the page of all notes over all articles. */
  openNotebook(): Promise<void>;
  /** Tells pages that the notes of an article were changed. */
  notesChanged(url: string): Promise<void>;
  /** Loads the bundled data, which is most of what the sidebar weighs. */
  loadKnowledge(): Promise<Knowledge>;
  /** Loads the outlines of the world's countries, when a place is first looked at. */
  loadAtlas(): Promise<Atlas>;
  shortcuts(): Promise<readonly Shortcut[]>;
  readonly shortcutHelp: ShortcutHelp;
  /** Whether Shift and F6 lead from the page into the panel, as keys of the browser's own. */
  readonly hasPanelKeys: boolean;
  /** Takes errors that the reader is not told of. */
  report(error: unknown): void;
}
