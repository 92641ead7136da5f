import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { quoteOf } from '../../../src/notes/exchange/quote.ts';
import type { Note } from '../../../src/notes/note.ts';
import { cleanTags } from '../../../src/notes/tags.ts';
import { failureWords } from '../model/failure-words.ts';
import { NoteAbout } from './note-about.tsx';
import { editButtonId } from './note-row.tsx';
import { useNotebook } from './notebook-context.tsx';

function SaveState(): VNode {
  const { services, editing } = useNotebook();
  const { words, report } = services;
  const state = editing.state.value;
  if (state.status !== 'failed') {
    const status = state.status === 'saved' ? 'saved' : 'saving';
    return (
      <span class="editor-state" role="status" data-status={status}>
        {words.t(status)}
      </span>
    );
  }
  const isConflict = state.reason === 'conflict';
  return (
    <>
      <span class="editor-state" data-status="failed" role="alert">
        {words.t('notSaved', words.t(failureWords(state.reason)))}
      </span>
      <button
        type="button"
        class="button"
        onClick={() => {
          (isConflict ? editing.keepBoth() : editing.flush()).catch(report);
        }}
      >
        {words.t(isConflict ? 'conflictBoth' : 'retry')}
      </button>
    </>
  );
}

/** The tags of the note, typed with commas between them. */
function TagsField({ note }: { readonly note: Note }): VNode {
  const { services, library, editing } = useNotebook();
  const { words, report } = services;
  const id = useId();
  return (
    <>
      <label class="hint" for={`${id}-tags`}>
        {words.t('tagsLabel')}
      </label>
      <input
        id={`${id}-tags`}
        class="field"
        dir="auto"
        list={`${id}-known`}
        autocomplete="off"
        placeholder={words.t('tagsPlaceholder')}
        defaultValue={note.tags.join(', ')}
        onInput={({ currentTarget }) =>
          editing.change({ tags: cleanTags(currentTarget.value.split(',')) })
        }
        onBlur={() => void editing.flush().catch(report)}
      />
      <datalist id={`${id}-known`}>
        {library.facets.value.tags.slice(0, 100).map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </>
  );
}

/** A note in the list while it is edited; saved as it is typed. */
export function NoteEdit({ note }: { readonly note: Note }): VNode {
  const { services, editing } = useNotebook();
  const { words, report } = services;
  const quote = quoteOf(note);
  const finish = (): void => {
    editing
      .finish()
      .then(
        () => requestAnimationFrame(() => document.getElementById(editButtonId(note))?.focus()),
        report,
      );
  };
  return (
    <li
      class="row row-edit"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) finish();
      }}
    >
      <div class="row-text">
        <NoteAbout note={note} />
        {quote === null ? null : (
          <blockquote class="quote row-quote" lang="en" dir="auto">
            {quote}
          </blockquote>
        )}
        <label class="unseen" for="note-editor">
          {words.t('noteEditor')}
        </label>
        <textarea
          id="note-editor"
          class="field row-editor"
          dir="auto"
          rows={4}
          value={note.body}
          onInput={({ currentTarget }) => editing.change({ body: currentTarget.value })}
          onBlur={() => void editing.flush().catch(report)}
        />
        <TagsField note={note} />
        <div class="row-foot">
          <SaveState />
          <button type="button" class="button primary" onClick={finish}>
            {words.t('done')}
          </button>
        </div>
      </div>
    </li>
  );
}
