import { parseArgs } from 'node:util';
import type { Target } from '../build/manifest.ts';

export interface StartOptions {
  readonly target: Target;
  readonly headless: boolean;
  /** A text or HTML file to show instead of the demo article. */
  readonly article: string | null;
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Reads the command line of `npm start`. @throws on a word it does not know. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      firefox: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      article: { type: 'string' },
    },
  });
  return {
    target: values.firefox ? 'firefox' : 'chromium',
    headless: values.headless || !hasDisplay(),
    article: values.article ?? null,
  };
}
