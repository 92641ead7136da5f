import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { EntityId } from '../../../src/dossiers/entity.ts';
import { groupOf } from '../../shared/settings.ts';
import type { Actor } from '../model/actors.ts';
import { CardBar } from './card-bar.tsx';
import { KIND_WORDS } from './cast-row.tsx';
import { FromArticle } from './origin.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { Swatch } from '../../shared/ui/swatch.tsx';
import { later } from './later.tsx';

function CardHead({ actor }: { readonly actor: Actor }): VNode {
  const { words } = useSidebar().services;
  return (
    <div class="card-head">
      <p class="card-kind">
        <Swatch group={groupOf(actor.kind)} /> {words.t(KIND_WORDS[actor.kind])}
        {actor.descriptions ? <FromArticle /> : null}
      </p>
      <h2 class="card-name" id="card-name" tabIndex={-1} lang="en">
        {actor.name}
      </h2>
    </div>
  );
}

const CardBody = later(async () => (await import('./card-body.tsx')).CardBody);

/** All there is to say of one actor. */
export function Card({ id, article }: { readonly id: EntityId; readonly article: Article }): VNode {
  const { services, actor, isKnowledgeSettled } = useSidebar();
  const shown = actor(id);
  return (
    <article class="card" aria-labelledby={shown ? 'card-name' : undefined}>
      <CardBar title={article.title} />
      {shown ? (
        <>
          <CardHead actor={shown} />
          <CardBody key={id} actor={shown} article={article} />
        </>
      ) : isKnowledgeSettled.value ? (
        <p class="hint">{services.words.t('cardGone')}</p>
      ) : null}
    </article>
  );
}
