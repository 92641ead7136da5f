/**
 * Takes JSON for the type that its checked shape promises. The compiler is overruled here and
 * nowhere else: `checkData` has looked at every row before it is bundled.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export const trust = <T>(checked: unknown): T =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  checked as T;
