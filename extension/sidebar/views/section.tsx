import type { ComponentChildren, VNode } from 'preact';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a card under a heading of its own. */
export function Section({ title, children }: Props): VNode {
  return (
    <section class="section">
      <h3 class="section-title">{title}</h3>
      {children}
    </section>
  );
}
