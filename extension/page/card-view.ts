import type { CardLine } from '../shared/messages.ts';
import type { MarkGroup } from '../shared/settings.ts';
import type { Words } from '../shared/words.ts';
import type { CardContent } from './card-content.ts';
import type { CardPlace, Size } from './card-layout.ts';

/** A button of the card. */
export interface CardAction {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly run: () => void;
}

export interface CardModel {
  readonly group: MarkGroup;
  readonly content: CardContent;
  readonly actions: readonly CardAction[];
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** The card's elements; plain DOM, because the page pays for every byte of this script. */
export interface CardView {
  readonly element: HTMLElement;
  render(model: CardModel): void;
  /** Says something below the buttons, also to a screen reader. */
  hint(text: string): void;
  /** The size the card would have with all the height it wants. */
  measure(): Size;
  /** Null hides the card without closing it. */
  place(place: CardPlace | null): void;
}

export function createCardView(
  document: Document,
  { locale, direction }: Pick<Words, 'locale' | 'direction'>,
  signal: AbortSignal,
): CardView {
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
    text = '',
  ): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };

  const english = <E extends HTMLElement>(element: E): E => {
    element.lang = 'en';
    element.dir = 'ltr';
    return element;
  };

  const line = (className: string, content: CardLine): HTMLElement =>
    typeof content === 'string'
      ? make('p', className, content)
      : english(make('p', className, content.english));

  const button = (className: string, label: string, run: () => void): HTMLButtonElement => {
    const element = make('button', className, label);
    element.type = 'button';
    element.addEventListener('click', (event) => event.isTrusted && run(), { signal });
    return element;
  };

  const card = make('div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'title');
  card.setAttribute('aria-describedby', 'text');
  card.tabIndex = -1;
  card.lang = locale;
  card.dir = direction;
  const arrow = make('span', 'arrow');
  const hint = make('p', 'hint');
  hint.setAttribute('role', 'status');

  return {
    element: card,

    render({ group, content, actions, closeLabel, onClose }) {
      const scroller = make('div', 'scroller');
      const kind = make('p', 'kind', content.kind);
      kind.prepend(make('span', `swatch ${group}`));
      const title = english(make('h2', 'title', content.title));
      title.id = 'title';
      const text = make('div', 'text');
      text.id = 'text';
      if (content.subtitle !== null) text.append(line('subtitle', content.subtitle));
      text.append(...content.lines.map((one) => line('line', one)));
      const row = make('div', 'actions');
      row.append(
        ...actions.map(({ label, isPrimary, run }) =>
          button(isPrimary ? 'action primary' : 'action', label, run),
        ),
      );
      const close = button('close', '×', onClose);
      close.setAttribute('aria-label', closeLabel);
      hint.textContent = '';
      scroller.append(kind, title, text, row, hint, close);
      card.replaceChildren(scroller, arrow);
    },

    hint(text) {
      hint.textContent = text;
    },

    measure() {
      card.style.maxHeight = '';
      return { width: card.offsetWidth, height: card.offsetHeight };
    },

    place(place) {
      card.classList.toggle('away', place === null);
      if (!place) return;
      card.dataset['side'] = place.side;
      card.style.maxHeight = `${place.maxHeight}px`;
      card.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
      arrow.style.left = `${Math.round(place.arrow)}px`;
    },
  };
}
