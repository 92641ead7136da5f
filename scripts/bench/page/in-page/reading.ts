import { add, inTurn, timed, type Times } from './clock.ts';
import { articleElement, read } from './job.ts';

/** Texts of the page's text nodes: the least that reading can cost. */
function visitTexts(): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(articleElement(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) parts.push((walker.currentNode as Text).data);
  return parts.join('');
}

function visitAndScan(): number {
  const text = visitTexts();
  let spaces = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) === 32) spaces++;
  return spaces;
}

/** Makes the browser bring styles and layout up to date, as a change of the page would. */
function flush(round: number): void {
  document.body.style.color = round % 2 === 0 ? 'black' : '#111';
  document.body.getBoundingClientRect();
}

/** Visiting the texts, the same with a scan, and reading the article, all after the same flush. */
export function readRounds(rounds: number): Times {
  const times: Times = {};
  const contestants = [
    ['floor', visitTexts],
    ['floor and scan', visitAndScan],
    ['Sidelight', read],
  ] as const;
  // The first round is before the browser has compiled any of them well, and counts for none.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of inTurn(contestants, round)) {
      flush(round);
      const time = timed(work);
      if (round > 0) add(times, name, time);
    }
  }
  return times;
}
