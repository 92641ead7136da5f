import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { EntityId } from '../../../src/dossiers/entity.ts';

export const TABS = ['cast', 'money', 'notes', 'settings'] as const;
export type Tab = (typeof TABS)[number];

/** Where the reader was before a card was opened: scroll in CSS pixels and the focused element. */
export interface Place {
  readonly scroll: number;
  readonly focusId: string | null;
}

/** What the view has to do once it shows a new place; a new object each time. */
export type Arrival =
  | { readonly type: 'tab' }
  | { readonly type: 'card' }
  | { readonly type: 'element'; readonly id: string }
  | { readonly type: 'focus'; readonly id: string }
  | { readonly type: 'return'; readonly place: Place };

/** Which view stands in the sidebar. */
export interface Navigation {
  readonly tab: ReadonlySignal<Tab>;
  /** The actor whose card is open, or null. */
  readonly card: ReadonlySignal<EntityId | null>;
  readonly arrival: ReadonlySignal<Arrival | null>;
  /** Whether the settings stand in place of a notice, while there is no article. */
  readonly settingsOpen: ReadonlySignal<boolean>;
  showTab(tab: Tab): void;
  /** Shows the element with a DOM id within a tab. */
  showElement(tab: Tab, id: string): void;
  openCard(entity: EntityId, from: Place): void;
  /**
   * Goes back to the card before, or to the list.
   *
   * @param focusId takes the focus in place of the element that had it.
   */
  back(focusId?: string): void;
  closeCards(): void;
  /** Opens the settings where there is no article; beside one, they stay open as its tab. */
  openSettings(): void;
  closeSettings(): void;
}

export function createNavigation(): Navigation {
  const tab = signal<Tab>('cast');
  const cards = signal<readonly { readonly entity: EntityId; readonly from: Place }[]>([]);
  const arrival = signal<Arrival | null>(null);
  const settingsOpen = signal(false);
  return {
    tab,
    card: computed(() => cards.value.at(-1)?.entity ?? null),
    arrival,
    settingsOpen,
    showTab(next) {
      cards.value = [];
      settingsOpen.value = false;
      tab.value = next;
      arrival.value = { type: 'tab' };
    },
    showElement(next, id) {
      cards.value = [];
      tab.value = next;
      arrival.value = { type: 'element', id };
    },
    openCard(entity, from) {
      if (cards.value.at(-1)?.entity !== entity) cards.value = [...cards.value, { entity, from }];
      arrival.value = { type: 'card' };
    },
    back(focusId) {
      const last = cards.value.at(-1);
      if (!last) return;
      cards.value = cards.value.slice(0, -1);
      const place = focusId === undefined ? last.from : { ...last.from, focusId };
      arrival.value = { type: 'return', place };
    },
    closeCards() {
      cards.value = [];
    },
    openSettings() {
      tab.value = 'settings';
      settingsOpen.value = true;
      arrival.value = { type: 'focus', id: 'settings-title' };
    },
    closeSettings() {
      tab.value = 'cast';
      settingsOpen.value = false;
      arrival.value = { type: 'focus', id: 'open-settings' };
    },
  };
}
