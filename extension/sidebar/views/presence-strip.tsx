import type { VNode } from 'preact';
import type { MarkGroup } from '../../shared/settings.ts';
import { positionsOf, type Passage } from '../model/passages.ts';
import { useSidebar } from './sidebar-context.tsx';

/** Steps of the strip; at 300 px one step is about two pixels. */
const STEPS = 120;

interface Props {
  readonly passages: readonly Passage[];
  readonly length: number;
  readonly group: MarkGroup;
}

/** Where in the article something stands; what stands in the window is set off (see the styles). */
export function PresenceStrip({ passages, length, group }: Props): VNode {
  const { words } = useSidebar().services;
  const positions = positionsOf(passages, length, STEPS);
  const percent = (step: number): string => words.number(Math.round((step / STEPS) * 100));
  const [first = 0, last = 0] = [positions[0], positions.at(-1)];
  return (
    <span class="strip" data-group={group}>
      <svg viewBox={`0 0 ${STEPS} 10`} preserveAspectRatio="none" aria-hidden="true">
        <path d={positions.map((at) => `M${at + 0.5} 0v10`).join('')} />
      </svg>
      <span class="unseen">
        {first === last
          ? words.t('presenceOne', percent(first))
          : words.t('presence', percent(first), percent(last))}
      </span>
    </span>
  );
}
