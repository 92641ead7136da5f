import type { VNode } from 'preact';
import { NOTE_ORDERS, type NoteOrder } from '../../../src/notes/search/note-order.ts';
import type { QueryProblem } from '../../../src/notes/search/query.ts';
import type { MessageKey } from '../../shared/words.ts';
import { useNotebook } from './notebook-context.tsx';

const ORDER_WORDS: Readonly<Record<NoteOrder, MessageKey>> = {
  updated: 'orderUpdated',
  newest: 'orderNewest',
  oldest: 'orderOldest',
  article: 'orderArticle',
};

const PROBLEM_WORDS: Readonly<Record<QueryProblem['type'], MessageKey>> = {
  date: 'searchBadDate',
  meaning: 'searchBadMeaning',
};

/** What can be typed, each with what it does. */
const SYNTAX: readonly (readonly [example: MessageKey, what: MessageKey])[] = [
  ['searchExampleWords', 'searchHelpWords'],
  ['searchExampleTag', 'searchHelpTag'],
  ['searchExampleActor', 'searchHelpActor'],
  ['searchExampleArticle', 'searchHelpArticle'],
  ['searchExampleDate', 'searchHelpDate'],
  ['searchExampleNot', 'searchHelpNot'],
];

function SearchHelp(): VNode {
  const { words } = useNotebook().services;
  return (
    <details class="search-help">
      <summary>{words.t('searchHelp')}</summary>
      <dl>
        {SYNTAX.map(([example, what]) => (
          <div key={example}>
            <dt>
              <code>{words.t(example)}</code>
            </dt>
            <dd>{words.t(what)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** How the list is sorted. */
function Order(): VNode {
  const { services, library } = useNotebook();
  const { words } = services;
  return (
    <label class="order">
      <span class="hint">{words.t('noteOrderLabel')}</span>
      <select
        class="field"
        value={library.order.value}
        onChange={({ currentTarget }) => {
          const order = NOTE_ORDERS.find((one) => one === currentTarget.value);
          if (order) library.sort(order);
        }}
      >
        {NOTE_ORDERS.map((order) => (
          <option key={order} value={order}>
            {words.t(ORDER_WORDS[order])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where notes are searched as it is typed, and sorted. */
export function SearchBar(): VNode {
  const { services, library, search } = useNotebook();
  const { words } = services;
  const { problems } = library.results.value.query;
  return (
    <search class="search-bar">
      <div class="search-row">
        <label class="unseen" for="search">
          {words.t('searchLabel')}
        </label>
        <input
          id="search"
          class="field search-field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.t('searchPlaceholder')}
          aria-describedby="search-problems"
          value={library.typed.value}
          onInput={({ currentTarget }) => search(currentTarget.value)}
        />
        <Order />
      </div>
      <p class="search-problems" id="search-problems">
        {problems.map(({ type, typed }) => words.t(PROBLEM_WORDS[type], typed)).join(' ')}
      </p>
      <SearchHelp />
    </search>
  );
}
