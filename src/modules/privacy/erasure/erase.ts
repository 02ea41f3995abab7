/** The erasure itself: rows, both trails, and the proof. */
import type { ControlCtx, ControlTx, ServerTx, Tenant, Tx } from '../../../kernel/context.js';
import type { UserId } from '../../access/public.js';
import { type Erase, eraseFromControlTrail, eraseFromTenantTrail } from '../../audit/public.js';
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

/**
 * On the tenant's server first: rows, the tenant's trail and the proof. Then, in the control plane, the operators' trail and who must stay
 * erased; where that is another database and its commit is lost, whoever asks again lets it be finished.
 */
export async function erasePerson(control: ControlTx, erasing: Erasing): Promise<PersonalDataErasureRow | null> {
  const erased = await control.onServer(erasing.tenant.serverId, (tx) => eraseOnServer(tx, control.ctx, erasing));
  if (erased === null) return null;
  await eraseInControl(control, { ...erased, tenant: erasing.tenant });
  return erased.row;
}

type Erased = { readonly row: PersonalDataErasureRow; readonly contacts: readonly string[] };

async function eraseOnServer(server: ServerTx, ctx: ControlCtx, { tenant, requestedBy, find }: Erasing): Promise<Erased | null> {
  // The entry follows when the trail was blanked, or it would be blanked with the others about this person.
  const eraseSubject = async (tx: Tx) => {
    const subject = await find(tx);
    return subject && { ...subject, outcomes: await eraseRows(tx, subject) };
  };
  const erased = await server.asTenant(tenant, eraseSubject, { toldLater: true });
  if (erased === null) return null;
  const { person, outcomes } = erased;
  const trail = await eraseFromTenantTrail(server, { tenant, signer: ctx }, { ...eraseOf(person), owned: ownedBy(erased) });
  const erasedAt = ctx.now();
  const facts = { sub: person.id, tenant: tenant.id, erasedAt: erasedAt.toISOString(), tables: outcomes, trail };
  const certificate = ctx.tokens.signDocument(CERTIFICATE_TYPE, facts);
  const row = { id: erasureId.mint(), subjectId: person.id, requestedBy, erasedAt, certificate };
  await server.asTenant(tenant, async (tx) => {
    await insertPersonalDataErasure(tx.db, row);
    tx.emit(personalDataErased({ erasureId: row.id, subjectId: person.id }));
  });
  return { row, contacts: person.contacts };
}

/** The operators' trail tells whom a tenant began with. */
export async function eraseInControl(control: ControlTx, { tenant, row, contacts }: Erased & { readonly tenant: Tenant }): Promise<void> {
  const { subjectId, requestedBy, erasedAt } = row;
  await eraseFromControlTrail(control, eraseOf({ id: subjectId, contacts }));
  await insertErasedPerson(control.db, { tenantId: tenant.id, subjectId, requestedBy, erasedAt });
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

function eraseOf({ id, contacts }: Person): Erase {
  return { objectIds: [id], actorIds: [id], owned: [], texts: contacts };
}

function ownedBy({ person, tables }: Subject): Erase['owned'] {
  return tables.flatMap((table) => {
    const { column } = table.subject;
    if (column === null || isRoot(table)) return [];
    return [{ tableName: table.name, column: column.name, value: String(column.mapToDriverValue(person.id)) }];
  });
}
