import type { VNode } from 'preact';
import { StatementSource } from './statement-source.tsx';

interface Props {
  /** In English, as all data. */
  readonly text: string;
  readonly of: object;
}

/** A longer word may itself have to be broken. */
const LONGEST_END = 24;

/** A statement of the data with the number of its source, which never stands alone on a line. */
export function Stated({ text, of: statement }: Props): VNode {
  const cut = text.lastIndexOf(' ') + 1;
  const end = text.slice(cut);
  const source = <StatementSource of={statement} />;
  if (end.length > LONGEST_END) {
    return (
      <span lang="en">
        {text}
        {source}
      </span>
    );
  }
  return (
    <span lang="en">
      {text.slice(0, cut)}
      <span class="stated-end">
        {end}
        {source}
      </span>
    </span>
  );
}
