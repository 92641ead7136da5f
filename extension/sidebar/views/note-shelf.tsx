import type { VNode } from 'preact';
import { SHELF_DAYS } from '../../../src/notes/shelf-time.ts';
import { targetInWords } from './note-target.tsx';
import { useSidebar } from './sidebar-context.tsx';

/** The article's deleted notes, folded away; nothing while there are none. */
export function NoteShelf(): VNode | null {
  const { services, notes } = useSidebar();
  const { words, report } = services;
  const shelf = notes.shelf.value;
  if (shelf.length === 0) return null;
  return (
    <details class="shelf">
      <summary>{words.plural('shelfCount', shelf.length)}</summary>
      <p class="hint">{words.t('shelfHint', words.number(SHELF_DAYS))}</p>
      <ul>
        {shelf.map((shelved) => {
          const { note, deleted } = shelved;
          const about = targetInWords(note.target, words);
          return (
            <li key={deleted + note.id} class="shelved">
              <p class="shelved-text" dir="auto">
                {note.body.trim() || about}
              </p>
              <p class="hint">{words.t('deletedOn', words.date(deleted.slice(0, 10)))}</p>
              <button
                type="button"
                class="button"
                aria-label={words.t('restoreNote', about)}
                onClick={() => void notes.restore(shelved).catch(report)}
              >
                {words.t('restore')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
