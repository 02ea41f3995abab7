import { inArray, or } from 'drizzle-orm';
import { roles, userRoles } from '../tables.js';
/** Roles by the keys of system roles or by names. */
export async function listRolesNamed(db, names) {
    return db
        .select({ id: roles.id, name: roles.name, systemKey: roles.systemKey })
        .from(roles)
        .where(or(inArray(roles.systemKey, [...names]), inArray(roles.name, [...names])));
}
export async function insertUserRoles(db, rows) {
    await db
        .insert(userRoles)
        .values([...rows])
        .onConflictDoNothing();
}
//# sourceMappingURL=queries.js.map