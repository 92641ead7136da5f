import { expect, test } from 'vitest';
import { base64OfBytes, bytesOfBase64 } from '../../../src/actors/base64.ts';
import { packSteps, unpackSteps } from '../../../src/actors/steps.ts';

test.each([[[]], [[0]], [[0, 0, 127, 128]], [[5, 300, 70_000, 2_000_000_000, 2_000_000_001]]])(
  'rising numbers %j come back from their steps',
  (numbers) => {
    expect([...unpackSteps(packSteps(numbers))]).toEqual(numbers);
  },
);

test('a small step takes a byte', () => {
  expect(packSteps([100, 227, 227])).toHaveLength(3);
  expect(packSteps([100, 228])).toHaveLength(3);
});

test('bytes come back from their Base64', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  expect(bytesOfBase64(base64OfBytes(bytes))).toEqual(bytes);
});
