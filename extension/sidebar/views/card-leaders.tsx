import type { VNode } from 'preact';
import type { IsoDate } from '../../../src/article/article.ts';
import type { Leader } from '../../../src/dossiers/leaders.ts';
import { officeOf } from '../../../src/dossiers/office-words.ts';
import { timeInWords } from './card-roles.tsx';
import { placeNow } from './place.ts';
import { useSidebar } from './sidebar-context.tsx';
import { StatementSource } from './statement-source.tsx';

interface Props {
  readonly leaders: readonly Leader[];
  readonly published: IsoDate;
}

/** Who led a country on the article's date; each leads to the leader's card. */
export function CardLeaders({ leaders, published }: Props): VNode | null {
  const { services, navigation } = useSidebar();
  const { words } = services;
  if (leaders.length === 0) return null;
  return (
    <ul class="offices">
      {leaders.map(({ dossier, role }, index) => {
        const time = timeInWords(role, words);
        return (
          <li key={dossier.id} class="office">
            {index === 0 ? (
              <p class="office-when">{words.t('roleOnDate', words.date(published))}</p>
            ) : null}
            <p class="office-title">
              <span lang="en">{officeOf(role)}</span>{' '}
              <button
                type="button"
                class="relation-name"
                id={`leader-${dossier.id}`}
                lang="en"
                onClick={() => navigation.openCard(dossier.id, placeNow())}
              >
                {dossier.name}
              </button>
              <StatementSource of={role} />
            </p>
            {time === null ? null : <p class="card-time">{time}</p>}
          </li>
        );
      })}
    </ul>
  );
}
