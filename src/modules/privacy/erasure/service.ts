import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import type { ControlTx, Ctx, GatewayContext, Tx } from '../../../kernel/context.js';
import { type Page, type PageArguments, type PageOrder, pageRequest, toPage } from '../../../kernel/page.js';
import { violatesUnique } from '../../../platform/db/errors.js';
import { userId } from '../../access/public.js';
import { type Blanked, eraseFromTrail, listPastValues } from '../../audit/public.js';
import { type PersonalTable, isRoot, prepareErasure } from '../catalogue.js';
import { alreadyErased, erasesThemself } from '../errors.js';
import { personalDataErased } from '../events.js';
import { erasureId } from '../ids.js';
import {
  anonymisePersonalRows,
  countPersonalRows,
  deletePersonalRows,
  findErasureOf,
  insertPersonalDataErasure,
  listErasureRows,
  listPersonalRows,
} from '../queries.js';
import { getTablesOf, subjectSchema } from '../subject.js';
import type { PersonalDataErasureRow } from '../tables.js';

export const CERTIFICATE_TYPE = 'personal-data-erasure+jws';
/** Of a person's rows the contacts are looked for in the trail; nobody has this many addresses. */
const ROOT_ROWS_MAX = 10;

/** What became of a person's rows in one table. */
type Outcome = { readonly table: string; readonly rows: number; readonly how: 'deleted' | 'anonymised' | 'kept'; readonly ground?: string };

/**
 * Erases what the tenant has of a person, in one transaction: rows go, or lose what is personal where others refer to them, and the trails
 * lose the values. A signed certificate says what was done.
 */
export async function erasePersonalData(ctx: GatewayContext, input: z.input<typeof subjectSchema>): Promise<PersonalDataErasureRow> {
  const { subjectId } = check(subjectSchema, input);
  const requestedBy = actingUser(ctx);
  if (subjectId === requestedBy) throw erasesThemself();
  return ctx.control
    .write(async (control) => {
      const found = await control.asTenant(ctx.tenant, async (tx) => {
        if (await findErasureOf(tx.db, subjectId)) throw alreadyErased();
        return eraseRows(tx, subjectId);
      });
      const trail = await eraseTrails(control, ctx, { subjectId, ...found });
      const row = { id: erasureId.mint(), subjectId, requestedBy, erasedAt: ctx.now(), certificate: certify(ctx, { subjectId, trail, ...found }) };
      await control.asTenant(ctx.tenant, async (tx) => {
        await insertPersonalDataErasure(tx.db, row);
        tx.emit(personalDataErased({ erasureId: row.id, subjectId }));
      });
      return row;
    })
    .catch((error: unknown) => {
      throw violatesUnique(error, 'personal_data_erasures_subject') ? alreadyErased() : error;
    });
}

const byTime: PageOrder = { name: 'privacy.erased', values: z.tuple([z.iso.datetime(), z.uuid()]) };

export async function pageErasures(ctx: Ctx, page: PageArguments): Promise<Page<PersonalDataErasureRow>> {
  const request = pageRequest(page, byTime);
  const rows = await ctx.read((db) => listErasureRows(db, request));
  return toPage(rows, request, (row) => [row.erasedAt.toISOString(), erasureId.toUuid(row.id)]);
}

type Erased = { readonly tables: readonly PersonalTable[]; readonly outcomes: readonly Outcome[]; readonly contacts: readonly string[] };

async function eraseRows(tx: Tx, subjectId: string): Promise<Erased> {
  const tables = await getTablesOf(tx.db, subjectId);
  const contacts = await contactsOf(tx, tables, subjectId);
  await prepareErasure(tx, subjectId);
  const outcomes: Outcome[] = [];
  // What refers to others goes first.
  for (const table of tables.toReversed()) outcomes.push(await eraseRowsOf(tx, table, subjectId));
  return { tables, outcomes, contacts };
}

async function eraseRowsOf({ db }: Tx, table: PersonalTable, subjectId: string): Promise<Outcome> {
  const { name, atErasure } = table;
  if (atErasure === 'delete') return { table: name, how: 'deleted', rows: await deletePersonalRows(db, table, subjectId) };
  if (atErasure === 'anonymise') return { table: name, how: 'anonymised', rows: await anonymisePersonalRows(db, table, subjectId) };
  return { table: name, how: 'kept', rows: await countPersonalRows(db, table, subjectId), ground: atErasure.keep };
}

/** The person's addresses and numbers, those of before included: whatever else holds one of them is found by it. */
async function contactsOf({ db }: Tx, tables: readonly PersonalTable[], subjectId: string): Promise<readonly string[]> {
  const contacts = new Set<string>();
  for (const table of tables.filter(isRoot)) {
    const keys = [...table.personal].filter(([, column]) => column.kind === 'contact').map(([key]) => key);
    const rows = await listPersonalRows(db, table, { subjectId, after: null, limit: ROOT_ROWS_MAX });
    const now = rows.flatMap((row) => keys.map((key) => row[key]));
    const names = keys.map((key) => table.columns[key]?.name ?? key);
    const past = await listPastValues(db, { tableName: table.name, objectId: subjectId, columns: names });
    for (const value of [...now, ...past]) if (typeof value === 'string') contacts.add(value);
  }
  return [...contacts];
}

/** The tenant's own trail, and the operators', which tells whom a tenant began with. */
async function eraseTrails(control: ControlTx, ctx: Ctx, { subjectId, tables, contacts }: Erased & { readonly subjectId: string }): Promise<Blanked> {
  const owned = tables
    .filter((table) => !isRoot(table))
    .map(({ name, subject }) => ({ tableName: name, column: subject.column.name, value: String(subject.column.mapToDriverValue(subjectId)) }));
  const person = { objectIds: [subjectId], actorIds: [subjectId], owned, texts: contacts };
  const blanked = await eraseFromTrail(control, ctx.tenant, person);
  await eraseFromTrail(control, null, { ...person, owned: [] });
  return blanked;
}

type Proof = Erased & { readonly subjectId: string; readonly trail: Blanked };

function certify(ctx: Ctx, { subjectId, outcomes, trail }: Proof): string {
  return ctx.tokens.signDocument(CERTIFICATE_TYPE, {
    sub: subjectId,
    tenant: ctx.tenant.id,
    erasedAt: ctx.now().toISOString(),
    tables: outcomes,
    trail,
  });
}

function actingUser({ actor }: Ctx) {
  invariant(actor.kind === 'user', 'the rules let only users of the tenant erase');
  return userId.parse(actor.id);
}
