import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../../src/article/article.ts';
import type { EntityId } from '../../../src/dossiers/entity.ts';
import { groupOf } from '../../shared/settings.ts';
import { castPicture, type Presence } from '../model/together.ts';
import { placeNow } from './place.ts';
import { useSidebar } from './sidebar-context.tsx';

/** As many rows as the eye takes in at once. */
const ROWS = 12;
/** Fewer actors than this have no picture to make. */
const FEWEST = 3;
/** Units of the drawing for each paragraph. */
const CELL = 10;

interface RowProps {
  readonly presence: Presence;
  /** Number of paragraphs in the article. */
  readonly count: number;
  /** Paragraphs of the actor that is pointed at, or null. */
  readonly lit: readonly number[] | null;
  point(id: EntityId | null): void;
}

function PictureRow({ presence, count, lit, point }: RowProps): VNode {
  const { services, navigation } = useSidebar();
  const { words } = services;
  const { actor, blocks } = presence;
  const cells = (some: readonly number[]): string =>
    some.map((block) => `M${block * CELL + 1} 1h${CELL - 2}v${CELL - 2}h${2 - CELL}z`).join('');
  const isLit = (block: number): boolean => lit === null || lit.includes(block);
  return (
    <li
      class="picture-row"
      data-group={groupOf(actor.kind)}
      onPointerEnter={() => point(actor.id)}
      onPointerLeave={() => point(null)}
      onFocusIn={() => point(actor.id)}
      onFocusOut={() => point(null)}
    >
      <button
        type="button"
        class="picture-name"
        id={`picture-${encodeURIComponent(actor.id)}`}
        title={actor.name}
        onClick={() => navigation.openCard(actor.id, placeNow())}
      >
        <span lang="en">{actor.name}</span>
        <span class="unseen">
          {words.t('inParagraphs', words.list(blocks.map((block) => words.number(block + 1))))}
        </span>
      </button>
      <svg
        class="picture-cells"
        viewBox={`0 0 ${count * CELL} ${CELL}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path class="picture-off" d={cells(blocks.filter((block) => !isLit(block)))} />
        <path class="picture-on" d={cells(blocks.filter(isLit))} />
      </svg>
    </li>
  );
}

/** The rows of the picture; one that is pointed at leaves only its own paragraphs lit in the others. */
function PictureRows({
  rows,
  count,
}: Pick<RowProps, 'count'> & { rows: readonly Presence[] }): VNode {
  const [pointed, setPointed] = useState<EntityId | null>(null);
  const lit = rows.find(({ actor }) => actor.id === pointed)?.blocks ?? null;
  return (
    <ol class="picture-rows">
      {rows.map((presence) => (
        <PictureRow
          key={presence.actor.id}
          presence={presence}
          count={count}
          lit={lit}
          point={setPointed}
        />
      ))}
    </ol>
  );
}

/**
 * Who appears where, and with whom: a row for each of the actors that carry the article, a column
 * for each paragraph. Drawn when the reader opens it, as the list below it comes first.
 */
export function CastPicture({ article }: { readonly article: Article }): VNode | null {
  const { services, cast } = useSidebar();
  const { words } = services;
  const [isOpen, setOpen] = useState(false);
  const rows = castPicture(cast.value, article.blocks, ROWS);
  if (rows.length < FEWEST) return null;
  return (
    <details class="picture" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.t('picture')}</summary>
      <p class="hint">{words.t('pictureHint')}</p>
      {isOpen ? <PictureRows rows={rows} count={article.blocks.length} /> : null}
    </details>
  );
}
