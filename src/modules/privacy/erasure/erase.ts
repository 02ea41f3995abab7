/** The erasure itself, inside a transaction of the control plane: rows, both trails, and the proof. */
import type { ControlTx, Tenant, Tx } from '../../../kernel/context.js';
import type { UserId } from '../../access/public.js';
import { type Blanked, eraseFromTrail } from '../../audit/public.js';
import { type PersonalTable, isRoot, prepareErasure } from '../catalogue.js';
import { personalDataErased } from '../events.js';
import { erasureId } from '../ids.js';
import {
  type Person,
  anonymisePersonalRows,
  countPersonalRows,
  deletePersonalRows,
  insertErasedPerson,
  insertPersonalDataErasure,
} from '../queries.js';
import type { Subject } from '../subject.js';
import type { PersonalDataErasureRow } from '../tables.js';

export const CERTIFICATE_TYPE = 'personal-data-erasure+jws';

/** What became of a person's rows in one table. */
type Outcome = { readonly table: string; readonly rows: number; readonly how: 'deleted' | 'anonymised' | 'kept'; readonly ground?: string };

export type Erasing = {
  readonly tenant: Tenant;
  readonly requestedBy: UserId;
  /** Finds whom it is about; what it throws ends the erasure, and for null nothing happens. */
  find(tx: Tx): Promise<Subject | null>;
};

export async function erasePerson(control: ControlTx, { tenant, requestedBy, find }: Erasing): Promise<PersonalDataErasureRow | null> {
  const { ctx } = control;
  const erased = await control.asTenant(tenant, async (tx) => {
    const subject = await find(tx);
    return subject && { ...subject, outcomes: await eraseRows(tx, subject) };
  });
  if (erased === null) return null;
  const { person, outcomes } = erased;
  const trail = await eraseTrails(control, tenant, erased);
  const erasedAt = ctx.now();
  const facts = { sub: person.id, tenant: tenant.id, erasedAt: erasedAt.toISOString(), tables: outcomes, trail };
  const certificate = ctx.tokens.signDocument(CERTIFICATE_TYPE, facts);
  const row = { id: erasureId.mint(), subjectId: person.id, requestedBy, erasedAt, certificate };
  await control.asTenant(tenant, async (tx) => {
    await insertPersonalDataErasure(tx.db, row);
    tx.emit(personalDataErased({ erasureId: row.id, subjectId: person.id }));
  });
  await insertErasedPerson(control.db, { tenantId: tenant.id, subjectId: person.id, requestedBy, erasedAt });
  return row;
}

async function eraseRows(tx: Tx, { person, tables }: Subject): Promise<readonly Outcome[]> {
  await prepareErasure(tx, person.id);
  const outcomes: Outcome[] = [];
  // What refers to others goes first.
  for (const table of tables.toReversed()) outcomes.push(await eraseRowsOf(tx, table, person));
  return outcomes;
}

async function eraseRowsOf({ db }: Tx, table: PersonalTable, person: Person): Promise<Outcome> {
  const { name, atErasure } = table;
  if (atErasure === 'delete') return { table: name, how: 'deleted', rows: await deletePersonalRows(db, table, person) };
  if (atErasure === 'anonymise') return { table: name, how: 'anonymised', rows: await anonymisePersonalRows(db, table, person) };
  return { table: name, how: 'kept', rows: await countPersonalRows(db, table, person), ground: atErasure.keep };
}

/** The tenant's own trail, and the operators', which tells whom a tenant began with. */
async function eraseTrails(control: ControlTx, tenant: Tenant, { person, tables }: Subject): Promise<Blanked> {
  const owned = tables.flatMap((table) => {
    const { column } = table.subject;
    if (column === null || isRoot(table)) return [];
    return [{ tableName: table.name, column: column.name, value: String(column.mapToDriverValue(person.id)) }];
  });
  const erase = { objectIds: [person.id], actorIds: [person.id], owned, texts: person.contacts };
  const blanked = await eraseFromTrail(control, tenant, erase);
  await eraseFromTrail(control, null, { ...erase, owned: [] });
  return blanked;
}
