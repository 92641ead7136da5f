import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import { perspectiveInWords } from '../../shared/perspective-words.ts';
import {
  amountInWords,
  constantInWords,
  dollarsInWords,
  isWithoutRate,
  perYearInWords,
} from '../../shared/amount-words.ts';
import { amountTarget } from '../model/note-rows.ts';
import { Icon } from '../../shared/ui/icons.tsx';
import { MentionButton } from './mention-list.tsx';
import { MoneyParties } from './money-parties.tsx';
import { MoneyRecord } from './money-record.tsx';
import { MoneyWorking } from './money-working.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { useNaming } from './use-naming.ts';

interface Props {
  readonly reading: AmountReading;
  readonly article: Article;
}

/** What the amount comes to, in lines from the plainest to the furthest. */
function Worth({ reading }: Pick<Props, 'reading'>): VNode {
  const { words } = useSidebar().services;
  const { amount } = reading;
  const lines = [perYearInWords(reading, words), dollarsInWords(reading, words)];
  return (
    <>
      {lines.map((line) => (line === null ? null : <p class="amount-yearly">{line}</p>))}
      {amount.value !== null && amount.currency === null ? (
        <p class="hint">{words.t('currencyOpen')}</p>
      ) : null}
      {isWithoutRate(reading) ? <p class="hint">{words.t('noRate')}</p> : null}
    </>
  );
}

function Perspectives({ reading }: Pick<Props, 'reading'>): VNode | null {
  const { words } = useSidebar().services;
  const naming = useNaming();
  const constant = constantInWords(reading, words);
  if (reading.perspectives.length === 0 && constant === null) return null;
  return (
    <ul class="perspectives">
      {reading.perspectives.map((perspective) => (
        <li key={perspective.type} class="perspective">
          <p>{perspectiveInWords(perspective, naming)}</p>
          {perspective.type === 'record' ? (
            <p class="perspective-record" lang="en">
              {perspective.reference.text}
            </p>
          ) : null}
        </li>
      ))}
      {constant === null ? null : (
        <li class="perspective">
          <p>{constant}</p>
        </li>
      )}
    </ul>
  );
}

/** All there is to say of one amount. */
export function MoneyAmount({ reading, article }: Props): VNode {
  const { services, startNote } = useSidebar();
  const { words } = services;
  const { amount, claim } = reading;
  const printed = article.text.slice(amount.start, amount.end);
  const label = words.t('noteOnAmount', printed);
  return (
    <li class="amount" id={`amount-${amount.start}`} tabIndex={-1}>
      <h3 class="amount-worth">{amountInWords(amount, words) ?? words.t('amountVague')}</h3>
      <Worth reading={reading} />
      <MoneyParties reading={reading} />
      <Perspectives reading={reading} />
      <div class="amount-said" data-record={claim !== null}>
        <div>
          {claim === null ? null : <h4 class="amount-label">{words.t('amountInText')}</h4>}
          <MentionButton article={article} passage={amount} group="money" />
        </div>
        {claim === null ? null : <MoneyRecord claim={claim} />}
      </div>
      <MoneyWorking reading={reading} />
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
