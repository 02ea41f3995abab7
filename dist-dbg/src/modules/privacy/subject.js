import { z } from 'zod';
import { problem } from '../../kernel/check.js';
import { listPastValues } from '../audit/public.js';
import { isRoot, tablesOf } from './catalogue.js';
import { subjectNotFound } from './errors.js';
import { listPersonalRows, tableExists } from './queries.js';
/** An id of a kind of person that some module knows. */
export const subjectSchema = z.strictObject({
    subjectId: z
        .string()
        .refine((id) => tablesOf(id).length > 0, problem('NOT_AN_ID', 'must be the id of a user (usr_…), an invitation (inv_…) or a customer (cus_…)')),
});
/** Null for a person whom the tenant does not know. */
export async function findSubject(db, subjectId) {
    const tables = [];
    for (const table of tablesOf(subjectId))
        if (await tableExists(db, table))
            tables.push(table);
    const root = tables.find(isRoot);
    const [row] = root ? await listPersonalRows(db, root, { person: { id: subjectId, contacts: [] }, after: null, limit: 1 }) : [];
    return root && row ? { person: { id: subjectId, contacts: await contactsOf(db, root, { subjectId, row }) }, tables } : null;
}
export async function getSubject(db, subjectId) {
    const subject = await findSubject(db, subjectId);
    if (!subject)
        throw subjectNotFound();
    return subject;
}
/** The person's addresses and numbers, those of before included: whatever else holds one of them is found by it. */
async function contactsOf(db, table, { subjectId, row }) {
    const keys = [...table.personal].filter(([, column]) => column.kind === 'contact').map(([key]) => key);
    const columns = keys.map((key) => table.columns[key]?.name ?? key);
    const past = await listPastValues(db, { tableName: table.name, objectId: subjectId, columns });
    const contacts = [...keys.map((key) => row[key]), ...past].filter((value) => typeof value === 'string');
    return [...new Set(contacts)];
}
//# sourceMappingURL=subject.js.map