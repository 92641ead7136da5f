import type { VNode } from 'preact';
import type { CountryYear, Role, Source } from '../../../src/dossiers/dossier.ts';
import type { Words } from '../../shared/words.ts';
import type { Actor } from '../model/actors.ts';
import { groundsOf, type Ground } from '../model/sources.ts';
import { confidenceInWords } from './fact-text.tsx';
import { useSidebar } from './sidebar-context.tsx';

function aboutInWords({ about }: Ground, words: Words): string {
  switch (about.type) {
    case 'summary':
      return words.t('factSummary');
    case 'later':
      return words.t('factLater');
    case 'more':
      return words.t('factMore');
    case 'figures':
      return words.t('factFigures');
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

interface Props {
  readonly actor: Actor;
  readonly role: Role | null;
  readonly figures: CountryYear | null;
}

/** Where each statement of the card was read: there for those who ask, out of the way of others. */
export function CardSources({ actor, role, figures }: Props): VNode | null {
  const { services, knowledge } = useSidebar();
  const { words } = services;
  const grounds = groundsOf(actor, role, figures, knowledge.sourceById);
  if (grounds.length === 0) return null;
  return (
    <details class="sources">
      <summary>{words.t('sources')}</summary>
      <dl>
        {grounds.map((ground, index) => (
          <div key={index} class="ground">
            <dt>{aboutInWords(ground, words)}</dt>
            <dd>
              <Grounds ground={ground} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Grounds({ ground }: { readonly ground: Ground }): VNode {
  const { words } = useSidebar().services;
  const { sources, confidence, asOf } = ground;
  const label = confidenceInWords(confidence, asOf, words);
  return (
    <>
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
    </>
  );
}
