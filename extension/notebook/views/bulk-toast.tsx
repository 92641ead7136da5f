import type { VNode } from 'preact';
import { UndoToast } from '../../shared/ui/undo-toast.tsx';
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
    done.type === 'deleted-elsewhere'
      ? words.t('deletedElsewhere')
      : words.plural(done.type === 'deleted' ? 'bulkDeleted' : 'bulkTagged', done.count),
    done.skipped > 0 ? words.plural('bulkSkipped', done.skipped) : '',
  ]
    .join(' ')
    .trim();
  return (
    <UndoToast
      words={words}
      about={done}
      text={text}
      isStatus
      leave={leave}
      undo={() => void bulk.undo().catch(report)}
      dismiss={bulk.dismiss}
    />
  );
}
