import type { VNode } from 'preact';
import type { MarkGroup } from '../settings.ts';

/** A piece of the line that marks a group in the article, in its shape and color. */
export function Swatch({ group }: { readonly group: MarkGroup }): VNode {
  return <span class="swatch" data-group={group} aria-hidden="true" />;
}
