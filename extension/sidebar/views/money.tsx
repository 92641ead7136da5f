import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { Amount } from '../../../src/figures/amount.ts';
import type { MessageKey } from '../../shared/words.ts';
import {
  amountInWords,
  groupAmounts,
  perYearInWords,
  type AmountGroup,
  type AmountRow,
  type Scale,
} from '../model/amounts.ts';
import { amountTarget } from '../model/note-rows.ts';
import { Empty } from '../../shared/ui/empty.tsx';
import { Icon } from '../../shared/ui/icons.tsx';
import { MentionButton } from './mention-list.tsx';
import { useSidebar } from './sidebar-context.tsx';

const GROUP_TITLES: Readonly<Record<Scale, MessageKey>> = {
  'per-year': 'moneyPerYear',
  whole: 'moneyWhole',
  none: 'moneyOther',
};

function Bar({ share }: { readonly share: number }): VNode {
  return (
    <span class="bar" aria-hidden="true">
      <span style={{ inlineSize: `${Math.max(0.5, share * 100)}%` }} />
    </span>
  );
}

function AmountItem({ row, article }: { row: AmountRow; article: Article }): VNode {
  const { services, startNote } = useSidebar();
  const { words } = services;
  const { amount, share } = row;
  const printed = article.text.slice(amount.start, amount.end);
  const yearly = perYearInWords(amount, words);
  const label = words.t('noteOnAmount', printed);
  return (
    <li class="amount" id={`amount-${amount.start}`} tabIndex={-1}>
      <h4 class="amount-worth">{amountInWords(amount, words) ?? words.t('amountVague')}</h4>
      {yearly === null ? null : <p class="amount-yearly">{yearly}</p>}
      {share === null ? null : <Bar share={share} />}
      {amount.value !== null && amount.currency === null ? (
        <p class="hint">{words.t('currencyOpen')}</p>
      ) : null}
      <MentionButton article={article} passage={amount} group="money" />
      <button
        type="button"
        class="icon-button amount-note"
        aria-label={label}
        title={label}
        onClick={() => startNote(amountTarget(article.text, amount))}
      >
        <Icon name="note" />
      </button>
    </li>
  );
}

/** Names the currencies that the text leaves open, once for all amounts. */
function CurrencyLine({ amounts }: { readonly amounts: readonly Amount[] }): VNode | null {
  const { words } = useSidebar().services;
  const read = new Set(
    amounts.flatMap(({ currency, currencyExplicit }) =>
      currency !== null && !currencyExplicit ? [currency] : [],
    ),
  );
  if (read.size === 0) return null;
  const names = words.list([...read].map((currency) => words.currency(currency)));
  return <p class="hint currency-line">{words.t('currencyRead', names)}</p>;
}

function Group({ group, article }: { group: AmountGroup; article: Article }): VNode {
  const { words } = useSidebar().services;
  const { scale, rows } = group;
  const bars = rows.some(({ share }) => share !== null);
  return (
    <section class="amount-group">
      <h3 class="section-title">{words.t(GROUP_TITLES[scale])}</h3>
      {bars ? (
        <p class="hint">{words.t(scale === 'per-year' ? 'scalePerYear' : 'scaleWhole')}</p>
      ) : null}
      <ol class="amounts">
        {rows.map((row) => (
          <AmountItem key={row.amount.start} row={row} article={article} />
        ))}
      </ol>
    </section>
  );
}

/** Every amount of the article, beside those it may honestly be compared with. */
export function Money({ article }: { readonly article: Article }): VNode {
  const { services, ready } = useSidebar();
  const { words } = services;
  const amounts = ready.value?.analysis.amounts ?? [];
  if (amounts.length === 0) {
    return <Empty title={words.t('moneyEmptyTitle')} text={words.t('moneyEmptyText')} />;
  }
  return (
    <>
      <div class="panel-head">
        <h2 class="panel-title">{words.plural('amountCount', amounts.length)}</h2>
      </div>
      {groupAmounts(amounts).map((group) => (
        <Group key={group.scale} group={group} article={article} />
      ))}
      <CurrencyLine amounts={amounts} />
    </>
  );
}
