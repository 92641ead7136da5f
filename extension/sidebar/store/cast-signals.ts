import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Mention } from '../../../src/actors/mention.ts';
import type { EntityId } from '../../../src/dossiers/entity.ts';
import { markedMentions } from '../../shared/density.ts';
import type { PageState } from '../../shared/messages.ts';
import type { Settings } from '../../shared/settings.ts';
import { actorsOf, marked, orderActors, type Actor, type CastOrder } from '../model/actors.ts';
import { anyWithin, type Passage } from '../model/passages.ts';
import type { Knowledge } from '../services/sidebar-services.ts';

/** The actors of the article beside the sidebar. */
export interface CastSignals {
  /** By first appearance. */
  readonly cast: ReadonlySignal<readonly Actor[]>;
  readonly order: ReadonlySignal<CastOrder>;
  readonly ordered: ReadonlySignal<readonly Actor[]>;
  readonly actorsInView: ReadonlySignal<ReadonlySet<EntityId>>;
  /** The actors of the article that the reader has set aside. */
  readonly asideCast: ReadonlySignal<readonly Actor[]>;
  /** The mentions of the cast, in reading order. */
  readonly mentions: ReadonlySignal<readonly Mention[]>;
  /** How many of them are marked at the chosen density, were nothing hidden. */
  readonly markedCount: ReadonlySignal<number>;
  setOrder(order: CastOrder): void;
  /** Any actor of the article or of the data, with the mentions it has here, if any. */
  actor(id: EntityId): Actor | null;
}

interface Options {
  readonly ready: ReadonlySignal<Extract<PageState, { status: 'ready' }> | null>;
  readonly settings: ReadonlySignal<Settings>;
  readonly inView: ReadonlySignal<Passage | null>;
  readonly aside: ReadonlySignal<ReadonlySet<EntityId>>;
  readonly knowledge: Knowledge;
  readonly locale: string;
}

export function createCast(options: Options): CastSignals {
  const { ready, settings, inView, aside, knowledge, locale } = options;
  const order = signal<CastOrder>('appearance');
  const withQuiet = computed(() => settings.value.markDemonyms);
  const named = computed(() =>
    ready.value
      ? actorsOf(ready.value.article, ready.value.analysis, knowledge.dossierById, withQuiet.value)
      : [],
  );
  const cast = computed(() => named.value.filter(({ id }) => !aside.value.has(id)));
  const asideCast = computed(() => named.value.filter(({ id }) => aside.value.has(id)));
  const byId = computed(() => new Map(cast.value.map((actor) => [actor.id, actor])));
  const mentions = computed(() =>
    marked(ready.value?.analysis.mentions ?? [], withQuiet.value).filter(
      ({ entity }) => !aside.value.has(entity),
    ),
  );
  return {
    cast,
    order,
    ordered: computed(() => orderActors(cast.value, order.value, locale)),
    actorsInView: computed(() => {
      const range = inView.value;
      if (!range) return new Set<EntityId>();
      const seen = cast.value.filter((actor) => anyWithin(actor.mentions, range));
      return new Set(seen.map(({ id }) => id));
    }),
    asideCast,
    mentions,
    markedCount: computed(() =>
      ready.value ? markedMentions(mentions.value, ready.value.article, settings.value).size : 0,
    ),
    setOrder: (next) => (order.value = next),
    actor(id) {
      const known = byId.value.get(id);
      if (known) return known;
      const setAside = asideCast.value.find((actor) => actor.id === id);
      if (setAside) return { ...setAside, mentions: [] };
      const dossier = knowledge.dossierById(id);
      if (!dossier) return null;
      const published = ready.value?.article.published;
      const role = published ? (knowledge.roleOn(dossier, published)?.title ?? null) : null;
      const { kind, name } = dossier;
      return { id, kind, name, role, dossier, descriptions: null, mentions: [] };
    },
  };
}
