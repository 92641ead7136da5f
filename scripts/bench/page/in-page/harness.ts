/*
 * Runs inside the page that is measured. Everything is timed on the page's own thread; contestants
 * take turns in an order that changes with each round.
 */
import { editRounds } from './editing.ts';
import { read } from './job.ts';
import { paintRounds } from './painting.ts';
import { readRounds } from './reading.ts';

export const harness = { readRounds, paintRounds, editRounds, text: () => read().article.text };
Object.assign(globalThis, { bench: harness });
