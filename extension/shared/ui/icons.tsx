import type { VNode } from 'preact';

const PATHS = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8ZM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  'eye-off':
    'm2.5 2.5 11 11M6.2 4.1A6 6 0 0 1 8 3.8c4 0 6.2 4.2 6.2 4.2a11 11 0 0 1-1.7 2.2M9.9 11.9a6 6 0 0 1-1.9.3C4 12.2 1.8 8 1.8 8a11 11 0 0 1 2.5-3M6.7 6.8a1.8 1.8 0 0 0 2.5 2.5',
  sliders:
    'M2 4.5h7M12.5 4.5H14M2 11.5h1.5M7 11.5h7M9 2.8v3.4M12.5 4.5a1.7 1.7 0 1 1-3.5 0 1.7 1.7 0 0 1 3.5 0ZM7 11.5a1.7 1.7 0 1 1-3.5 0 1.7 1.7 0 0 1 3.5 0Z',
  close: 'm4 4 8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  trash: 'M2.5 4.5h11M6 4.5V3h4v1.5M4 4.5l.6 8.5h6.8l.6-8.5M6.7 7v3.5M9.3 7v3.5',
  pencil: 'M3 13l.6-2.7 7.2-7.2 2.1 2.1-7.2 7.2L3 13Z',
  undo: 'M6 3.5 3 6.5l3 3M3 6.5h6a3.5 3.5 0 0 1 0 7H6.5',
  redo: 'm10 3.5 3 3-3 3M13 6.5H7a3.5 3.5 0 0 0 0 7h2.5',
  note: 'M3 2.5h10v7.5l-3.5 3.5H3v-11ZM13 10H9.5v3.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8v-8Z',
  open: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M12 9.5v4H2.5V4h4',
  import: 'M8 2v8M4.5 6.8 8 10.2l3.5-3.4M2.5 13.5h11',
  export: 'M8 10.2V2.2M4.5 5.6 8 2.2l3.5 3.4M2.5 13.5h11',
  safe: 'M8 1.8 13.2 4v4c0 3-2.2 5.2-5.2 6.2C5 13.2 2.8 11 2.8 8V4L8 1.8ZM5.8 8l1.6 1.6L10.4 6.4',
  book: 'M3 2.5h8.5a1.5 1.5 0 0 1 1.5 1.5v9.5H4.5A1.5 1.5 0 0 1 3 12V2.5ZM3 12a1.5 1.5 0 0 1 1.5-1.5H13M6 5.5h4',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 16 px that takes the color of its text; for the eye only. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
