import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import { openNotebook } from './harness.tsx';

type Notebook = ReturnType<typeof openNotebook>;

let notebook: Notebook | undefined;

/** Closes the notebook after each test of a file. */
export function openInTests(): void {
  afterEach(() => {
    notebook?.close();
    document.body.replaceChildren();
  });
}

/** Opens a notebook for one test. */
export function open(options: Parameters<typeof openNotebook>[1]): Notebook {
  const root = document.createElement('div');
  document.body.append(root);
  notebook = openNotebook(root, options);
  return notebook;
}

/** The texts of the notes that are shown. */
export const bodies = (): readonly string[] =>
  [...document.querySelectorAll('.note-body')].map((one) => one.textContent ?? '');

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
