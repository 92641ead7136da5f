import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { EntityId } from '../../../src/dossiers/entity.ts';
import { putBack, setAside, setAsideIn, type Corrections } from '../../shared/corrections.ts';
import type { Words } from '../../shared/words.ts';
import type { Actor } from '../model/actors.ts';
import type { StoredSignal } from '../../shared/stored-signal.ts';

type Named = Pick<Actor, 'id' | 'name'>;

/** The links of the article that the reader has called wrong. */
export interface SetAside {
  readonly entities: ReadonlySignal<ReadonlySet<EntityId>>;
  /** The actor set aside last, while that can be undone. */
  readonly latest: ReadonlySignal<Named | null>;
  /** Takes an actor's link and marks out of the article. */
  add(actor: Named): void;
  putBack(actor: Named): void;
  /** Puts the latest back, into the article it was set aside in. */
  undo(): void;
  /** Ends the offer to undo. */
  dismiss(): void;
}

interface Options {
  readonly corrections: StoredSignal<Corrections>;
  /** Address of the article, or null. */
  readonly url: ReadonlySignal<string | null>;
  announce(text: string): void;
  readonly words: Words;
}

export function createSetAside({ corrections, url, announce, words }: Options): SetAside {
  const latest = signal<(Named & { readonly url: string }) | null>(null);
  const restore = (address: string | null, { id, name }: Named): void => {
    if (address === null) return;
    corrections.change((old) => putBack(old, address, id));
    if (latest.value?.id === id) latest.value = null;
    announce(words.t('actorPutBack', name));
  };
  return {
    entities: computed(
      () => new Set(url.value === null ? [] : setAsideIn(corrections.value.value, url.value)),
    ),
    latest,
    add({ id, name }) {
      const address = url.value;
      if (address === null) return;
      corrections.change((old) => setAside(old, address, id));
      latest.value = { id, name, url: address };
      announce(words.t('actorSetAside', name));
    },
    putBack: (actor) => restore(url.value, actor),
    undo() {
      if (latest.value) restore(latest.value.url, latest.value);
    },
    dismiss: () => (latest.value = null),
  };
}
