import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { Role } from '../../../src/dossiers/dossier.ts';
import { groupOf } from '../../shared/settings.ts';
import type { Actor } from '../model/actors.ts';
import { governmentAt } from '../model/capitals.ts';
import { recordOf, statementsOf } from '../model/card-record.ts';
import { officeAt } from '../model/offices.ts';
import { groundsOf } from '../model/sources.ts';
import { ActorControls } from './actor-controls.tsx';
import { CardClaims } from './card-claims.tsx';
import { CardHere } from './card-here.tsx';
import { CardLeaders } from './card-leaders.tsx';
import { CardNotes } from './card-notes.tsx';
import { CardOwnWords } from './card-own-words.tsx';
import { CardRoles, SpanLine } from './card-roles.tsx';
import { CardRelations } from './card-relations.tsx';
import { CardSince } from './card-since.tsx';
import { CardSources } from './card-sources.tsx';
import { CardTogether } from './card-together.tsx';
import { CountryFigures } from './country-figures.tsx';
import { FactText } from './fact-text.tsx';
import { LocatorMap } from './locator-map.tsx';
import { MentionList } from './mention-list.tsx';
import { NotThisOne, WasSetAside } from './not-this-one.tsx';
import { PresenceStrip } from './presence-strip.tsx';
import { Section } from './section.tsx';
import { CardGrounds } from './statement-source.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { WayBack } from './way-back.tsx';

interface InArticleProps {
  readonly actor: Actor;
  readonly article: Article;
  /** The office held on the article's date, or null. */
  readonly role: Role | null;
}

function InThisArticle({ actor, article, role }: InArticleProps): VNode {
  const { services, knowledge, setAside } = useSidebar();
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
          <WayBack />
          <MentionList
            article={article}
            passages={mentions}
            group={groupOf(kind)}
            officeAt={(passage) => officeAt(actor, passage, article, role)}
            governmentAt={governmentAt(actor, (id) => knowledge.dossierById(id))}
          />
          <NotThisOne actor={actor} />
        </>
      )}
    </Section>
  );
}

const NOTHING_FOUND = { mentions: [], amounts: [] };

/** What the data and the article say of an actor. */
export function CardBody({ actor, article }: { actor: Actor; article: Article }): VNode {
  const { services, knowledge, cast, ready, setAside } = useSidebar();
  const isAside = setAside.entities.value.has(actor.id);
  const { words } = services;
  const analysis = ready.value?.analysis ?? NOTHING_FOUND;
  const { dossier, descriptions } = actor;
  const { published } = article;
  const record = recordOf(actor, article, analysis, cast.value, knowledge);
  const { role, former, figures, leaders, claims, ties } = record;
  const grounds = groundsOf(statementsOf(actor, article, record, knowledge), knowledge.sourceById);
  return (
    <CardGrounds.Provider value={grounds}>
      <CardRoles actor={actor} article={article} role={role} former={former} />
      {dossier ? (
        <>
          {dossier.span ? <SpanLine span={dossier.span} /> : null}
          {dossier.summary.text === '' ? null : (
            <FactText fact={dossier.summary} class="card-summary" />
          )}
          {isAside ? null : <CardHere actor={actor} article={article} />}
          {published ? <CardLeaders leaders={leaders} published={published} /> : null}
          <CardSince dossier={dossier} role={role} published={published} />
          <LocatorMap actor={actor} />
          {figures ? <CountryFigures actor={actor} figures={figures} /> : null}
        </>
      ) : null}
      {descriptions ? (
        <CardOwnWords actor={actor} descriptions={descriptions} article={article} />
      ) : null}
      {dossier || descriptions ? null : <p class="hint">{words.t('unknownActor')}</p>}
      {dossier || isAside ? null : <CardHere actor={actor} article={article} />}
      <InThisArticle actor={actor} article={article} role={role} />
      <CardClaims claims={claims} article={article} group={groupOf(actor.kind)} />
      <CardRelations rows={ties} />
      <CardTogether actor={actor} article={article} except={ties.map(({ to }) => to)} />
      {dossier?.facts?.length ? (
        <Section title={words.t('moreFacts')}>
          {dossier.facts.map((fact) => (
            <FactText key={fact.text} fact={fact} />
          ))}
        </Section>
      ) : null}
      <CardNotes actor={actor} />
      <CardSources />
    </CardGrounds.Provider>
  );
}
