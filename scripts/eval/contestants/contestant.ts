import type { GoldDocument } from '../gold.ts';
import type { Predicted } from '../prediction.ts';

/** Something that finds names or amounts in a text, brought into one form. */
export interface Contestant {
  readonly name: string;
  /** Package and version, or what else says which one it is. */
  readonly what: string;
  /** Whether it is asked for names, or only for money. */
  readonly findsNames: boolean;
  /** Whether it tells what an amount is worth, and not only where it stands. */
  readonly statesValues: boolean;
  /** What it finds in a document, of which it may read only text and date. */
  readonly find: (document: Pick<GoldDocument, 'text' | 'date'>) => readonly Predicted[];
}
