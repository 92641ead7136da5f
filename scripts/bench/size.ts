import { buildExtension } from '../build/build.ts';
import { TARGETS } from '../build/manifest.ts';
import { BUDGETS, weigh, type Weights } from '../build/weigh.ts';
import { zipFolder } from '../build/zip.ts';
import type { Bench } from './bench.ts';

const PARTS: Readonly<Record<keyof Weights, string>> = {
  contentScript: 'content script, not packed',
  sidebarCode: 'scripts the sidebar starts with, gzip -9',
  data: 'facts and dossiers, gzip -9',
};
const WHOLE_BUDGET = 1_000_000;

const bytes = (count: number): string => count.toLocaleString('en');

/** How much the parts of the built extensions weigh, and the whole packages. */
export const sizeBench: Bench = {
  name: 'size',
  title: 'The weight of the package',
  run: async () => {
    const built: { readonly parts: Weights; readonly whole: number }[] = [];
    for (const target of TARGETS) {
      const dist = await buildExtension(target);
      built.push({ parts: weigh(dist), whole: zipFolder(dist).length });
    }
    return {
      about: 'Bytes.',
      columns: ['budget', ...TARGETS],
      rows: [
        ...(Object.keys(PARTS) as (keyof Weights)[]).map((part) => ({
          label: PARTS[part],
          cells: [BUDGETS[part], ...built.map(({ parts }) => parts[part])].map(bytes),
        })),
        {
          label: 'the whole package, zipped',
          cells: [WHOLE_BUDGET, ...built.map(({ whole }) => whole)].map(bytes),
        },
      ],
    };
  },
};
