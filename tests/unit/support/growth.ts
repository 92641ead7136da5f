/** Milliseconds of the processor: unlike those of the clock, other work on the machine costs none. */
const timeOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/**
 * How many times longer `large` takes than `small`, by the quickest runs of each: garbage collection
 * falls into some. More runs follow until it is at most `most`, eight at the most. A millisecond of
 * grace is taken off: the smallest works take less than the clock can tell.
 */
export const growthOf = (small: () => void, large: () => void, most: number): number => {
  timeOf(small);
  let quickestSmall = Infinity;
  let quickestLarge = Infinity;
  let growth = Infinity;
  for (let run = 0; run < 8 && growth > most; run++) {
    quickestSmall = Math.min(quickestSmall, timeOf(small), timeOf(small));
    quickestLarge = Math.min(quickestLarge, timeOf(large));
    growth = (quickestLarge - 1) / Math.max(quickestSmall, 0.01);
  }
  return growth;
};
