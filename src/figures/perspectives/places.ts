import type { CountryYear, Dossier, RelationBetweenIds, SourceId } from './lookups.ts';
