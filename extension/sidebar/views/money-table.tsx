import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import type { Ends } from '../../../src/figures/perspectives/worth.ts';
import { amountInWords, endsInWords, workedOut } from '../../shared/amount-words.ts';
import { useSidebar } from './sidebar-context.tsx';

interface Props {
  readonly readings: readonly AmountReading[];
  readonly article: Article;
}

/** Every amount of the chart and those left out of it, in reading order, for reading and listening. */
export function MoneyTable({ readings, article }: Props): VNode {
  const { words } = useSidebar().services;
  const none = words.t('tableNone');
  const dollars = (ends: Ends | null, isPrinted: boolean): string =>
    ends === null ? none : endsInWords(isPrinted ? ends : workedOut(ends), 'USD', words);
  return (
    <details class="chart-table">
      <summary>{words.t('chartTable')}</summary>
      <div class="table-scroller" tabIndex={0} role="group" aria-label={words.t('chartTitle')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.t('tableAmount')}</th>
              <th scope="col">{words.t('tableUsd')}</th>
              <th scope="col">{words.t('tablePerYear')}</th>
            </tr>
          </thead>
          <tbody>
            {readings.map(({ amount, worth }) => (
              <tr key={amount.start}>
                <th scope="row">
                  {amountInWords(amount, words) ?? article.text.slice(amount.start, amount.end)}
                </th>
                <td>{dollars(worth.usd, worth.rate === null)}</td>
                <td>
                  {dollars(worth.usdPerYear, worth.rate === null && amount.period?.years === 1)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
