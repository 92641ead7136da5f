import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyzeCommand } from '../../../scripts/analyze/command.ts';
import { InputError } from '../../../scripts/analyze/read-input.ts';
import { demoArticle } from '../../fixtures/demo/demo-article.ts';
import { renderPage } from '../../fixtures/pages/render-page.ts';

interface Printed {
  readonly text?: string;
  readonly mentions: readonly Record<string, unknown>[];
}

const answer = (...args: readonly string[]): Printed =>
  JSON.parse(JSON.stringify(analyzeCommand(args))) as Printed;

describe('the analyze command', () => {
  let folder = '';
  const file = (name: string, content: string): string => {
    const at = path.join(folder, name);
    writeFileSync(at, content);
    return at;
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sidelight-analyze-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers a text file with what the page marks, and with --all with the quiet forms too', () => {
    const text = file('a.txt', 'U.S. officials met Mexicans in Mexico over $3 million a year.');
    expect(answer(text).mentions).toMatchObject([
      { start: 31, end: 37, kind: 'place', text: 'Mexico', entity: 'mexico', qid: 'Q96' },
      { kind: 'money', text: '$3 million', money: { value: 3e6, currency: 'USD' } },
    ]);
    const forms = ['attributive', 'demonym', 'name', undefined];
    expect(answer('--all', text).mentions.map(({ form }) => form)).toEqual(forms);
  });

  it('reads a page as the extension does and gives the text that the offsets count in', () => {
    const { text = '', mentions } = answer(file('page.html', renderPage(demoArticle, '2021')));
    expect(mentions.length).toBeGreaterThan(70);
    for (const mention of mentions) {
      expect(text.slice(Number(mention['start']), Number(mention['end']))).toBe(mention['text']);
    }
  });

  it('answers a gold file document by document', () => {
    const docs = [
      { id: 'one', text: 'In Mexico.', mentions: [] },
      { id: 'two', text: 'Nowhere.', mentions: [] },
    ];
    const gold = file('gold.json', JSON.stringify({ docs }));
    expect(answer('--docs', gold)).toMatchObject({ docs: { one: [{ text: 'Mexico' }], two: [] } });
  });

  it('says what is wrong with its input', () => {
    const broken = file('broken.json', '{');
    const empty = file('empty.json', '{}');
    const page = file('empty.html', '<!DOCTYPE html><p>Nothing.</p>');
    const address = 'https://foreignpolicy.com/2021/05/07/a-slug/';
    const faults: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /^usage/u],
      [['--nonsense'], /nonsense/u],
      [[path.join(folder, 'absent.txt')], /absent\.txt cannot be read/u],
      [['--docs', broken], /is not JSON/u],
      [['--docs', empty], /has no "text"/u],
      [[page], /give it with --url/u],
      [['--url', address, page], /shows no article body/u],
    ];
    for (const [args, message] of faults) {
      expect(() => analyzeCommand(args)).toThrow(InputError);
      expect(() => analyzeCommand(args)).toThrow(message);
    }
  });

  it('prints JSON, or a message alone and fails', () => {
    const run = (at: string): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/analyze.ts', at]);
    const good = run(file('b.txt', 'In Mexico.'));
    expect(JSON.parse(String(good.stdout))).toMatchObject({ mentions: [{ text: 'Mexico' }] });
    const bad = run(path.join(folder, 'absent.txt'));
    expect(bad.status).toBe(1);
    expect(String(bad.stdout)).toBe('');
    expect(String(bad.stderr)).toMatch(/^\S+absent\.txt cannot be read: .*\n$/u);
  }, 60_000);
});
