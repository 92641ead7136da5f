import type { ActorKind, EntityId } from './entity.ts';
import type { DossierRow } from './dossier-row.ts';
import type { KnownActor, Names, Role } from './dossier.ts';
import { expandRow } from './table-dossiers.ts';
import type { AnyRow, PersonRow, TableDefaults, TableName, ThingRow } from './table.ts';
import { roleOf } from './table.ts';
import { trust } from './trust.ts';

const PLACES: ReadonlySet<TableName> = new Set(['countries', 'cities']);
const THINGS: ReadonlySet<TableName> = new Set(['organizations', 'programs-events']);

/** What stands before the id in a row's line. */
const BEFORE_ID = '{"id":"'.length;

/**
 * A row of a table as the search for names reads it. The background is started anew every few
 * minutes, with thousands of rows: a row stays a line of text until somebody asks for more than its id.
 */
export class TableActor implements KnownActor {
  readonly #table: TableName;
  readonly #defaults: TableDefaults;
  readonly #line: string;
  #id: EntityId | null = null;
  #parsed: AnyRow | null = null;

  /** `line` is the row as JSON without white space, beginning with its id. */
  constructor(table: TableName, defaults: TableDefaults, line: string) {
    this.#table = table;
    this.#defaults = defaults;
    this.#line = line;
  }

  get id(): EntityId {
    // No id has a character that JSON escapes.
    return (this.#id ??= this.#line.slice(BEFORE_ID, this.#line.indexOf('"', BEFORE_ID)));
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

  get #row(): AnyRow {
    return (this.#parsed ??= trust<AnyRow>(JSON.parse(this.#line)));
  }
}
