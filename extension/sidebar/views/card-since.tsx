import type { VNode } from 'preact';
import type { IsoDate } from '../../../src/article/article.ts';
import type { Dossier, Role } from '../../../src/dossiers/dossier.ts';
import { lastDayOf } from '../../../src/dossiers/partial-date.ts';
import { officeInWords } from './card-roles.tsx';
import { confidenceInWords, FactText } from './fact-text.tsx';
import { Section } from './section.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { Stated } from './stated.tsx';

interface Props {
  readonly dossier: Dossier;
  /** The office held on the article's date, or null. */
  readonly role: Role | null;
  readonly published: IsoDate | null;
}

/** What has changed since the article: the office given up, later offices, and what else is known. */
export function CardSince({ dossier, role, published }: Props): VNode | null {
  const { services, knowledge } = useSidebar();
  const { words } = services;
  const left = role?.end && published !== null && lastDayOf(role.end) > published ? role.end : null;
  const later = published === null ? [] : knowledge.rolesSince(dossier, published);
  if (left === null && later.length === 0 && !dossier.later) return null;
  const doubt =
    left !== null && role?.endConfidence
      ? confidenceInWords(role.endConfidence, null, words)
      : null;
  return (
    <Section title={words.t('sinceThen')}>
      {left === null ? null : (
        <p class="since">
          {words.t('officeLeft', words.date(left))}
          {role?.ended === 'resigned' ? ` · ${words.t('endedResigned')}` : null}
          {doubt === null ? null : <span class="confidence">{doubt}</span>}
        </p>
      )}
      {later.map((next) => {
        const time = officeInWords(next, words);
        return (
          <p key={next} class="since">
            <Stated text={next.title} of={next} />
            {time === null ? null : <span class="since-time">{time}</span>}
          </p>
        );
      })}
      {dossier.later ? <FactText fact={dossier.later} /> : null}
    </Section>
  );
}
