import type { ActorKind, EntityId } from './entity.ts';
import type { DossierRow } from './dossier-row.ts';
import type { KnownActor, Names, Role } from './dossier.ts';
import { expandRow } from './table-dossiers.ts';
import type { AnyRow, PersonRow, TableDefaults, TableName, ThingRow } from './table.ts';
import { roleOf } from './table.ts';
import { trust } from './trust.ts';

const PLACES: ReadonlySet<TableName> = new Set(['countries', 'cities']);
const THINGS: ReadonlySet<TableName> = new Set(['organizations', 'programs-events']);

/**
 * A row of a table as the search for names reads it. The background is started anew every few
 * minutes, with thousands of rows: nothing is made of one before somebody asks.
 */
export class TableActor implements KnownActor {
  readonly #table: TableName;
  readonly #defaults: TableDefaults;
  readonly #row: AnyRow;

  constructor(table: TableName, defaults: TableDefaults, row: AnyRow) {
    this.#table = table;
    this.#defaults = defaults;
    this.#row = row;
  }

  get id(): EntityId {
    return this.#row.id;
  }

  get kind(): ActorKind {
    if (PLACES.has(this.#table)) return 'place';
    return THINGS.has(this.#table) ? (trust<ThingRow>(this.#row).kind ?? 'organization') : 'person';
  }

  get name(): string {
    return this.#row.name;
  }

  get names(): Partial<Names> {
    return this.#row;
  }

  get roles(): readonly Role[] {
    const { roles = [] } = trust<PersonRow>(this.#row);
    return roles.map((cell) => roleOf(cell, this.#defaults));
  }

  /** All that the row says. */
  toDossier(): DossierRow {
    return expandRow(this.#table, this.#defaults, this.#row);
  }
}
