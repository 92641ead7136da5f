import type { VNode } from 'preact';
import type { Words } from '../words.ts';
import { Icon } from './icons.tsx';

interface Props {
  readonly words: Words;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

/** Steps back and forth in what was typed. */
export function HistoryButtons({ words, canUndo, canRedo, undo, redo }: Props): VNode {
  const button = (name: 'undo' | 'redo', isPossible: boolean, go: () => void): VNode => (
    <button
      type="button"
      class="icon-button"
      // It keeps the focus when there is nothing left to undo.
      aria-disabled={!isPossible}
      aria-label={words.t(name)}
      title={words.t(name)}
      onClick={go}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <span class="history">
      {button('undo', canUndo, undo)}
      {button('redo', canRedo, redo)}
    </span>
  );
}
