import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allClaims, sourceById } from '../../../../src/dossiers/dossiers.ts';
import { sourcesOfClaim } from '../../../../src/dossiers/claim.ts';

const page = readFileSync(
  path.join(import.meta.dirname, '../../../../docs/perspectives.md'),
  'utf8',
);

test.each(
  allClaims.filter(({ unit }) => unit === 'USD').map((claim) => [claim.id, claim] as const),
)('the page on perspectives says what the card says of %s', (_id, claim) => {
  expect(page).toContain(claim.is.text);
  if (claim.isNot) expect(page).toContain(claim.isNot.text);
  for (const id of sourcesOfClaim(claim)) expect(page).toContain(sourceById(id)?.title);
});
