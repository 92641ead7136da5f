import type { IsoDate } from '../article/article.ts';

/** Where the figures of a table were read, and the day it was taken. */
export interface TableSource {
  readonly title: string;
  readonly asOf: IsoDate;
}
