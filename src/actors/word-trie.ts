/** State before the first word. */
export const ROOT = 0;

/** A growing trie over numbered steps. States are numbered from {@link ROOT} in order of creation. */
export interface WordTrie {
  /** The state after one more step, new if need be. */
  readonly extend: (state: number, step: number) => number;
  /** The state after one more step, or undefined when nothing goes on so. */
  readonly next: (state: number, step: number) => number | undefined;
}

/** Mixes state and step; the factors are odd with well spread bits (golden ratio, FNV prime). */
const slotOf = (state: number, step: number, mask: number): number => {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(step, 0x01000193);
  return (mixed ^ (mixed >>> 15)) & mask;
};

/**
 * All transitions in one open-addressing table of numbers: typed arrays cost no garbage and no hashing
 * of doubles, unlike a Map.
 */
export const createWordTrie = (): WordTrie => {
  let mask = 0xfff;
  let froms = new Int32Array(mask + 1);
  let steps = new Int32Array(mask + 1);
  // 0 marks a free slot: no transition leads back to the root.
  let targets = new Int32Array(mask + 1);
  let states = 1;

  const find = (state: number, step: number): number => {
    let slot = slotOf(state, step, mask);
    while (targets[slot] !== 0 && (froms[slot] !== state || steps[slot] !== step)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };

  const grow = (): void => {
    const old = { froms, steps, targets };
    mask = mask * 2 + 1;
    froms = new Int32Array(mask + 1);
    steps = new Int32Array(mask + 1);
    targets = new Int32Array(mask + 1);
    for (const [index, target] of old.targets.entries()) {
      if (target === 0) continue;
      const slot = find(old.froms[index] ?? 0, old.steps[index] ?? 0);
      froms[slot] = old.froms[index] ?? 0;
      steps[slot] = old.steps[index] ?? 0;
      targets[slot] = target;
    }
  };

  return {
    extend: (state, step) => {
      if (states * 2 > mask) grow();
      const slot = find(state, step);
      const known = targets[slot] ?? 0;
      if (known !== 0) return known;
      froms[slot] = state;
      steps[slot] = step;
      targets[slot] = states;
      return states++;
    },
    next: (state, step) => {
      const target = targets[find(state, step)] ?? 0;
      return target === 0 ? undefined : target;
    },
  };
};
