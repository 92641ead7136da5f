import type { ComponentChildren, VNode } from 'preact';
import { Lines } from './lines.tsx';

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

/** A list that has nothing in it, and what would be. */
export function Empty({ title, text, children }: Props): VNode {
  return (
    <div class="empty">
      <Lines />
      <h2>{title}</h2>
      {text ? <p>{text}</p> : null}
      {children}
    </div>
  );
}
