import type { VNode } from 'preact';
import { UndoToast } from '../../shared/ui/undo-toast.tsx';
import { rowId } from '../model/actors.ts';
import { focusFirst } from './use-arrival.ts';
import { useSidebar } from './sidebar-context.tsx';

/** How long something can be had back when nobody is about to, in milliseconds. */
const STAY = 10_000;

/**
 * Whether a button was pressed by a key. Then the way back takes the focus: from where a list was,
 * it is too many steps away for the time it stays.
 */
export const isByKey = ({ detail }: MouseEvent): boolean => detail === 0;

interface Offer {
  /** Another one for each thing that can be undone. */
  readonly about: object;
  readonly text: string;
  /** The tab that shows it, the heading there, and the element of what was taken away, once it is back. */
  readonly tab: 'cast' | 'notes';
  readonly home: string;
  readonly place: string;
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
      tab: 'notes',
      home: 'notes-title',
      place: `note-${note.note.id}`,
      undo: () => void notes.undo().catch(report),
      dismiss: notes.dismiss,
    };
  }
  if (!actor) return null;
  return {
    about: actor,
    text: words.t('actorSetAside', actor.name),
    tab: 'cast',
    home: 'cast-title',
    place: rowId(actor.id),
    undo: setAside.undo,
    dismiss: setAside.dismiss,
  };
}

/** Offers back what was taken away last. */
export function TakenAway(): VNode | null {
  const { services, navigation } = useSidebar();
  const offer = useOffer();
  if (!offer) return null;
  return (
    <UndoToast
      words={services.words}
      about={offer.about}
      text={offer.text}
      stay={STAY}
      leave={() => focusFirst(offer.home)}
      undo={(event) => {
        offer.undo();
        if (isByKey(event)) navigation.showElement(offer.tab, offer.place);
      }}
      dismiss={offer.dismiss}
    />
  );
}
