import type { VNode } from 'preact';
import type { Actor } from '../model/actors.ts';
import { Icon } from '../../shared/ui/icons.tsx';
import { MEANING_WORDS } from '../../shared/ui/meaning.tsx';
import { Section } from './section.tsx';
import { useSidebar } from './sidebar-context.tsx';

/** The reader's notes on this actor, and a button for another. */
export function CardNotes({ actor }: { readonly actor: Actor }): VNode {
  const { services, notes, navigation, startNote } = useSidebar();
  const { words } = services;
  const own = notes.notes.value.filter(
    ({ target }) => 'entity' in target && target.entity === actor.id,
  );
  return (
    <Section title={words.t('cardNotes')}>
      {own.length > 0 ? (
        <ul class="card-notes">
          {own.map((note) => (
            <li key={note.id}>
              <button
                type="button"
                class="card-note"
                onClick={() => navigation.showElement('notes', `note-${note.id}`)}
              >
                {note.body.trim() || words.t(MEANING_WORDS[note.meaning])}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <button
        type="button"
        class="button"
        onClick={() => startNote({ type: 'actor', entity: actor.id, name: actor.name })}
      >
        <Icon name="plus" />
        {words.t('addNote')}
      </button>
    </Section>
  );
}
