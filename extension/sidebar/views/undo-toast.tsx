import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../shared/ui/icons.tsx';
import { focusFirst } from './use-arrival.ts';
import { useSidebar } from './sidebar-context.tsx';

/** How long something can be had back when nobody is about to, in milliseconds. */
const STAY = 10_000;

interface Offer {
  /** Another one for each thing that can be undone. */
  readonly about: object;
  readonly text: string;
  /** Element that takes the focus when the offer goes. */
  readonly home: string;
  undo(): void;
  dismiss(): void;
}

/** What was taken away last and can be had back: a note, or an actor set aside. */
function useOffer(): Offer | null {
  const { services, notes, setAside } = useSidebar();
  const { words, report } = services;
  const [note, actor] = [notes.deleted.value, setAside.latest.value];
  if (note) {
    return {
      about: note,
      text: words.t('noteDeleted'),
      home: 'notes-title',
      undo: () => void notes.undo().catch(report),
      dismiss: notes.dismiss,
    };
  }
  if (!actor) return null;
  return {
    about: actor,
    text: words.t('actorSetAside', actor.name),
    home: 'cast-title',
    undo: setAside.undo,
    dismiss: setAside.dismiss,
  };
}

/** Offers back what was taken away; stays while it has the focus or the pointer. */
export function UndoToast(): VNode | null {
  const { words } = useSidebar().services;
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState(false);
  const held = focused || pointed;
  const offer = useOffer();
  const about = offer?.about;
  useEffect(() => {
    if (!offer || held) return undefined;
    const timer = setTimeout(offer.dismiss, STAY);
    return () => clearTimeout(timer);
  }, [about, held]);
  if (!offer) return null;
  const leave = (): void => {
    setFocused(false);
    setPointed(false);
    focusFirst(offer.home);
  };
  return (
    <aside
      class="toast"
      aria-label={offer.text}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <span>{offer.text}</span>
      <button
        type="button"
        id="undo"
        class="toast-undo"
        onClick={() => {
          leave();
          offer.undo();
        }}
      >
        {words.t('undo')}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.t('dismiss')}
        title={words.t('dismiss')}
        onClick={() => {
          leave();
          offer.dismiss();
        }}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
