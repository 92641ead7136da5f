import type { Mention } from '../../../src/actors/mention.ts';
import type { Block } from '../../../src/article/article.ts';
import type { TabState } from '../../../extension/sidebar/services/sidebar-services.ts';

const NAMES = [
  'Intergovernmental Commission for the Demarcation and Maintenance of the Northern River Boundaries',
  'Maria-Magdalena von Hohenstaufen-Waldburg zu Oberrheinfelden',
  'Donaudampfschifffahrtsgesellschaftskapitänsvereinigung',
  'Ño',
];
const KINDS = ['organization', 'person', 'program', 'place'] as const;
const PARAGRAPHS = 30;

function makeText(): { text: string; blocks: Block[]; mentions: Mention[] } {
  const blocks: Block[] = [];
  const mentions: Mention[] = [];
  let text = '';
  for (let index = 0; index < PARAGRAPHS; index += 1) {
    const start = text.length;
    for (let turn = 0; turn < 4; turn += 1) {
      const person = (index * 3 + turn * turn) % 60;
      const name = `${NAMES[person % NAMES.length] ?? ''} ${person}`;
      const kind = KINDS[person % KINDS.length] ?? 'person';
      mentions.push({
        start: text.length,
        end: text.length + name.length,
        kind,
        entity: `crowd-${person}`,
        form: 'name',
      });
      text += `${name} spoke of the river once more. `;
    }
    blocks.push({ kind: 'paragraph', start, end: text.length });
    text += '\n\n';
  }
  return { text, blocks, mentions };
}

const { text, blocks, mentions } = makeText();

/** An article full of actors whose names are long. */
export const CROWD: TabState = {
  status: 'connected',
  page: {
    status: 'ready',
    article: {
      url: 'https://foreignpolicy.com/2021/05/07/river-boundaries/',
      title: 'Who Speaks for the River, and Who Only Speaks of the River, and for How Long Already',
      byline: 'Maria-Magdalena von Hohenstaufen-Waldburg, Imogen Hale, and Tomás Okafor',
      published: '2021-05-07',
      text,
      blocks,
    },
    analysis: { mentions, introduced: [], amounts: [], amountLines: {}, actors: {} },
    notes: {},
  },
};
