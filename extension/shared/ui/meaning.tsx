import type { VNode } from 'preact';
import type { NoteMeaning } from '../../../src/notes/note.ts';
import type { MessageKey } from '../words.ts';

export const MEANING_WORDS: Readonly<Record<NoteMeaning, MessageKey>> = {
  plain: 'meaningPlain',
  important: 'meaningImportant',
  question: 'meaningQuestion',
  agree: 'meaningAgree',
  disagree: 'meaningDisagree',
  'follow-up': 'meaningFollowUp',
};

/** Drawn, so that a meaning is told by its shape where its color is not seen. */
const SHAPES: Readonly<Record<NoteMeaning, string>> = {
  plain: 'M4 8h8',
  important: 'M8 3v6M8 12.2v.3',
  question: 'M5.6 6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.5M8 12.4v.3',
  agree: 'm3.5 8.5 3 3 6-7',
  disagree: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  'follow-up': 'M3.5 8h9M9 4.5 12.5 8 9 11.5',
};

/** The mark of a meaning: for the eye only, its name stands beside it or in its control. */
export function MeaningMark({ meaning }: { readonly meaning: NoteMeaning }): VNode {
  return (
    <span class="meaning-mark" data-meaning={meaning} aria-hidden="true">
      <svg class="icon" viewBox="0 0 16 16" focusable="false">
        <path d={SHAPES[meaning]} />
      </svg>
    </span>
  );
}
