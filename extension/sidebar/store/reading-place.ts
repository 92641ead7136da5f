import { signal, type ReadonlySignal } from '@preact/signals';
import type { Article } from '../../../src/article/article.ts';
import { anyWithin, type Passage } from '../model/passages.ts';
import { sentenceSpan } from '../model/sentences.ts';

/** Where in the article the reader is, was, and is led to. */
export interface ReadingPlace {
  /** The part of the text in the window, or null. */
  readonly inView: ReadonlySignal<Passage | null>;
  /** The sentence at which the reading was left for a mention, while there is a way back to it. */
  readonly leftAt: ReadonlySignal<Passage | null>;
  /** Shows a passage in the article. */
  reveal(passage: Passage): void;
  /** Shows the place that the reading was left at. */
  goBack(): void;
  /** From where the next step to a mention counts: the last one gone to, or the reading itself. */
  from(): number | null;
  /** Takes what part of the text is in the window now. */
  see(range: Passage): void;
  /** The article has gone, or is another one. */
  forget(): void;
}

/** @param show scrolls the page to a passage. */
export function createReadingPlace(
  article: () => Pick<Article, 'text' | 'blocks'> | null,
  show: (passage: Passage) => void,
): ReadingPlace {
  const inView = signal<Passage | null>(null);
  const leftAt = signal<Passage | null>(null);
  /** Start of the passage last gone to from here; the reading moves it along. */
  let cursor: number | null = null;
  let arrived = false;
  const goTo = (passage: Passage): void => {
    cursor = passage.start;
    arrived = false;
    show(passage);
  };
  return {
    inView,
    leftAt,
    reveal(passage) {
      const [view, text] = [inView.value, article()];
      if (view && text && !anyWithin([passage], view)) {
        const middle = Math.floor((view.start + view.end) / 2);
        // Of several steps, the first is where the reading was left.
        leftAt.value ??= sentenceSpan(text.text, text.blocks, { start: middle, end: middle });
      }
      goTo(passage);
    },
    goBack() {
      const place = leftAt.value;
      leftAt.value = null;
      if (place) goTo(place);
    },
    from: () => cursor ?? (inView.value ? inView.value.start - 1 : null),
    see({ start, end }) {
      inView.value = { start, end };
      if (cursor === null) return;
      // On the way to a passage other text is in view; once there, the reader may leave it.
      if (cursor >= start && cursor < end) arrived = true;
      else if (arrived) cursor = null;
    },
    forget() {
      inView.value = null;
      leftAt.value = null;
    },
  };
}
