import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isEmptied } from '../../shared/note-count.ts';
import { useSidebar } from './sidebar-context.tsx';

/** Told in the place of "no notes yet" when there were notes and the store is empty now. */
export function useLostNotes(): number | null {
  const { services } = useSidebar();
  const [lost, setLost] = useState<number | null>(null);
  useEffect(() => {
    Promise.all([services.noteCount.load(), services.notes.count()]).then(
      ([before, now]) => setLost(isEmptied(before, now) ? before : null),
      services.report,
    );
  }, [services]);
  return lost;
}

/** The way to the notebook, where notes are restored. */
export function NotebookButton(): VNode {
  const { words, openNotebook, report } = useSidebar().services;
  return (
    <button type="button" class="button" onClick={() => void openNotebook().catch(report)}>
      {words.t('menuOpenNotebook')}
    </button>
  );
}
