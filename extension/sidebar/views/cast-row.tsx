import { useComputed } from '@preact/signals';
import type { VNode } from 'preact';
import type { ActorKind } from '../../../src/dossiers/entity.ts';
import type { MessageKey } from '../../shared/words.ts';
import { groupOf } from '../../shared/settings.ts';
import { rowId, type Actor } from '../model/actors.ts';
import { ActorControls } from './actor-controls.tsx';
import { FromArticle } from './origin.tsx';
import { placeNow } from './place.ts';
import { PresenceStrip } from './presence-strip.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { Swatch } from '../../shared/ui/swatch.tsx';

/** The name of each kind of actor. */
export const KIND_WORDS: Readonly<Record<ActorKind, MessageKey>> = {
  person: 'kindPerson',
  organization: 'kindOrganization',
  place: 'kindPlace',
  program: 'kindProgram',
  event: 'kindEvent',
};

/** The office held on the article's date, else the one held last before it, else the kind. */
function RoleLine({ actor }: { readonly actor: Actor }): VNode {
  const { services, knowledge, ready } = useSidebar();
  const { words } = services;
  const { role, dossier, kind, descriptions } = actor;
  const published = ready.value?.article.published;
  const former = !role && dossier && published ? knowledge.formerRoleOn(dossier, published) : null;
  if (role) {
    return (
      <p class="cast-role" lang="en">
        {role}
      </p>
    );
  }
  if (descriptions) {
    const [first] = descriptions;
    return (
      <p class="cast-role">
        <FromArticle />{' '}
        {first ? (
          <span lang="en">{ready.value?.article.text.slice(first.start, first.end)}</span>
        ) : (
          words.t(KIND_WORDS[kind])
        )}
      </p>
    );
  }
  return (
    <p class="cast-role">
      {former ? words.t('formerly', former.title) : words.t(KIND_WORDS[kind])}
    </p>
  );
}

interface Props {
  readonly actor: Actor;
  /** Length of the article's text in UTF-16 units. */
  readonly length: number;
}

/** An actor in the list; pointing at it lights its mentions. */
export function CastRow({ actor, length }: Props): VNode {
  const { services, settings, navigation, actorsInView, light } = useSidebar();
  const { words } = services;
  const { id, kind, name, mentions } = actor;
  const group = groupOf(kind);
  const inView = useComputed(() => actorsInView.value.has(id)).value;
  const { hiddenActors, hiddenGroups, marksShown } = settings.value;
  const hidden = !marksShown || hiddenActors.includes(id) || hiddenGroups.includes(group);
  return (
    <li
      class="cast-row"
      data-group={group}
      data-in-view={inView}
      data-hidden={hidden}
      onPointerEnter={() => light(mentions)}
      onPointerLeave={() => light([])}
      onFocusIn={() => light(mentions)}
      onFocusOut={() => light([])}
    >
      <Swatch group={group} />
      <div class="cast-main">
        <h3 class="cast-name">
          <button type="button" id={rowId(id)} onClick={() => navigation.openCard(id, placeNow())}>
            <span lang="en">{name}</span>
          </button>
        </h3>
        <RoleLine actor={actor} />
      </div>
      <span class="cast-count">
        <span aria-hidden="true">{words.t('countShort', words.number(mentions.length))}</span>
        <span class="unseen">{words.plural('mentionCount', mentions.length)}</span>
      </span>
      <PresenceStrip passages={mentions} length={length} group={group} />
      <ActorControls actor={actor} />
    </li>
  );
}
