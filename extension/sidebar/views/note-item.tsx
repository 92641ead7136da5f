import type { VNode } from 'preact';
import type { PlacedNote } from '../../../src/notes/order.ts';
import { NoteEditor } from './note-editor.tsx';
import { Icon } from '../../shared/ui/icons.tsx';
import { placeNow } from './place.ts';
import { targetInWords, TargetLabel } from './note-target.tsx';
import { useSidebar } from './sidebar-context.tsx';

function Quote({ row }: { readonly row: PlacedNote }): VNode | null {
  const { services, reveal, light } = useSidebar();
  const { words } = services;
  const { passage, quote } = row;
  if (quote === null) return null;
  if (passage === null) {
    return (
      <blockquote class="quote" lang="en">
        {quote}
      </blockquote>
    );
  }
  return (
    <blockquote class="quote">
      <button
        type="button"
        lang="en"
        title={words.t('revealPassage')}
        onClick={() => reveal(passage)}
        onPointerEnter={() => light([passage])}
        onPointerLeave={() => light([])}
        onFocus={() => light([passage])}
        onBlur={() => light([])}
      >
        {quote}
      </button>
    </blockquote>
  );
}

/** The label of a note; one on an actor leads to the card. */
function Label({ row }: { readonly row: PlacedNote }): VNode {
  const { navigation } = useSidebar();
  const { target, id } = row.note;
  if (target.type !== 'actor') return <TargetLabel target={target} />;
  return (
    <button
      type="button"
      id={`note-target-${id}`}
      class="target-link"
      onClick={() => navigation.openCard(target.entity, placeNow())}
    >
      <TargetLabel target={target} />
    </button>
  );
}

/** A note in the list. */
export function NoteItem({ row }: { readonly row: PlacedNote }): VNode {
  const { services, notes } = useSidebar();
  const { words } = services;
  const { note, place } = row;
  const edited = notes.edited.value;
  if (edited?.id === note.id) {
    return (
      <li class="note" id={`note-${note.id}`} tabIndex={-1}>
        <NoteEditor note={edited} />
      </li>
    );
  }
  const about = targetInWords(note.target, words);
  const editLabel = words.t('editNote', about);
  const deleteLabel = words.t('deleteNote', about);
  return (
    <li class="note" id={`note-${note.id}`} tabIndex={-1}>
      <div class="note-head">
        <Label row={row} />
        <span class="note-actions">
          <button
            type="button"
            class="icon-button"
            aria-label={editLabel}
            title={editLabel}
            onClick={() => {
              notes.open(note);
              requestAnimationFrame(() => document.getElementById('note-editor')?.focus());
            }}
          >
            <Icon name="pencil" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={deleteLabel}
            title={deleteLabel}
            onClick={() => {
              notes.remove(note).catch(services.report);
            }}
          >
            <Icon name="trash" />
          </button>
        </span>
      </div>
      {place === 'lost' ? (
        <p class="lost" title={words.t('passageNotFoundText')}>
          {words.t('passageNotFound')}
        </p>
      ) : null}
      <Quote row={row} />
      <p class="note-body">{note.body}</p>
    </li>
  );
}
