/** A pattern of three parts: the quote and the context around it, all in matching form. */
export interface Pattern {
  readonly codes: Uint16Array;
  /** Where the quote starts and ends in `codes`. */
  readonly quoteStart: number;
  readonly quoteEnd: number;
}

/** How a pattern lies best against a text near some place. Offsets into the text's codes. */
export interface Alignment {
  /** Where the quote lies. Both are equal when nothing of it is left. */
  readonly start: number;
  readonly end: number;
  /** Edits (insert, delete, replace one code) in the quote alone, and in the whole pattern. */
  readonly quoteEdits: number;
  readonly edits: number;
}

const DIAGONAL = 0;
const UP = 1;
const LEFT = 2;
const FAR = 1 << 28;

/**
 * Aligns a pattern with a text at the least edit distance (Sellers 1980: the ends in the text are
 * free), within a band around one diagonal. Quote and context are aligned as one, so that a quote
 * cannot claim words that belong to its context. Time: pattern length times band.
 *
 * @param at where in `text` the pattern is supposed to start; may lie outside.
 * @param slack how far, in codes, the alignment may drift to either side.
 */
export function align(pattern: Pattern, text: Uint16Array, at: number, slack: number): Alignment {
  const { codes, quoteStart, quoteEnd } = pattern;
  const rows = codes.length;
  const width = 2 * slack + 1;
  const trace = new Uint8Array((rows + 1) * width);
  // `costs[k]` is the cost of the row's cell at text offset `row + at - slack + k`; one sentinel
  // at each side.
  let costs = new Int32Array(width + 2).fill(FAR);
  let previous = new Int32Array(width + 2).fill(FAR);
  const quoteStartCosts = new Int32Array(width);
  const quoteEndCosts = new Int32Array(width);
  for (let row = 0; row <= rows; row++) {
    [costs, previous] = [previous, costs];
    const first = row + at - slack;
    const from = Math.max(0, -first);
    const to = Math.min(width - 1, text.length - first);
    costs.fill(FAR);
    if (row === 0) costs.fill(0, from + 1, Math.max(from, to + 1) + 1);
    else {
      const code = codes[row - 1];
      const traceRow = row * width;
      let left = FAR;
      for (let k = from; k <= to; k++) {
        const offset = first + k;
        const match = offset > 0 && text[offset - 1] === code ? 0 : 1;
        let cost = offset > 0 ? (previous[k + 1] as number) + match : FAR;
        let move = DIAGONAL;
        const up = (previous[k + 2] as number) + 1;
        if (up < cost) {
          cost = up;
          move = UP;
        }
        if (left + 1 < cost) {
          cost = left + 1;
          move = LEFT;
        }
        costs[k + 1] = left = cost;
        trace[traceRow + k] = move;
      }
    }
    if (row === quoteStart) quoteStartCosts.set(costs.subarray(1, width + 1));
    if (row === quoteEnd) quoteEndCosts.set(costs.subarray(1, width + 1));
  }
  return traceBack();

  function traceBack(): Alignment {
    let k = 0;
    for (let i = 1; i < width; i++) if ((costs[i + 1] as number) < (costs[k + 1] as number)) k = i;
    const edits = costs[k + 1] as number;
    if (edits >= FAR) return { start: 0, end: 0, quoteEdits: FAR, edits: FAR };
    let endAt = k;
    let back = rows;
    while (back > quoteStart) {
      const move = trace[back * width + k];
      if (move === LEFT) {
        k--;
        continue;
      }
      // Text inserted at a border of the quote is left outside of it.
      if (back === quoteEnd) endAt = k;
      if (move === UP) k++;
      back--;
    }
    const startAt = k;
    const offset = (row: number, column: number): number => row + at - slack + column;
    return {
      start: offset(quoteStart, startAt),
      end: offset(quoteEnd, endAt),
      quoteEdits: (quoteEndCosts[endAt] ?? FAR) - (quoteStartCosts[startAt] ?? 0),
      edits,
    };
  }
}
