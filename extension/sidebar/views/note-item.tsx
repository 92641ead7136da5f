import type { VNode } from 'preact';
import type { NoteMeaning } from '../../../src/notes/note.ts';
import { Markdown } from '../../shared/ui/markdown.tsx';
import { MEANING_WORDS, MeaningMark } from '../../shared/ui/meaning.tsx';
import type { PlacedNote } from '../../../src/notes/order.ts';
import { KeepNote } from './keep-note.tsx';
import { NoteEditor } from './note-editor.tsx';
import { Icon } from '../../shared/ui/icons.tsx';
import { UNDO_ID } from '../../shared/ui/undo-toast.tsx';
import { placeNow } from './place.ts';
import { targetInWords, TargetLabel } from './note-target.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { isByKey } from './taken-away.tsx';

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

/** What the note means, where it means something of its own. */
function Meaning({ meaning }: { readonly meaning: NoteMeaning }): VNode | null {
  const { words } = useSidebar().services;
  if (meaning === 'plain') return null;
  return (
    <span class="note-meaning">
      <MeaningMark meaning={meaning} />
      <span>{words.t(MEANING_WORDS[meaning])}</span>
    </span>
  );
}

function Tags({ tags }: { readonly tags: readonly string[] }): VNode | null {
  if (tags.length === 0) return null;
  return (
    <ul class="tags note-tags">
      {tags.map((tag) => (
        <li key={tag} class="tag">
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A note in the list. */
export function NoteItem({ row }: { readonly row: PlacedNote }): VNode {
  const { services, notes, navigation } = useSidebar();
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
        <span class="note-about">
          <Meaning meaning={note.meaning} />
          <Label row={row} />
        </span>
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
            onClick={(event) => {
              const byKey = isByKey(event);
              notes.remove(note).then(() => {
                if (byKey) navigation.showElement('notes', UNDO_ID);
              }, services.report);
            }}
          >
            <Icon name="trash" />
          </button>
        </span>
      </div>
      {note.versionOf === null ? null : <p class="version hint">{words.t('anotherVersion')}</p>}
      {place === 'looking' ? <p class="hint">{words.t('passageLooking')}</p> : null}
      {place === 'lost' ? (
        <p class="lost" title={words.t('passageNotFoundText')}>
          {words.t('passageNotFound')}
        </p>
      ) : null}
      <Quote row={row} />
      {note.body.trim() === '' ? null : (
        <div class="note-body">
          <Markdown text={note.body} />
        </div>
      )}
      <Tags tags={note.tags} />
      <KeepNote note={note} />
    </li>
  );
}
