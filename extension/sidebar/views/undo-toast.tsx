import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { useSidebar } from './sidebar-context.tsx';

/** How long a deleted note can be had back when nobody is about to, in milliseconds. */
const STAY = 10_000;

/** Offers a deleted note back; stays while it has the focus or the pointer. */
export function UndoToast(): VNode | null {
  const { services, notes } = useSidebar();
  const { words, report } = services;
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState(false);
  const held = focused || pointed;
  const note = notes.deleted.value;
  useEffect(() => {
    if (!note || held) return undefined;
    const timer = setTimeout(() => notes.dismiss(), STAY);
    return () => clearTimeout(timer);
  }, [note, held, notes]);
  if (!note) return null;
  const leave = (): void => {
    setFocused(false);
    setPointed(false);
    document.getElementById('notes-title')?.focus();
  };
  return (
    <aside
      class="toast"
      aria-label={words.t('noteDeleted')}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <span>{words.t('noteDeleted')}</span>
      <button
        type="button"
        id="undo"
        class="toast-undo"
        onClick={() => {
          leave();
          notes.undo().catch(report);
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
          notes.dismiss();
        }}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
