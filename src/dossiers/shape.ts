import { isRecord } from '../is-record.ts';

/** Called for each fault with the place in the value ("roles[0].start") and what is wrong there. */
export type Report = (path: string, what: string) => void;

/** Looks at a value of unknown shape and reports what is wrong with it. */
export type Shape = (value: unknown, path: string, report: Report) => void;

const say = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** A text that passes a test; `what` says what it should have been. */
export const textThat =
  (what: string, test: (text: string) => boolean): Shape =>
  (value, path, report) => {
    if (typeof value !== 'string' || !test(value)) report(path, `${say(value)} is not ${what}`);
  };

/** A text that is not empty and has no space at its ends. */
export const words: Shape = textThat(
  'a text without space at its ends',
  (text) => text !== '' && text.trim() === text,
);

/** A number within bounds, both included. */
export const numberIn =
  (low: number, high: number): Shape =>
  (value, path, report) => {
    if (typeof value !== 'number' || !(value >= low && value <= high))
      report(path, `${say(value)} is not a number from ${low} to ${high}`);
  };

/** One of the given words. */
export const oneOf = (...choices: readonly string[]): Shape =>
  textThat(`one of ${choices.join(', ')}`, (text) => choices.includes(text));

/** Null, or a value of a shape. */
export const nullOr =
  (shape: Shape): Shape =>
  (value, path, report) => {
    if (value !== null) shape(value, path, report);
  };

/** A list of values of one shape. */
export const listOf =
  (shape: Shape): Shape =>
  (value, path, report) => {
    if (!Array.isArray(value)) {
      report(path, `${say(value)} is not a list`);
      return;
    }
    value.forEach((item: unknown, index) => shape(item, `${path}[${index}]`, report));
  };

/** An object with all the required keys, any of the optional ones, and no other. */
export const object =
  (
    required: Readonly<Record<string, Shape>>,
    optional: Readonly<Record<string, Shape>> = {},
  ): Shape =>
  (value, path, report) => {
    if (!isRecord(value)) {
      report(path, `${say(value)} is not an object`);
      return;
    }
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    for (const [key, shape] of Object.entries(required)) {
      if (key in value) shape(value[key], at(key), report);
      else report(at(key), 'is missing');
    }
    for (const [key, item] of Object.entries(value)) {
      if (Object.hasOwn(required, key)) continue;
      const shape = Object.hasOwn(optional, key) ? optional[key] : undefined;
      if (shape) shape(item, at(key), report);
      else report(at(key), 'is not a field of the schema');
    }
  };

/** Both shapes; the second only sees values that the first finds nothing wrong with. */
export const both =
  (first: Shape, second: Shape): Shape =>
  (value, path, report) => {
    let sound = true;
    first(value, path, (where, what) => {
      sound = false;
      report(where, what);
    });
    if (sound) second(value, path, report);
  };
