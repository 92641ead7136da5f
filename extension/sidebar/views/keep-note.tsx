import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../../../src/notes/note.ts';
import type { MessageKey } from '../../shared/words.ts';
import { reasonOf } from '../store/failure-words.ts';
import { targetInWords } from './note-target.tsx';
import { useSidebar } from './sidebar-context.tsx';

/** Says of a note in a private window that it is in memory alone, and keeps it. */
export function KeepNote({ note }: { readonly note: Note }): VNode | null {
  const { services, notes } = useSidebar();
  const { words, report } = services;
  const [failure, setFailure] = useState<MessageKey | null>(null);
  if (!notes.unkept.value.has(note.id)) return null;
  const keep = async (): Promise<void> => {
    try {
      await notes.keep(note);
    } catch (error) {
      report(error);
      setFailure(reasonOf(error));
    }
  };
  return (
    <p class="unkept">
      <span role={failure ? 'alert' : undefined}>
        {failure ? words.t('notSaved', words.t(failure)) : words.t('unkept')}
      </span>
      <button
        type="button"
        class="button"
        aria-label={words.t('keepNote', targetInWords(note.target, words))}
        onClick={() => void keep()}
      >
        {words.t('keep')}
      </button>
    </p>
  );
}
