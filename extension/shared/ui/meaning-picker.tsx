import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { NOTE_MEANINGS, type NoteMeaning } from '../../../src/notes/note.ts';
import type { Words } from '../words.ts';
import { MEANING_WORDS, MeaningMark } from './meaning.tsx';

interface Props {
  readonly words: Words;
  readonly meaning: NoteMeaning;
  choose(meaning: NoteMeaning): void;
}

/** Chooses what a note means; the chosen one's name stands beside the marks. */
export function MeaningPicker({ words, meaning, choose }: Props): VNode {
  const name = useId();
  return (
    <fieldset class="meanings">
      <legend class="unseen">{words.t('meaning')}</legend>
      {NOTE_MEANINGS.map((one) => (
        <label key={one} class="meaning" title={words.t(MEANING_WORDS[one])}>
          <input
            type="radio"
            class="meaning-radio"
            name={name}
            value={one}
            checked={one === meaning}
            aria-label={words.t(MEANING_WORDS[one])}
            onChange={() => choose(one)}
          />
          <MeaningMark meaning={one} />
        </label>
      ))}
      <span class="meaning-name" aria-hidden="true">
        {words.t(MEANING_WORDS[meaning])}
      </span>
    </fieldset>
  );
}
