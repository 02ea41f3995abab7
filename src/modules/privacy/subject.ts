import { z } from 'zod';
import { problem } from '../../kernel/check.js';
import type { TenantDb } from '../../kernel/context.js';
import { type PersonalTable, isRoot, tablesOf } from './catalogue.js';
import { subjectNotFound } from './errors.js';
import { countPersonalRows, tableExists } from './queries.js';

/** An id of a kind of person that some module knows. */
export const subjectSchema = z.strictObject({
  subjectId: z.string().refine((id) => tablesOf(id).length > 0, problem('NOT_AN_ID', 'must be the id of a user (usr_…) or a customer (cus_…)')),
});

/** The tables of the tenant with data of the person. Refuses a person whom the tenant does not know. */
export async function getTablesOf(db: TenantDb, subjectId: string): Promise<readonly PersonalTable[]> {
  const there: PersonalTable[] = [];
  for (const table of tablesOf(subjectId)) if (await tableExists(db, table)) there.push(table);
  const root = there.find(isRoot);
  if (!root || (await countPersonalRows(db, root, subjectId)) === 0) throw subjectNotFound();
  return there;
}
