import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { Icon } from './icons.tsx';

/** Where the button is that undoes. */
export const UNDO_ID = 'undo';

interface Props {
  readonly words: Words;
  /** Another one for each thing that can be undone. */
  readonly about: object;
  readonly text: string;
  /** Whether it tells screen readers itself, where nothing else announces what was done. */
  readonly isStatus?: boolean;
  /** How long it stays without the focus and the pointer, in milliseconds; absent: until it is used. */
  readonly stay?: number;
  /** Moves the focus away before the toast goes. */
  leave(): void;
  undo(event: MouseEvent): void;
  dismiss(): void;
}

/** Offers to undo what was done last; stays while it has the focus or the pointer. */
export function UndoToast(props: Props): VNode {
  const { words, about, text, isStatus = false, stay, leave, undo, dismiss } = props;
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState(false);
  const held = focused || pointed;
  useEffect(() => {
    if (stay === undefined || held) return undefined;
    const timer = setTimeout(dismiss, stay);
    return () => clearTimeout(timer);
  }, [about, held, stay]);
  const go = (): void => {
    setFocused(false);
    setPointed(false);
    leave();
  };
  return (
    <aside
      class="toast"
      aria-label={text}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <span role={isStatus ? 'status' : undefined}>{text}</span>
      <button
        type="button"
        id={UNDO_ID}
        class="toast-undo"
        onClick={(event) => {
          go();
          undo(event);
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
          go();
          dismiss();
        }}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
