import type { VNode } from 'preact';
import { quoteOf } from '../../../src/notes/exchange/quote.ts';
import type { Note } from '../../../src/notes/note.ts';
import { typedCondition } from '../../../src/notes/search/query.ts';
import { Icon, type IconName } from '../../shared/ui/icons.tsx';
import { Markdown } from '../../shared/ui/markdown.tsx';
import { aboutInWords, NoteAbout } from './note-about.tsx';
import { useNotebook } from './notebook-context.tsx';

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly id?: string;
  readonly onClick: () => void;
}

function Action({ icon, label, id, onClick }: ActionProps): VNode {
  return (
    <button
      type="button"
      class="icon-button"
      id={id}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Where the button that opens a note's editor is. */
export const editButtonId = (note: Note): string => `edit-${note.id}`;

function Tags({ tags }: { readonly tags: readonly string[] }): VNode | null {
  const { services, search } = useNotebook();
  if (tags.length === 0) return null;
  return (
    <ul class="row-tags" aria-label={services.words.t('facetsTags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            class="row-tag"
            dir="auto"
            onClick={() => search(typedCondition('tag', tag))}
          >
            {tag}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Actions({ note }: { readonly note: Note }): VNode {
  const { services, bulk, editing, copy, openArticle } = useNotebook();
  const { words, report } = services;
  const about = aboutInWords(note.target, words);
  return (
    <div class="row-actions">
      <Action icon="open" label={words.t('openNote', about)} onClick={() => openArticle(note)} />
      <Action icon="copy" label={words.t('copyNote', about)} onClick={() => copy([note])} />
      <Action
        icon="pencil"
        id={editButtonId(note)}
        label={words.t('editNote', about)}
        onClick={() => {
          editing.open(note);
          requestAnimationFrame(() => document.getElementById('note-editor')?.focus());
        }}
      />
      <Action
        icon="trash"
        label={words.t('deleteNote', about)}
        onClick={() => void bulk.remove([note]).catch(report)}
      />
    </div>
  );
}

/** A note in the list. */
export function NoteRow({ note }: { readonly note: Note }): VNode {
  const { services, selection, focusRow } = useNotebook();
  const quote = quoteOf(note);
  const isSelected = selection.ids.value.has(note.id);
  return (
    <li
      class="row"
      data-selected={isSelected}
      onFocusIn={() => focusRow(note.id)}
      onFocusOut={() => focusRow(null)}
    >
      <input
        type="checkbox"
        class="row-check"
        aria-label={services.words.t('selectNote', aboutInWords(note.target, services.words))}
        checked={isSelected}
        onChange={() => selection.toggle(note.id)}
      />
      <div class="row-text">
        <NoteAbout note={note} />
        {quote === null ? null : (
          <blockquote class="quote row-quote" lang="en" dir="auto">
            {quote}
          </blockquote>
        )}
        {note.body === '' ? null : (
          <div class="note-body">
            <Markdown text={note.body} />
          </div>
        )}
        <Tags tags={note.tags} />
      </div>
      <Actions note={note} />
    </li>
  );
}
