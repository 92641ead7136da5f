import type { PageCommand } from '../shared/messages.ts';

/** A message to the page as a command, or null when it is none. */
export function pageCommand(message: unknown): PageCommand | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to, type, direction } = message as Record<string, unknown>;
  if (to !== 'page') return null;
  switch (type) {
    case 'step':
      return direction === 'next' || direction === 'previous' ? { type, direction } : null;
    case 'start-note':
    case 'notes-changed':
      return { type };
    default:
      return null;
  }
}
