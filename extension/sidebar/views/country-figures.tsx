import type { VNode } from 'preact';
import type { CountryYear } from '../../../src/dossiers/dossier.ts';
import { gdpPerPerson, remittancesShare } from '../model/country-figures.ts';
import { Section } from './section.tsx';
import { useSidebar } from './sidebar-context.tsx';

function Figure({ name, value, note }: { name: string; value: string; note?: string }): VNode {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd>
        {value}
        {note ? <span class="figure-note">{note}</span> : null}
      </dd>
    </div>
  );
}

/** A country in the article's year, or the nearest one before that the data has. */
export function CountryFigures({ figures }: { readonly figures: CountryYear }): VNode {
  const { words } = useSidebar().services;
  const { population, gdpUsd, remittancesUsd } = figures;
  const perPerson = gdpPerPerson(figures);
  const share = remittancesShare(figures);
  const people = (count: number): string =>
    words.number(count, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 3,
    });
  return (
    <Section title={words.t('figures', String(figures.year))}>
      <dl class="figures">
        {population === null ? null : (
          <Figure name={words.t('population')} value={people(population)} />
        )}
        {gdpUsd === null ? null : (
          <Figure name={words.t('gdp')} value={words.money(gdpUsd, 'USD')} />
        )}
        {perPerson === null ? null : (
          <Figure
            name={words.t('gdpPerPerson')}
            value={words.money(Math.round(perPerson / 10) * 10, 'USD')}
          />
        )}
        {remittancesUsd === null ? null : (
          <Figure
            name={words.t('remittances')}
            value={words.money(remittancesUsd, 'USD')}
            {...(share === null
              ? {}
              : {
                  note: words.t(
                    'shareOfGdp',
                    words.number(share, { style: 'percent', maximumSignificantDigits: 2 }),
                  ),
                })}
          />
        )}
      </dl>
    </Section>
  );
}
