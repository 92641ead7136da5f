import type { VNode } from 'preact';
import { actorIn, selectorIn } from '../../../src/notes/exchange/quote.ts';
import type { Note, NoteTarget } from '../../../src/notes/note.ts';
import { MEANING_WORDS, MeaningMark } from '../../shared/ui/meaning.tsx';
import { Swatch } from '../../shared/ui/swatch.tsx';
import type { MessageKey, Words } from '../../shared/words.ts';
import { useNotebook } from './notebook-context.tsx';

/** What a note is about, for a label such as "Edit the note on …". */
export function aboutInWords(target: NoteTarget, words: Words): string {
  const quote = selectorIn(target)?.exact;
  return (
    actorIn(target)?.name ??
    (quote === undefined ? words.t('targetArticle') : words.t('targetPassage', quote.slice(0, 60)))
  );
}

const LABELS: Readonly<Record<Exclude<NoteTarget['type'], 'actor' | 'mention'>, MessageKey>> = {
  article: 'labelArticle',
  passage: 'labelPassage',
  amount: 'kindMoney',
};

interface Props {
  readonly note: Note;
  /** Whether the note is in the editor, which shows its meaning itself. */
  readonly isEdited?: boolean;
}

/** The small line above a note: what it is about, in which article, and when it was written. */
export function NoteAbout({ note, isEdited = false }: Props): VNode {
  const { services, openArticle } = useNotebook();
  const { words } = services;
  const { target, articleTitle, url, created } = note;
  return (
    <p class="about">
      <span class="target-label">
        <Swatch group={target.type === 'amount' ? 'money' : 'note'} />
        {target.type === 'actor' || target.type === 'mention' ? (
          <span lang="en">{target.name}</span>
        ) : (
          words.t(LABELS[target.type])
        )}
      </span>
      <a
        class="about-article"
        lang="en"
        dir="auto"
        href={url}
        title={words.t('openArticle')}
        onClick={(event) => {
          event.preventDefault();
          openArticle(note);
        }}
      >
        {articleTitle === '' ? url : articleTitle}
      </a>
      {note.meaning === 'plain' || isEdited ? null : (
        <span class="target-label">
          <MeaningMark meaning={note.meaning} />
          {words.t(MEANING_WORDS[note.meaning])}
        </span>
      )}
      {note.versionOf === null ? null : <span class="hint">{words.t('anotherVersion')}</span>}
      <time class="hint" dateTime={created}>
        {words.date(created.slice(0, 10))}
      </time>
    </p>
  );
}
