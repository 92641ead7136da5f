import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { Amount } from '../../../src/figures/amount.ts';
import { Empty } from '../../shared/ui/empty.tsx';
import { MoneyAmount } from './money-amount.tsx';
import { MoneyChart } from './money-chart.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { useGrowing } from './use-growing.ts';

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

/** Every amount of the article: side by side on one scale, then one by one in reading order. */
export function Money({ article }: { readonly article: Article }): VNode {
  const { services, amounts } = useSidebar();
  const { words } = services;
  const readings = amounts.value;
  const shown = useGrowing(readings);
  if (readings.length === 0) {
    return <Empty title={words.t('moneyEmptyTitle')} text={words.t('moneyEmptyText')} />;
  }
  return (
    <>
      <div class="panel-head">
        <h2 class="panel-title">{words.plural('amountCount', readings.length)}</h2>
      </div>
      <MoneyChart readings={readings} article={article} />
      <ol class="amounts">
        {shown.map((reading) => (
          <MoneyAmount key={reading.amount.start} reading={reading} article={article} />
        ))}
      </ol>
      <CurrencyLine amounts={readings.map(({ amount }) => amount)} />
    </>
  );
}
