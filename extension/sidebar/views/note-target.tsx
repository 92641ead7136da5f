import type { VNode } from 'preact';
import type { NoteTarget } from '../../../src/notes/note.ts';
import { groupOf, type MarkGroup } from '../../shared/settings.ts';
import type { Words } from '../../shared/words.ts';
import { useSidebar } from './sidebar-context.tsx';
import { Swatch } from '../../shared/ui/swatch.tsx';

/** What a note is about, for a label such as "Edit the note on …". */
export function targetInWords(target: NoteTarget, words: Words): string {
  switch (target.type) {
    case 'actor':
    case 'mention':
      return target.name;
    case 'article':
      return words.t('targetArticle');
    case 'passage':
    case 'amount':
      return words.t('targetPassage', target.selector.exact.slice(0, 60));
  }
}

/** The small line above a note: what kind of thing it is about. */
export function TargetLabel({ target }: { readonly target: NoteTarget }): VNode {
  const { services, actor } = useSidebar();
  const { words } = services;
  const label = (group: MarkGroup, text: string, language?: string): VNode => (
    <span class="target-label">
      <Swatch group={group} />
      <span lang={language}>{text}</span>
    </span>
  );
  switch (target.type) {
    case 'actor':
    case 'mention': {
      const known = actor(target.entity);
      const text = target.type === 'actor' ? target.name : words.t('labelMention', target.name);
      return label(known ? groupOf(known.kind) : 'note', text, 'en');
    }
    case 'amount':
      return label('money', words.t('kindMoney'));
    case 'article':
      return label('note', words.t('labelArticle'));
    case 'passage':
      return label('note', words.t('labelPassage'));
  }
}
