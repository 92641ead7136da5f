import type { VNode } from 'preact';
import type { CountryYear } from '../../../src/dossiers/dossier.ts';
import type { MessageKey, Words } from '../../shared/words.ts';
import type { Actor } from '../model/actors.ts';
import { compare, peersOf, type ComparisonRow, type Measure } from '../model/comparison.ts';
import { remittancesShare } from '../model/country-figures.ts';
import { placeNow } from './place.ts';
import { Section } from './section.tsx';
import { useSidebar } from './sidebar-context.tsx';

const MEASURES: Readonly<Record<Measure, MessageKey>> = {
  population: 'population',
  gdp: 'gdp',
  gdpPerPerson: 'gdpPerPerson',
  remittances: 'remittances',
};

/** A figure in three digits, which is as much as a reader keeps. */
function inWords(measure: Measure, value: number, words: Words): string {
  switch (measure) {
    case 'population':
      return words.number(value, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: 3,
      });
    case 'gdpPerPerson':
      return words.money(Math.round(value / 10) * 10, 'USD');
    case 'gdp':
    case 'remittances':
      return words.money(Number(value.toPrecision(3)), 'USD');
  }
}

function PeerRow({ row, measure }: { readonly row: ComparisonRow; readonly measure: Measure }) {
  const { services, navigation } = useSidebar();
  const { words } = services;
  const { actor, value, share, own } = row;
  return (
    <li class="peer" data-own={own}>
      {own ? (
        <span class="peer-name" lang="en">
          {actor.name}
        </span>
      ) : (
        <button
          type="button"
          class="peer-name"
          id={`peer-${measure}-${actor.id}`}
          lang="en"
          onClick={() => navigation.openCard(actor.id, placeNow())}
        >
          {actor.name}
        </button>
      )}
      <span class="peer-bar" aria-hidden="true">
        {value === null ? null : <span style={{ inlineSize: `${share * 100}%` }} />}
      </span>
      <span class="peer-value">
        {value === null ? words.t('noFigure') : inWords(measure, value, words)}
      </span>
    </li>
  );
}

function Figure({
  measure,
  rows,
  note,
}: {
  readonly measure: Measure;
  readonly rows: readonly ComparisonRow[];
  readonly note: string | null;
}): VNode | null {
  const { words } = useSidebar().services;
  const value = rows.find(({ own }) => own)?.value ?? null;
  if (value === null) return null;
  return (
    <div class="figure">
      <dt>
        {words.t(MEASURES[measure])}
        {note === null ? null : <span class="figure-note">{note}</span>}
      </dt>
      <dd>
        {rows.length > 1 ? null : (
          <span class="figure-value">{inWords(measure, value, words)}</span>
        )}
        {rows.length > 1 ? (
          <ul class="peers">
            {rows.map((row) => (
              <PeerRow key={row.actor.id} row={row} measure={measure} />
            ))}
          </ul>
        ) : null}
      </dd>
    </div>
  );
}

interface Props {
  readonly actor: Actor;
  readonly figures: CountryYear;
}

/**
 * A country in the article's year, or the nearest one before that the data has, beside the other
 * countries of its region that the article names.
 */
export function CountryFigures({ actor, figures }: Props): VNode {
  const { services, cast } = useSidebar();
  const { words } = services;
  const peers = peersOf(actor, cast.value);
  const share = remittancesShare(figures);
  const percent =
    share === null ? null : words.number(share, { style: 'percent', maximumSignificantDigits: 2 });
  return (
    <Section title={words.t('figures', String(figures.year))} source={figures}>
      {peers.length > 0 ? <p class="hint">{words.t('comparisonHint')}</p> : null}
      <dl class="figures" data-compared={peers.length > 0}>
        {(Object.keys(MEASURES) as Measure[]).map((measure) => (
          <Figure
            key={measure}
            measure={measure}
            rows={compare(measure, actor, peers, figures.year)}
            note={
              measure === 'remittances' && percent !== null ? words.t('shareOfGdp', percent) : null
            }
          />
        ))}
      </dl>
    </Section>
  );
}
