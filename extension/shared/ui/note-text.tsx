import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeEnd } from '../../../src/notes/edit-history.ts';

interface Props {
  readonly body: string;
  readonly class: string;
  readonly rows: number;
  readonly placeholder?: string;
  readonly describedBy?: string;
  change(body: string): void;
  undo(): void;
  redo(): void;
  onField?(isIn: boolean): void;
  finish?(): void;
}

/** The keys of undo and redo, on all systems. */
function historyKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !metaKey ? 'redo' : null;
}

/** Where the text of a note is typed. Undo goes through its own history, with tags and meaning. */
export function NoteText(props: Props): VNode {
  const { body, rows, placeholder, describedBy, change, undo, redo, onField, finish } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [shown, setShown] = useState(body);
  useLayoutEffect(() => {
    // The browser puts the caret at the end of a text that is set.
    if (field.current === document.activeElement && shown !== body) {
      const at = changeEnd(shown, body);
      if (field.current?.selectionStart === body.length) field.current.setSelectionRange(at, at);
    }
    setShown(body);
  }, [body]);
  const back = (way: 'undo' | 'redo'): void => (way === 'undo' ? undo() : redo());
  return (
    <textarea
      ref={field}
      id="note-editor"
      class={props.class}
      dir="auto"
      aria-describedby={describedBy}
      placeholder={placeholder}
      rows={rows}
      value={body}
      onBeforeInput={(event) => {
        const way = /^history(Undo|Redo)$/.exec(event.inputType)?.[1];
        if (way === undefined) return;
        event.preventDefault();
        back(way === 'Undo' ? 'undo' : 'redo');
      }}
      onInput={({ currentTarget: { value } }) => {
        setShown(value);
        change(value);
      }}
      onFocus={() => onField?.(true)}
      onBlur={() => onField?.(false)}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        const way = historyKey(event);
        if (way) {
          event.preventDefault();
          back(way);
        } else if (event.key === 'Escape' && finish) {
          event.stopPropagation();
          finish();
        }
      }}
    />
  );
}
