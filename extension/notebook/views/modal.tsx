import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../../shared/ui/icons.tsx';
import { useNotebook } from './notebook-context.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A window before the notebook; Escape closes it, and the focus goes back where it was. */
export function Modal({ title, onClose, children }: Props): VNode {
  const { words } = useNotebook().services;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="modal" aria-labelledby={id} onClose={onClose}>
      <div class="modal-head">
        <h2 class="modal-title" id={id}>
          {title}
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.t('cardClose')}
          title={words.t('cardClose')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
