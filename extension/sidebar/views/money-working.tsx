import type { VNode } from 'preact';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import { workingOf, type Step } from '../model/amount-working.ts';
import { useSidebar } from './sidebar-context.tsx';
import { useNaming } from './use-naming.ts';

function Sources({ step }: { readonly step: Step }): VNode | null {
  const { services, knowledge } = useSidebar();
  const { words } = services;
  const sources = step.sources
    .map((source) => (typeof source === 'string' ? knowledge.sourceById(source) : source))
    .filter((source) => source !== null);
  return (
    <>
      {sources.map(({ title, asOf }) => (
        <p key={title} class="working-source">
          <span lang="en">{title}</span> {words.t('sourceAsOf', words.date(asOf))}
        </p>
      ))}
    </>
  );
}

/** How the figures of an amount were worked out, for those who ask. */
export function MoneyWorking({ reading }: { readonly reading: AmountReading }): VNode | null {
  const naming = useNaming();
  const steps = workingOf(reading, naming);
  if (steps.length === 0) return null;
  return (
    <details class="working">
      <summary>{naming.words.t('working')}</summary>
      <dl>
        {steps.map((step) => (
          <div key={step.label} class="working-step">
            <dt>{step.label}</dt>
            <dd>
              <p class="working-formula">{step.formula}</p>
              <Sources step={step} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
