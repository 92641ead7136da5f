import type { VNode } from 'preact';
import type { EntityId } from '../../../src/dossiers/entity.ts';
import type { Article } from '../../../src/article/article.ts';
import { groupOf } from '../../shared/settings.ts';
import { Swatch } from '../../shared/ui/swatch.tsx';
import type { Actor } from '../model/actors.ts';
import { companionsOf } from '../model/together.ts';
import { placeNow } from './place.ts';
import { Section } from './section.tsx';
import { useSidebar } from './sidebar-context.tsx';

const LIMIT = 6;

interface Props {
  readonly actor: Actor;
  readonly article: Article;
  /** Actors that the card names already. */
  readonly except: readonly EntityId[];
}

/** Who is named in the same paragraphs; each leads to the other's card. */
export function CardTogether({ actor, article, except }: Props): VNode | null {
  const { services, cast, navigation } = useSidebar();
  const { words } = services;
  const companions = companionsOf(actor.id, cast.value, article.blocks)
    .filter(({ actor: other }) => !except.includes(other.id))
    .slice(0, LIMIT);
  if (companions.length === 0) return null;
  return (
    <Section title={words.t('together')}>
      <ul class="companions">
        {companions.map(({ actor: other, shared }) => (
          <li key={other.id}>
            <button
              type="button"
              class="relation-name"
              id={`together-${encodeURIComponent(other.id)}`}
              onClick={() => navigation.openCard(other.id, placeNow())}
            >
              <Swatch group={groupOf(other.kind)} />
              <span lang="en">{other.name}</span>
            </button>
            {shared > 1 ? (
              <span class="muted"> {words.plural('paragraphCount', shared)}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
