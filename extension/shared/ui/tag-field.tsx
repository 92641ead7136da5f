import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { cleanTags, completions } from '../../../src/notes/tags.ts';
import type { Words } from '../words.ts';
import { Icon } from './icons.tsx';

interface Props {
  readonly words: Words;
  readonly tags: readonly string[];
  /** Tags used before, from which new ones are completed. */
  readonly known: readonly string[];
  change(tags: readonly string[]): void;
}

/** The tags of the note in the editor; a new one is completed from those used before. */
export function TagField({ words, tags, known, change }: Props): VNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    setTyped('');
    const next = cleanTags([...tags, ...text.split(',')]);
    if (next.length > tags.length) change(next);
  };
  const suggestions = completions(typed, known, tags);
  return (
    <div class="tags tag-field">
      {tags.map((tag) => (
        <span key={tag} class="tag">
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="tag-remove"
            aria-label={words.t('removeTag', tag)}
            title={words.t('removeTag', tag)}
            onClick={() => change(tags.filter((other) => other !== tag))}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        class="tag-input"
        type="text"
        dir="auto"
        list={`${id}-tags`}
        aria-label={words.t('addTag')}
        placeholder={words.t('addTag')}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          // A choice from the list comes as an input of the whole tag.
          if (value.includes(',') || suggestions.includes(value)) add(value);
          else setTyped(value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && typed.trim() !== '') {
            event.preventDefault();
            add(typed);
          } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
            change(tags.slice(0, -1));
          }
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={`${id}-tags`}>
        {suggestions.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </div>
  );
}
