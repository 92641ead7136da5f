import type { VNode } from 'preact';
import type { IsoDate } from '../../../src/article/article.ts';
import type { Role, Span } from '../../../src/dossiers/dossier.ts';
import type { Words } from '../../shared/words.ts';
import { useSidebar } from './sidebar-context.tsx';

/** The time of an office in words; null when neither end is known. */
function timeInWords({ start, end }: Pick<Span, 'start' | 'end'>, words: Words): string | null {
  if (start !== null && end !== null) {
    const [from, to] = [words.date(start), words.date(end)];
    return from === to ? from : words.t('roleSpan', from, to);
  }
  if (start !== null) return words.t('roleSince', words.date(start));
  return end === null ? null : words.t('roleUntil', words.date(end));
}

/** When a body existed or an event took place. */
export function SpanLine({ span }: { readonly span: Span }): VNode | null {
  const { words } = useSidebar().services;
  const time = timeInWords(span, words);
  return time === null ? null : <p class="card-time">{time}</p>;
}

interface Props {
  readonly role: Role | null;
  /** Shown when no office was held on the day. */
  readonly former: Role | null;
  readonly published: IsoDate | null;
}

/** The office held on the article's date, or the one held last before it. */
export function CardRoles({ role, former, published }: Props): VNode | null {
  const { words } = useSidebar().services;
  const shown = role ?? former;
  if (!shown || !published) return null;
  const time = timeInWords(shown, words);
  return (
    <div class="card-role">
      <p class="card-role-when">
        {words.t(role ? 'roleOnDate' : 'roleFormer', words.date(published))}
      </p>
      <p class="card-role-title" lang="en">
        {shown.title}
      </p>
      {time === null ? null : <p class="card-time">{time}</p>}
    </div>
  );
}
