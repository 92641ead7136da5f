import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { Role, Span } from '../../../src/dossiers/dossier.ts';
import type { Words } from '../../shared/words.ts';
import type { Actor } from '../model/actors.ts';
import { otherOffices, type OtherOffice } from '../model/offices.ts';
import { Stated } from './stated.tsx';
import { StatementSource } from './statement-source.tsx';
import { useSidebar } from './sidebar-context.tsx';

/** The time of an office in words; null when neither end is known. */
export function timeInWords(
  { start, end }: Pick<Span, 'start' | 'end'>,
  words: Words,
): string | null {
  if (start !== null && end !== null) {
    const [from, to] = [words.date(start), words.date(end)];
    return from === to ? from : words.t('roleSpan', from, to);
  }
  if (start !== null) return words.t('roleSince', words.date(start));
  return end === null ? null : words.t('roleUntil', words.date(end));
}

/** The time of an office in words, and how it ended. */
export function officeInWords(role: Role, words: Words): string | null {
  const parts = [
    timeInWords(role, words),
    role.ended === 'resigned' ? words.t('endedResigned') : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

/** When a body existed or an event took place. */
export function SpanLine({ span }: { readonly span: Span }): VNode | null {
  const { words } = useSidebar().services;
  const time = timeInWords(span, words);
  return time === null ? null : (
    <p class="card-time">
      {time}
      <StatementSource of={span} />
    </p>
  );
}

function Office({ role, when }: { readonly role: Role; readonly when: string }): VNode {
  const { words } = useSidebar().services;
  const time = officeInWords(role, words);
  return (
    <li class="office">
      <p class="office-when">{when}</p>
      <p class="office-title">
        <Stated text={role.title} of={role} />
      </p>
      {time === null ? null : <p class="card-time">{time}</p>}
    </li>
  );
}

/** When an office that is not that of the article's day was held, as far as the text says. */
const officeTime = ({ when }: OtherOffice, words: Words): string =>
  when === null ? words.t('officeMeant') : words.t('officeThen', words.date(when));

interface Props {
  readonly actor: Actor;
  readonly article: Article;
  readonly role: Role | null;
  /** Shown when no office was held on the day. */
  readonly former: Role | null;
}

/**
 * The office held on the article's date, or the one held last before it, and those of other times
 * that the article speaks of.
 */
export function CardRoles({ actor, article, role, former }: Props): VNode | null {
  const { words } = useSidebar().services;
  const { published } = article;
  if (published === null) return null;
  const others = otherOffices(actor, article, role).filter((office) => office.role !== former);
  const shown = role ?? former;
  if (!shown && others.length === 0) return null;
  return (
    <ul class="offices">
      {shown ? (
        <Office
          role={shown}
          when={words.t(role ? 'roleOnDate' : 'roleFormer', words.date(published))}
        />
      ) : null}
      {others.map((office) => (
        <Office key={office.role} role={office.role} when={officeTime(office, words)} />
      ))}
    </ul>
  );
}
