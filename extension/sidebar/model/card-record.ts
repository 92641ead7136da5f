import type { Article } from '../../../src/article/article.ts';
import type { Analysis } from '../../../src/analyze.ts';
import type { Claim } from '../../../src/dossiers/claim.ts';
import type { EntityId } from '../../../src/dossiers/entity.ts';
import type { CountryYear, Role } from '../../../src/dossiers/dossier.ts';
import type { StatedClaim } from '../../../src/dossiers/stated-claims.ts';
import type { Leader } from '../../../src/dossiers/leaders.ts';
import type { Knowledge } from '../services/sidebar-services.ts';
import type { Actor } from './actors.ts';
import { figuresFor } from './country-figures.ts';
import { otherOffices } from './offices.ts';
import { relationsOf, type RelationRow } from './relations.ts';
import type { About, Statement } from './sources.ts';

/** What the data says of an actor on an article's date. */
export interface CardRecord {
  /** The office held on the date. */
  readonly role: Role | null;
  /** The one held last before it, when none was held on it. */
  readonly former: Role | null;
  /** A country's figures of the article's year, or of the nearest. */
  readonly figures: CountryYear | null;
  /** Who led a country on the date. */
  readonly leaders: readonly Leader[];
  /** What the record says of figures that the article states about the actor. */
  readonly claims: readonly StatedClaim[];
  /** Ties to other actors. */
  readonly ties: readonly RelationRow[];
}

/** The part of the data that belongs on an actor's card beside an article. */
export function recordOf(
  actor: Actor,
  article: Pick<Article, 'text' | 'published'>,
  found: Pick<Analysis, 'mentions' | 'amounts'>,
  cast: readonly Actor[],
  knowledge: Knowledge,
): CardRecord {
  const { dossier } = actor;
  const { published } = article;
  const ties = relationsOf(actor, cast, knowledge.dossierById, published);
  if (!dossier) return { role: null, former: null, figures: null, leaders: [], claims: [], ties };
  const role = published ? knowledge.roleOn(dossier, published) : null;
  const year = Number((published ?? dossier.summary.asOf).slice(0, 4));
  return {
    role,
    former: published && !role ? knowledge.formerRoleOn(dossier, published) : null,
    figures: figuresFor(dossier.country, year),
    leaders: dossier.country && published ? knowledge.leadersOn(dossier, published) : [],
    claims: knowledge.statedClaims(article, found).filter(({ claim }) => isAbout(claim, actor.id)),
    ties,
  };
}

// A claim that touches a country as payer or recipient stands on the amount's own entry.
const isAbout = ({ actors, program }: Claim, id: EntityId): boolean =>
  program === id || actors.includes(id);

/** All that an actor's card states from the data, in the card's order. */
export function statementsOf(
  actor: Actor,
  article: Pick<Article, 'text' | 'blocks' | 'published'>,
  { role, former, figures, leaders, claims, ties }: CardRecord,
  knowledge: Pick<Knowledge, 'rolesSince'>,
): readonly (readonly [About, Statement])[] {
  const { dossier } = actor;
  const tied = ties.map(({ relation }) => [{ type: 'relations' }, relation] as const);
  if (!dossier) return tied;
  const { published } = article;
  const { summary, later, facts = [], span } = dossier;
  const office = (held: Role): readonly [About, Statement] => [
    { type: 'role', title: held.title },
    held,
  ];
  const offices = [role, former].filter((held) => held !== null);
  const others = otherOffices(actor, article, role).map((other) => other.role);
  const since = published ? knowledge.rolesSince(dossier, published) : [];
  return [
    ...[...new Set([...offices, ...others])].map(office),
    ...(span ? [[{ type: 'span' }, span] as const] : []),
    ...(summary.text === '' ? [] : [[{ type: 'summary' }, summary] as const]),
    ...leaders.map((leader) => office(leader.role)),
    ...since.map(office),
    ...(later ? [[{ type: 'later' }, later] as const] : []),
    ...(figures ? [[{ type: 'figures' }, figures] as const] : []),
    ...claims.flatMap(({ claim }) =>
      [claim.is, claim.isNot]
        .filter((fact) => fact !== null)
        .map((fact) => [{ type: 'claim' }, fact] as const),
    ),
    ...tied,
    ...facts.map((fact) => [{ type: 'more' }, fact] as const),
  ];
}
