import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { Amount } from '../../../src/figures/amount.ts';
import { amountInWords, endsInWords, workedOut } from '../../shared/amount-words.ts';
import {
  positionOn,
  type ChartGroup,
  type ChartRow,
  type ChartScale,
} from '../model/amounts-chart.ts';
import { useSidebar } from './sidebar-context.tsx';

/** Rows shown of a group before the reader asks for all. */
const FIRST_ROWS = 6;

/** A share from 0 to 1 as a length. */
export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The lines of the scale behind a row. */
function Lines({ scale }: { readonly scale: ChartScale }): VNode {
  return (
    <>
      {scale.ticks.map((tick) => (
        <span
          key={tick}
          class="chart-line"
          style={{ insetInlineStart: percent(positionOn(scale, tick)) }}
        />
      ))}
    </>
  );
}

/** A bar from zero, or on a logarithmic scale a dot; a range has its two ends. */
function Track({ row, scale }: { readonly row: ChartRow; readonly scale: ChartScale }): VNode {
  const [low, high = low] = row.usd.map((sum) => positionOn(scale, sum));
  const [start, end] = [low ?? 0, high ?? 0];
  const span = {
    insetInlineStart: percent(start),
    inlineSize: percent(end - start),
  };
  return (
    <span class="chart-track" data-scale={scale.type} aria-hidden="true">
      <Lines scale={scale} />
      {scale.type === 'linear' ? (
        <span class="chart-bar" style={{ inlineSize: percent(start) }} />
      ) : (
        <span class="chart-dot" style={{ insetInlineStart: percent(start) }} />
      )}
      {end > start ? <span class="chart-range" style={span} /> : null}
      {end > start && scale.type === 'log' ? (
        <span class="chart-dot" style={{ insetInlineStart: percent(end) }} />
      ) : null}
    </span>
  );
}

const isPerYear = ({ period }: Amount): boolean => period?.basis === 'rate' && period.years === 1;

interface RowProps {
  readonly row: ChartRow;
  readonly group: ChartGroup;
  readonly scale: ChartScale;
}

function Row({ row, group, scale }: RowProps): VNode {
  const { services, navigation } = useSidebar();
  const { words } = services;
  const { amount, usd, count } = row;
  const printed = amountInWords(amount, words);
  const isItself = amount.currency === 'USD' && (group.basis === 'whole' || isPerYear(amount));
  const sum = isItself ? printed : endsInWords(workedOut(usd), 'USD', words);
  return (
    <li>
      <button
        type="button"
        class="chart-row"
        onClick={() => navigation.showElement('money', `amount-${amount.start}`)}
      >
        <span class="chart-sum">{sum}</span>{' '}
        <span class="chart-note">
          {isItself ? null : printed}
          {count > 1 ? ` ${words.t('chartCount', words.number(count))}` : null}
        </span>
        <Track row={row} scale={scale} />
      </button>
    </li>
  );
}

/** The rows of one basis under its heading; of many, first the largest. */
export function ChartRows({ group, scale }: Omit<RowProps, 'row'>): VNode {
  const { words } = useSidebar().services;
  const [isWhole, setWhole] = useState(false);
  const { basis, rows } = group;
  const isCut = !isWhole && rows.length > FIRST_ROWS + 2;
  return (
    <div class="chart-group">
      <h4 class="chart-basis">{words.t(basis === 'year' ? 'chartPerYear' : 'chartWhole')}</h4>
      <ol>
        {(isCut ? rows.slice(0, FIRST_ROWS) : rows).map((row) => (
          <Row key={row.amount.start} row={row} group={group} scale={scale} />
        ))}
      </ol>
      {isCut ? (
        <button type="button" class="button chart-more" onClick={() => setWhole(true)}>
          {words.t('chartShowAll', words.number(rows.length))}
        </button>
      ) : null}
    </div>
  );
}
