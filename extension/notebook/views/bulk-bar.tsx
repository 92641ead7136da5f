import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../../shared/ui/icons.tsx';
import { useNotebook } from './notebook-context.tsx';

/** Gives the selected notes a tag, or takes one from them. */
function TagForm(): VNode {
  const { services, library, selection, notesIn, bulk } = useNotebook();
  const { words, report } = services;
  const field = useRef<HTMLInputElement>(null);
  const run = (work: typeof bulk.addTag): void => {
    const tag = field.current?.value.trim() ?? '';
    if (tag === '') field.current?.focus();
    else work(notesIn('selected'), tag).then(selection.clear, report);
  };
  return (
    <form
      class="bulk-tag"
      onSubmit={(event) => {
        event.preventDefault();
        run(bulk.addTag);
      }}
    >
      <label class="unseen" for="bulk-tag">
        {words.t('bulkTagLabel')}
      </label>
      <input
        id="bulk-tag"
        ref={field}
        class="field"
        list="bulk-tags"
        autocomplete="off"
        placeholder={words.t('bulkTagLabel')}
      />
      <datalist id="bulk-tags">
        {library.facets.value.tags.slice(0, 100).map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <button type="submit" class="button">
        {words.t('bulkTagAdd')}
      </button>
      <button type="button" class="button" onClick={() => run(bulk.removeTag)}>
        {words.t('bulkTagRemove')}
      </button>
    </form>
  );
}

function BulkProgressBar({ done, of }: { readonly done: number; readonly of: number }): VNode {
  const { words } = useNotebook().services;
  return (
    <div class="bulk-bar">
      <label class="bulk-progress">
        {words.t('bulkProgress', words.number(done), words.number(of))}
        <progress value={done} max={of} />
      </label>
    </div>
  );
}

/** What can be done with the selected notes; there while some are. */
export function BulkBar(): VNode | null {
  const { services, library, selection, bulk, copy, notesIn, show } = useNotebook();
  const { words, report } = services;
  const count = selection.count.value;
  const progress = bulk.progress.value;
  if (progress && progress.of > 1) return <BulkProgressBar {...progress} />;
  if (count === 0) return null;
  const { notes } = library.results.value;
  return (
    <section class="bulk-bar" aria-label={words.t('bulkLabel')}>
      <p class="bulk-count" role="status">
        {words.plural('selectedCount', count)}
      </p>
      {notes.length > count ? (
        <button type="button" class="link-button" onClick={() => selection.toggleAll(notes)}>
          {words.plural('selectFound', notes.length)}
        </button>
      ) : null}
      <button type="button" class="link-button" onClick={selection.clear}>
        {words.t('selectNone')}
      </button>
      <TagForm />
      <div class="bulk-actions">
        <button type="button" class="button" onClick={() => copy(notesIn('selected'))}>
          <Icon name="copy" />
          {words.t('copyButton')}
        </button>
        <button type="button" class="button" onClick={() => show('export')}>
          <Icon name="export" />
          {words.t('exportButton')}
        </button>
        <button
          type="button"
          class="button danger"
          onClick={() => void bulk.remove(notesIn('selected')).then(selection.clear, report)}
        >
          <Icon name="trash" />
          {words.t('deleteButton')}
        </button>
      </div>
    </section>
  );
}
