import { isRecord } from '../../src/is-record.ts';
import type { PageCommand } from '../shared/messages.ts';

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** A message to the page as a command, or null when it is none. */
export function pageCommand(message: unknown): PageCommand | null {
  if (!isRecord(message)) return null;
  const { to, type, direction, start, end } = message;
  if (to !== 'page') return null;
  switch (type) {
    case 'step':
      return direction === 'next' || direction === 'previous' ? { type, direction } : null;
    case 'reveal':
      return isOffset(start) && isOffset(end) ? { type, start, end } : null;
    case 'start-note':
    case 'notes-changed':
      return { type };
    default:
      return null;
  }
}
