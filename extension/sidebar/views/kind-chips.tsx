import type { VNode } from 'preact';
import { MARK_GROUPS, type MarkGroup } from '../../shared/settings.ts';
import { GROUP_WORDS } from '../model/group-words.ts';
import { useSidebar } from './sidebar-context.tsx';
import { Swatch } from '../../shared/ui/swatch.tsx';

function KindChip({ group }: { readonly group: MarkGroup }): VNode {
  const { services, settings, counts, toggleGroup } = useSidebar();
  const { words } = services;
  const { hiddenGroups, marksShown } = settings.value;
  const count = counts.value[group];
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={!hiddenGroups.includes(group)}
      data-empty={count === 0}
      data-asleep={!marksShown}
      onClick={() => toggleGroup(group)}
    >
      <Swatch group={group} />
      <span class="chip-name">{words.t(GROUP_WORDS[group])}</span>
      <span class="chip-count">{words.number(count)}</span>
    </button>
  );
}

/** The legend of the marks, which is also their switches. */
export function KindChips(): VNode {
  const { services } = useSidebar();
  return (
    <div class="chips" role="group" aria-label={services.words.t('groupsLabel')}>
      {MARK_GROUPS.map((group) => (
        <KindChip key={group} group={group} />
      ))}
    </div>
  );
}
