import type { VNode } from 'preact';
import { Icon } from '../../shared/ui/icons.tsx';
import { useNotebook } from './notebook-context.tsx';

/** The focus has to go somewhere when what held it goes. */
const leave = (): void => document.getElementById('notes-top')?.focus();

/** Offers to undo what was done to notes last; stays until it is used or sent away. */
export function BulkToast(): VNode | null {
  const { services, bulk } = useNotebook();
  const { words, report } = services;
  const done = bulk.last.value;
  if (!done || (done.count === 0 && done.skipped === 0)) return null;
  const text = [
    words.plural(done.type === 'deleted' ? 'bulkDeleted' : 'bulkTagged', done.count),
    done.skipped > 0 ? words.plural('bulkSkipped', done.skipped) : '',
  ]
    .join(' ')
    .trim();
  return (
    <aside class="toast" aria-label={words.t('undo')}>
      <span role="status">{text}</span>
      <button
        type="button"
        id="undo"
        class="toast-undo"
        onClick={() => {
          leave();
          bulk.undo().catch(report);
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
          bulk.dismiss();
        }}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
