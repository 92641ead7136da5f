import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, parseMarkdown } from '../../../src/notes/markdown.ts';

/** What the text of a made-up note is put together from. */
const PIECES = 'a b * ** _ ` [ ] ( ) \\ # > - \n 1. 😀 https://x.y'.split(' ').concat(' ');

const t = (text: string): Inline => ({ type: 'text', text });
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
const em = (...children: Inline[]): Inline => ({ type: 'emphasis', children });

const inline = (line: string): readonly Inline[] => {
  const [block] = parseMarkdown(line);
  return block && 'children' in block ? block.children : [];
};

describe('Markdown in notes', () => {
  it.each<[string, Inline[]]>([
    ['plain', [t('plain')]],
    ['a **b** c', [t('a '), strong(t('b')), t(' c')]],
    ['*a* _b_', [em(t('a')), t(' '), em(t('b'))]],
    ['**a *b* c**', [strong(t('a '), em(t('b')), t(' c'))]],
    ['2 * 3 * 4', [t('2 * 3 * 4')]],
    ['snake_case_name', [t('snake_case_name')]],
    ['**open', [t('**open')]],
    ['*a **b*', [em(t('a **b'))]],
    ['`a*b*`', [{ type: 'code', text: 'a*b*' }]],
    ['\\*a\\*', [t('*a*')]],
    ['[a](https://b.test/c)', [{ type: 'link', href: 'https://b.test/c', text: 'a' }]],
    [
      'see https://b.test/c.',
      [t('see '), { type: 'link', href: 'https://b.test/c', text: 'https://b.test/c' }, t('.')],
    ],
    ['the house', [t('the house')]],
  ])('reads %j', (line, nodes) => expect(inline(line)).toEqual(nodes));

  it.each([
    '[a](javascript:alert(1))',
    '[a](data:text/html,x)',
    '[a](//b.test)',
    '[a](https://)',
    'javascript:alert(1)',
    '<script>alert(1)</script>',
    '<a href="https://b.test">',
    '![x](x)',
  ])('makes no link and no element of %j', (line) => {
    for (const node of inline(line)) {
      if (node.type === 'link') expect(node.href).toBe('https://b.test');
      else expect(node.type).toBe('text');
    }
  });

  it('reads blocks', () => {
    const text = '# Head\nline one\nline two\n\n- a\n- b\n\n3. c\n4) d\n> q\n> r\nend';
    expect(parseMarkdown(text)).toEqual([
      { type: 'heading', children: [t('Head')] },
      { type: 'paragraph', children: [t('line one'), { type: 'break' }, t('line two')] },
      { type: 'list', start: null, items: [[t('a')], [t('b')]] },
      { type: 'list', start: 3, items: [[t('c')], [t('d')]] },
      { type: 'quote', children: [t('q'), { type: 'break' }, t('r')] },
      { type: 'paragraph', children: [t('end')] },
    ]);
  });

  it('takes #tag for no heading, and an empty text for nothing', () => {
    expect(parseMarkdown('#tag')).toEqual([{ type: 'paragraph', children: [t('#tag')] }]);
    expect(parseMarkdown(' \n\n')).toEqual([]);
  });

  it('loses no letter, whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...PIECES) });
    fc.assert(
      fc.property(typed, (text) => {
        const shown = JSON.stringify(parseMarkdown(text));
        for (const letter of 'ab😀') {
          const count = (where: string): number => where.split(letter).length;
          if (!text.includes('https'))
            expect(
              count(
                shown.replace(
                  /"(?:type|text|children|start|items|break|paragraph|heading|quote|list|strong|emphasis|code|null)"/g,
                  '',
                ),
              ),
            ).toBe(count(text));
        }
      }),
    );
  });

  it.each(['*a ', '**a ', '[', '[a](', '`a', '_', '\\', 'h', 'https://', '> ', '- '])(
    'takes time in proportion to the text for %j repeated',
    (piece) => {
      const time = (count: number): number => {
        const text = piece.repeat(count);
        // The best of three: a slow moment of the machine says nothing of the parser.
        const times = [0, 1, 2].map(() => {
          const begun = performance.now();
          parseMarkdown(text);
          return performance.now() - begun;
        });
        return Math.min(...times);
      };
      const [small, large] = [time(4000), time(40_000)];
      // Ten times the text; a quadratic parser would take a hundred times as long.
      expect(large).toBeLessThan(Math.max(40 * small, 300));
    },
  );
});
