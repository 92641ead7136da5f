import type { VNode } from 'preact';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import type { Involved } from '../../../src/figures/perspectives/perspective.ts';
import { placeNow } from './place.ts';
import { useSidebar } from './sidebar-context.tsx';
import { useNaming } from './use-naming.ts';

interface PartyProps {
  readonly label: string;
  readonly involved: Involved;
  /** Start of the amount, which makes the ids of its buttons its own. */
  readonly at: number;
}

function Party({ label, involved, at }: PartyProps): VNode {
  const { services, navigation } = useSidebar();
  const { nameOf } = useNaming();
  return (
    <div class="party">
      <dt>{label}</dt>
      <dd>
        <ul class="party-names">
          {involved.ids.map((id) => (
            <li key={id}>
              <button
                type="button"
                class="relation-name"
                id={`party-${at}-${encodeURIComponent(id)}`}
                lang="en"
                onClick={() => navigation.openCard(id, placeNow())}
              >
                {nameOf(id)}
              </button>
            </li>
          ))}
        </ul>
        {involved.by === 'record' ? (
          <span class="party-ground">{services.words.t('partiesOnRecord')}</span>
        ) : null}
      </dd>
    </div>
  );
}

/** Who pays the amount and who gets it, as far as the article or the record says so. */
export function MoneyParties({ reading }: { readonly reading: AmountReading }): VNode | null {
  const { words } = useSidebar().services;
  const { payers, recipients, amount } = reading;
  if (payers === null && recipients === null) return null;
  return (
    <dl class="parties">
      {payers ? <Party label={words.t('amountFrom')} involved={payers} at={amount.start} /> : null}
      {recipients ? (
        <Party label={words.t('amountTo')} involved={recipients} at={amount.start} />
      ) : null}
    </dl>
  );
}
