import type { ComponentChildren, VNode } from 'preact';
import { StatementSource } from './statement-source.tsx';

interface Props {
  readonly title: string;
  /** The statement that the whole section makes, for the way to its source. */
  readonly source?: object;
  readonly children: ComponentChildren;
}

/** A part of a card under a heading of its own. */
export function Section({ title, source, children }: Props): VNode {
  return (
    <section class="section">
      <div class="section-head">
        <h3 class="section-title">{title}</h3>
        {source ? <StatementSource of={source} /> : null}
      </div>
      {children}
    </section>
  );
}
