import type { VNode } from 'preact';
import { UNDO_ID } from '../../shared/ui/undo-toast.tsx';
import type { Actor } from '../model/actors.ts';
import { focusFirst } from './use-arrival.ts';
import { useSidebar } from './sidebar-context.tsx';
import { isByKey } from './taken-away.tsx';

/** Lets the reader say that the article means somebody else. */
export function NotThisOne({ actor }: { readonly actor: Actor }): VNode {
  const { services, setAside, notes, navigation } = useSidebar();
  const { words } = services;
  return (
    <div class="wrong-link">
      <p class="hint" id="not-this-one-hint">
        {words.t('notThisOneHint')}
      </p>
      <button
        type="button"
        class="button"
        aria-describedby="not-this-one-hint"
        onClick={(event) => {
          // Only one thing at a time is offered back, the one taken away last.
          notes.dismiss();
          setAside.add(actor);
          navigation.back(isByKey(event) ? UNDO_ID : undefined);
        }}
      >
        {words.t('notThisOne')}
      </button>
    </div>
  );
}

/** Stands on the card of an actor that was set aside. */
export function WasSetAside({ actor }: { readonly actor: Actor }): VNode {
  const { services, setAside } = useSidebar();
  const { words } = services;
  return (
    <div class="wrong-link">
      <p class="hint">{words.t('setAsideHere')}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAside.putBack(actor);
          focusFirst('card-name');
        }}
      >
        {words.t('putBack')}
      </button>
    </div>
  );
}
