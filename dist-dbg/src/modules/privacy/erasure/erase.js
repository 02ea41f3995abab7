import { eraseFromControlTrail, eraseFromTenantTrail } from '../../audit/public.js';
import { isRoot, prepareErasure } from '../catalogue.js';
import { personalDataErased } from '../events.js';
import { erasureId } from '../ids.js';
import { anonymisePersonalRows, countPersonalRows, deletePersonalRows, insertErasedPerson, insertPersonalDataErasure, } from '../queries.js';
export const CERTIFICATE_TYPE = 'personal-data-erasure+jws';
/**
 * On the tenant's server first: rows, the tenant's trail and the proof. Then, in the control plane, the operators' trail and who must stay
 * erased; where that is another database and its commit is lost, whoever asks again lets it be finished.
 */
export async function erasePerson(control, erasing) {
    const erased = await control.onServer(erasing.tenant.serverId, (tx) => eraseOnServer(tx, control.ctx, erasing));
    if (erased === null)
        return null;
    await eraseInControl(control, { ...erased, tenant: erasing.tenant });
    return erased.row;
}
async function eraseOnServer(server, ctx, { tenant, requestedBy, find }) {
    // The entry follows when the trail was blanked, or it would be blanked with the others about this person.
    const eraseSubject = async (tx) => {
        const subject = await find(tx);
        return subject && { ...subject, outcomes: await eraseRows(tx, subject) };
    };
    const erased = await server.asTenant(tenant, eraseSubject, { toldLater: true });
    if (erased === null)
        return null;
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
export async function eraseInControl(control, { tenant, row, contacts }) {
    const { subjectId, requestedBy, erasedAt } = row;
    await eraseFromControlTrail(control, eraseOf({ id: subjectId, contacts }));
    await insertErasedPerson(control.db, { tenantId: tenant.id, subjectId, requestedBy, erasedAt });
}
async function eraseRows(tx, { person, tables }) {
    await prepareErasure(tx, person.id);
    const outcomes = [];
    // What refers to others goes first.
    for (const table of tables.toReversed())
        outcomes.push(await eraseRowsOf(tx, table, person));
    return outcomes;
}
async function eraseRowsOf({ db }, table, person) {
    const { name, atErasure } = table;
    if (atErasure === 'delete')
        return { table: name, how: 'deleted', rows: await deletePersonalRows(db, table, person) };
    if (atErasure === 'anonymise')
        return { table: name, how: 'anonymised', rows: await anonymisePersonalRows(db, table, person) };
    return { table: name, how: 'kept', rows: await countPersonalRows(db, table, person), ground: atErasure.keep };
}
function eraseOf({ id, contacts }) {
    return { objectIds: [id], actorIds: [id], owned: [], texts: contacts };
}
function ownedBy({ person, tables }) {
    return tables.flatMap((table) => {
        const { column } = table.subject;
        if (column === null || isRoot(table))
            return [];
        return [{ tableName: table.name, column: column.name, value: String(column.mapToDriverValue(person.id)) }];
    });
}
//# sourceMappingURL=erase.js.map