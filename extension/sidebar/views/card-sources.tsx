import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../../../src/dossiers/dossier.ts';
import type { Words } from '../../shared/words.ts';
import type { About, Ground } from '../model/sources.ts';
import { confidenceInWords } from './fact-text.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { CardGrounds, groundId, SOURCES_ID } from './statement-source.tsx';

function aboutInWords(about: About, words: Words): string {
  switch (about.type) {
    case 'summary':
      return words.t('factSummary');
    case 'later':
      return words.t('factLater');
    case 'more':
      return words.t('factMore');
    case 'figures':
      return words.t('factFigures');
    case 'claim':
      return words.t('factClaim');
    case 'span':
      return words.t('factSpan');
    case 'relations':
      return words.t('factRelations');
    case 'role':
      return words.t('factRole', about.title);
  }
}

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** A source with its address, day and credit. */
export function SourceLine({ source }: { readonly source: Source }): VNode {
  const { words } = useSidebar().services;
  const { title, url, asOf, credit } = source;
  return (
    <li>
      {url !== null && isWebAddress(url) ? (
        <a href={url} target="_blank" rel="noreferrer" lang="en">
          {title}
        </a>
      ) : (
        <span lang="en">{title}</span>
      )}{' '}
      <span class="muted">{words.t('sourceAsOf', words.date(asOf))}</span>
      {credit ? (
        <p class="hint" lang="en">
          {credit}
        </p>
      ) : null}
    </li>
  );
}

/** Gives the focus back to the number that led to an entry. */
const goBack = (index: number): void =>
  document.querySelector<HTMLElement>(`.source-ref[data-ground="${index}"]`)?.focus();

function GroundEntry({
  ground,
  index,
}: {
  readonly ground: Ground;
  readonly index: number;
}): VNode {
  const { words } = useSidebar().services;
  const { abouts, sources, confidence, asOf } = ground;
  const label = confidenceInWords(confidence, asOf, words);
  const about = [...new Set(abouts.map((one) => aboutInWords(one, words)))];
  return (
    <li class="ground" id={groundId(index)} tabIndex={-1}>
      <p class="ground-about">
        <button
          type="button"
          class="ground-back"
          aria-label={words.t('sourceBack', words.number(index + 1))}
          title={words.t('sourceBack', words.number(index + 1))}
          onClick={() => goBack(index)}
        >
          {words.number(index + 1)}
        </button>
        {about.join(' · ')}
      </p>
      {label === null ? null : <p class="confidence">{label}</p>}
      {sources.length > 0 ? (
        <ul>
          {sources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ul>
      ) : label === null ? (
        <p class="muted">{words.t('sourceUnlisted')}</p>
      ) : null}
    </li>
  );
}

/** Where each statement of the card was read: there for those who ask, out of the way of others. */
export function CardSources(): VNode | null {
  const { words } = useSidebar().services;
  const grounds = useContext(CardGrounds);
  if (!grounds || grounds.list.length === 0) return null;
  return (
    <details class="sources" id={SOURCES_ID}>
      <summary>{words.t('sources')}</summary>
      <ol>
        {grounds.list.map((ground, index) => (
          <GroundEntry key={index} ground={ground} index={index} />
        ))}
      </ol>
    </details>
  );
}
