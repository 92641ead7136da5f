import type { VNode } from 'preact';
import type { ImportConflict } from '../../../src/notes/exchange/import-plan.ts';
import { quoteOf } from '../../../src/notes/exchange/quote.ts';
import type { Note } from '../../../src/notes/note.ts';
import { useNotebook } from './notebook-context.tsx';

const FEW = 3;
const LENGTH = 160;

const short = (text: string): string =>
  text.length > LENGTH ? `${text.slice(0, LENGTH).toWellFormed()}…` : text;

function Sample({ note }: { readonly note: Note }): VNode {
  const quote = quoteOf(note);
  return (
    <div class="sample">
      <p class="hint" dir="auto">
        {note.articleTitle === '' ? note.url : note.articleTitle}
      </p>
      {quote === null ? null : (
        <blockquote class="quote" dir="auto">
          {short(quote)}
        </blockquote>
      )}
      <p dir="auto">{short(note.body)}</p>
    </div>
  );
}

interface Props {
  readonly fresh: readonly Note[];
  readonly conflicts: readonly ImportConflict[];
}

/** The first of the notes in a file, so that the reader sees that it is the right one. */
export function NoteSamples({ fresh, conflicts }: Props): VNode | null {
  const { words } = useNotebook().services;
  if (fresh.length === 0 && conflicts.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls by keys
    <div class="samples" tabIndex={0} role="group" aria-label={words.t('importSample')}>
      {conflicts.slice(0, FEW).map(({ stored, read }) => (
        <div key={read.id} class="sample-conflict">
          <h3 class="facets-title">{words.t('conflictHere')}</h3>
          <Sample note={stored} />
          <h3 class="facets-title">{words.t('conflictThere')}</h3>
          <Sample note={read} />
        </div>
      ))}
      {fresh.slice(0, FEW).map((note) => (
        <Sample key={note.id} note={note} />
      ))}
    </div>
  );
}
