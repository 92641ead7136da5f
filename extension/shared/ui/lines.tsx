import type { VNode } from 'preact';

/** Lines of text with marks under some of their words: the picture of what the extension does. */
export function Lines(): VNode {
  return (
    <svg class="lines" viewBox="0 0 96 56" aria-hidden="true" focusable="false">
      <path class="lines-text" d="M8 10h80M8 28h80M8 46h52" />
      <path class="lines-person" d="M20 15.5h26" />
      <path class="lines-organization" d="M56 32.5h24M56 35.5h24" />
      <path class="lines-money" d="M14 51.5h22" />
    </svg>
  );
}
