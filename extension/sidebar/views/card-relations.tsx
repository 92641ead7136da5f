import type { VNode } from 'preact';
import { groupOf } from '../../shared/settings.ts';
import type { RelationRow } from '../model/relations.ts';
import { placeNow } from './place.ts';
import { Section } from './section.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { StatementSource } from './statement-source.tsx';
import { Swatch } from '../../shared/ui/swatch.tsx';

/** Ties to other actors; each leads to the other's card. */
export function CardRelations({ rows }: { readonly rows: readonly RelationRow[] }): VNode | null {
  const { services, navigation, actor: actorOf } = useSidebar();
  const { words } = services;
  if (rows.length === 0) return null;
  return (
    <Section title={words.t('relations')}>
      <ul class="relations">
        {rows.map(({ words: tie, to, relation, name, named, until, from }) => {
          const other = actorOf(to);
          return (
            <li key={to} class="relation">
              <span class="relation-tie">
                {until ? words.t('tieUntil', words.t(tie), until) : null}
                {from ? words.t('tieFrom', words.t(tie), from) : null}
                {until || from ? null : words.t(tie)}
                <StatementSource of={relation} />
              </span>
              <button
                type="button"
                class="relation-name"
                id={`relation-${to}`}
                onClick={() => navigation.openCard(to, placeNow())}
              >
                {other ? <Swatch group={groupOf(other.kind)} /> : null}
                <span lang="en">{name}</span>
              </button>
              {named ? null : <span class="relation-note">{words.t('noMention')}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
