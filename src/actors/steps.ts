/**
 * Rising numbers as bytes: each as the step from the one before, seven bits a byte, low ones first, the
 * highest bit set where more follow. Steps below 2^31.
 */
export const packSteps = (numbers: Iterable<number>): Uint8Array => {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let step = number - before;
    before = number;
    while (step > 0x7f) {
      bytes.push((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    bytes.push(step);
  }
  return Uint8Array.from(bytes);
};

/** The numbers that {@link packSteps} made the bytes of. */
export const unpackSteps = (bytes: Uint8Array): Int32Array => {
  const numbers = new Int32Array(bytes.length);
  let count = 0;
  let number = 0;
  let step = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    step |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    number += step;
    numbers[count++] = number;
    step = 0;
    shift = 0;
  }
  return numbers.subarray(0, count);
};
