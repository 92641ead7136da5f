import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { typedCondition } from '../../../src/notes/search/query.ts';
import type { MessageKey } from '../../shared/words.ts';
import type { Facet } from '../model/facets.ts';
import { useNotebook } from './notebook-context.tsx';

/** How many values are shown before the reader asks for more, and then. */
const FEW = 10;
const MANY = 200;

interface Props {
  readonly title: MessageKey;
  readonly field: 'tag' | 'article';
  readonly facets: readonly Facet[];
}

function FacetButton({
  field,
  facet,
}: {
  readonly field: Props['field'];
  readonly facet: Facet;
}): VNode {
  const { services, library, search } = useNotebook();
  const typed = library.typed.value;
  const condition = typedCondition(field, facet.value);
  const isOn = typed.includes(condition);
  const toggled = isOn ? typed.replace(condition, '') : `${typed} ${condition}`;
  return (
    <button
      type="button"
      class="facet"
      aria-pressed={isOn}
      title={facet.value}
      onClick={() => search(toggled.replace(/\s+/g, ' ').trim())}
    >
      <span dir="auto">{facet.value}</span>
      <span class="facet-count">{services.words.number(facet.count)}</span>
    </button>
  );
}

function FacetGroup({ title, field, facets }: Props): VNode | null {
  const { words } = useNotebook().services;
  const [all, setAll] = useState(false);
  if (facets.length === 0) return null;
  return (
    <section class="facets">
      <h2 class="facets-title">{words.t(title)}</h2>
      <ul>
        {facets.slice(0, all ? MANY : FEW).map((facet) => (
          <li key={facet.value}>
            <FacetButton field={field} facet={facet} />
          </li>
        ))}
      </ul>
      {facets.length > FEW && !all ? (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {words.t('facetsMore')}
        </button>
      ) : null}
    </section>
  );
}

/** Tags and articles, to narrow the list down by. */
export function FacetList(): VNode {
  const { services, library } = useNotebook();
  const { tags, articles } = library.facets.value;
  return (
    <nav class="facet-list" aria-label={services.words.t('facetsLabel')}>
      <FacetGroup title="facetsTags" field="tag" facets={tags} />
      <FacetGroup title="facetsArticles" field="article" facets={articles} />
    </nav>
  );
}
