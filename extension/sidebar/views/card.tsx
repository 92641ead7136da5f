import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { EntityId } from '../../../src/dossiers/entity.ts';
import { groupOf } from '../../shared/settings.ts';
import type { Actor } from '../model/actors.ts';
import { figuresFor } from '../model/country-figures.ts';
import { ActorControls } from './actor-controls.tsx';
import { CardBar } from './card-bar.tsx';
import { CardNotes } from './card-notes.tsx';
import { CardOwnWords } from './card-own-words.tsx';
import { CardRoles, SpanLine } from './card-roles.tsx';
import { CardRelations } from './card-relations.tsx';
import { CardSources } from './card-sources.tsx';
import { KIND_WORDS } from './cast-row.tsx';
import { CountryFigures } from './country-figures.tsx';
import { FactText } from './fact-text.tsx';
import { MentionList } from './mention-list.tsx';
import { NotThisOne, WasSetAside } from './not-this-one.tsx';
import { FromArticle } from './origin.tsx';
import { PresenceStrip } from './presence-strip.tsx';
import { Section } from './section.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { Swatch } from '../../shared/ui/swatch.tsx';

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

function InThisArticle({ actor, article }: { actor: Actor; article: Article }): VNode {
  const { services, setAside } = useSidebar();
  const { words } = services;
  const { mentions, kind } = actor;
  if (setAside.entities.value.has(actor.id)) {
    return (
      <Section title={words.t('inThisArticle')}>
        <WasSetAside actor={actor} />
      </Section>
    );
  }
  return (
    <Section title={words.t('inThisArticle')}>
      {mentions.length === 0 ? (
        <p class="hint">{words.t('noMention')}</p>
      ) : (
        <>
          <div class="card-presence">
            <span class="muted">{words.plural('mentionCount', mentions.length)}</span>
            <PresenceStrip passages={mentions} length={article.text.length} group={groupOf(kind)} />
            <ActorControls actor={actor} />
          </div>
          <MentionList article={article} passages={mentions} group={groupOf(kind)} />
          <NotThisOne actor={actor} />
        </>
      )}
    </Section>
  );
}

function CardBody({ actor, article }: { actor: Actor; article: Article }): VNode {
  const { services, knowledge } = useSidebar();
  const { words } = services;
  const { dossier } = actor;
  const { published } = article;
  const role = dossier && published ? knowledge.roleOn(dossier, published) : null;
  const former = dossier && published && !role ? knowledge.formerRoleOn(dossier, published) : null;
  const year = Number((published ?? dossier?.summary.asOf ?? '').slice(0, 4));
  const figures = dossier ? figuresFor(dossier.country, year) : null;
  return (
    <>
      <CardHead actor={actor} />
      {dossier ? (
        <>
          <CardRoles role={role} former={former} published={published} />
          {dossier.span ? <SpanLine span={dossier.span} /> : null}
          {dossier.summary.text === '' ? null : (
            <FactText fact={dossier.summary} class="card-summary" />
          )}
          {dossier.later ? (
            <Section title={words.t('sinceThen')}>
              <FactText fact={dossier.later} />
            </Section>
          ) : null}
          {figures ? <CountryFigures figures={figures} /> : null}
          {dossier.facts?.length ? (
            <Section title={words.t('moreFacts')}>
              {dossier.facts.map((fact) => (
                <FactText key={fact.text} fact={fact} />
              ))}
            </Section>
          ) : null}
        </>
      ) : null}
      {actor.descriptions ? (
        <CardOwnWords actor={actor} descriptions={actor.descriptions} article={article} />
      ) : null}
      {dossier || actor.descriptions ? null : <p class="hint">{words.t('unknownActor')}</p>}
      <InThisArticle actor={actor} article={article} />
      <CardRelations actor={actor} />
      <CardNotes actor={actor} />
      <CardSources actor={actor} role={role ?? former} figures={figures} />
    </>
  );
}

/** All there is to say of one actor. */
export function Card({ id, article }: { readonly id: EntityId; readonly article: Article }): VNode {
  const { services, actor } = useSidebar();
  const shown = actor(id);
  return (
    <article class="card" aria-labelledby={shown ? 'card-name' : undefined}>
      <CardBar title={article.title} />
      {shown ? (
        <CardBody key={id} actor={shown} article={article} />
      ) : (
        <p class="hint">{services.words.t('cardGone')}</p>
      )}
    </article>
  );
}
