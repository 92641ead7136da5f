import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import {
  chartOf,
  labelStep,
  positionOn,
  type AmountsChart,
  type ChartScale,
} from '../model/amounts-chart.ts';
import { ChartRows, percent } from './money-chart-rows.tsx';
import { MoneyTable } from './money-table.tsx';
import { useSidebar } from './sidebar-context.tsx';

function Axis({ scale }: { readonly scale: ChartScale }): VNode {
  const { words } = useSidebar().services;
  const labels = scale.ticks.map((tick) =>
    words.number(tick, {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      maximumSignificantDigits: 3,
    }),
  );
  const step = labelStep(labels);
  return (
    <div class="chart-axis" aria-hidden="true">
      {scale.ticks.map((tick, index) =>
        index % step === 0 ? (
          <span key={tick} style={{ insetInlineStart: percent(positionOn(scale, tick)) }}>
            {labels[index]}
          </span>
        ) : null,
      )}
    </div>
  );
}

/** What the reader must know to read the chart: its scale, and what is not on it. */
function Legend({ chart, readings, article }: Props & { readonly chart: AmountsChart }): VNode {
  const { words } = useSidebar().services;
  const { scale, left } = chart;
  const rate = readings.find(({ worth }) => worth.rate !== null)?.worth.rate;
  const factor = (scale.ticks[1] ?? 10) / (scale.ticks[0] ?? 1);
  const notes = [
    scale.type === 'linear' ? words.t('chartLinear') : words.t('chartLog', words.number(factor)),
    rate ? words.t('chartConverted', String(rate.year)) : null,
    left.length > 0
      ? words.t(
          'chartLeft',
          words.list([...new Set(left.map(({ start, end }) => article.text.slice(start, end)))]),
        )
      : null,
  ];
  return <>{notes.map((note) => (note === null ? null : <p class="hint">{note}</p>))}</>;
}

interface Props {
  readonly readings: readonly AmountReading[];
  readonly article: Article;
}

/** All amounts of the article on one scale, and the same as a table. */
export function MoneyChart({ readings, article }: Props): VNode | null {
  const { words } = useSidebar().services;
  const chart = chartOf(readings);
  if (chart === null) return null;
  return (
    <section class="chart" aria-labelledby="chart-title">
      <h3 class="section-title" id="chart-title">
        {words.t('chartTitle')}
      </h3>
      {chart.groups.map((group) => (
        <ChartRows key={group.basis} group={group} scale={chart.scale} />
      ))}
      <Axis scale={chart.scale} />
      <Legend chart={chart} readings={readings} article={article} />
      <MoneyTable readings={readings} article={article} />
    </section>
  );
}
