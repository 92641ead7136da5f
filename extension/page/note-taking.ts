import type { NoteTarget, PassageSelector } from '../../src/notes/note.ts';
import type { Words } from '../shared/words.ts';
import { cardTitle } from './card-content.ts';
import type { MarkedArticle } from './marked-article.ts';
import type { PageMark } from './page-mark.ts';
import { selectPassage } from './passage-selector.ts';

export interface NoteTakingOptions {
  readonly document: Document;
  readonly words: Words;
  readonly current: () => MarkedArticle | null;
  /**
   * Begins a note in the sidebar; its text is typed there and never in the page. Resolves with whether
   * the sidebar is open now.
   */
  readonly newNote: (target: NoteTarget) => Promise<boolean>;
}

/** Begins notes: on a mention or amount, on the selected passage, or else on the article. */
export interface NoteTaking {
  onMark(mark: PageMark): void;
  onSelection(): Promise<boolean>;
  /** The words of the article in a range; null when there are none. */
  selectorOf(range: AbstractRange): PassageSelector | null;
}

export function createNoteTaking(options: NoteTakingOptions): NoteTaking {
  const { document, words, current, newNote } = options;

  const selectorOf = (range: AbstractRange): PassageSelector | null => {
    const marked = current();
    const span = marked && !range.collapsed ? marked.map.spanOf(range) : null;
    return marked && span ? selectPassage(marked.article.text, span) : null;
  };

  return {
    selectorOf,
    onMark(mark) {
      const marked = current();
      if (!marked) return;
      const { analysis, article } = marked;
      if (mark.type === 'actor') {
        const name = cardTitle(mark, { text: article.text, words, analysis });
        const selector = selectPassage(article.text, mark);
        const { entity } = mark.mention;
        if (selector) void newNote({ type: 'mention', selector, entity, name });
      } else if (mark.type === 'amount') {
        const selector = selectPassage(article.text, mark);
        if (selector) void newNote({ type: 'amount', selector });
      }
    },
    async onSelection() {
      if (!current()) return false;
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      const selector = range && selectorOf(range);
      return newNote(selector ? { type: 'passage', selector } : { type: 'article' });
    },
  };
}
