import { findRoleState, findSchemaRights } from './queries.js';
import { leftToPeople, mendedBy } from './shortfalls.js';
/** Every tenant's role may use what a server's tenants share, through this one. */
const SHARED_ROLE = 'serai_tenant';
/** Only a superuser takes these away. */
const OF_SUPERUSERS = new Set(['superuser', 'replication', 'bypassrls']);
/** From this version on a grant says for itself whether the member inherits the rights and may become the role. */
const GRANT_OPTIONS_SINCE = 160_000;
export async function findRoleShortfalls(db, name) {
    const state = await findRoleState(db, name);
    const rights = await findSchemaRights(db, name);
    return [...ofRole(name, state), ...ofMemberships(name, state), ...ofSettings(name, state), ...ofRights(name, rights)];
}
function ofRole(name, { exists, attributes }) {
    if (!exists)
        return [mendedBy(`create role "${name}" nologin`, { kind: 'role', name })];
    return attributes.map((attribute) => {
        const found = { kind: 'role', name: `${name} with ${attribute}`, state: 'DIFFERENT' };
        return OF_SUPERUSERS.has(attribute) ? leftToPeople(found) : mendedBy(`alter role "${name}" no${attribute}`, found);
    });
}
function ofMemberships(name, { login, serverVersion, memberOf, members, loginMaySet }) {
    const found = [];
    const kind = 'membership';
    if (!memberOf.includes(SHARED_ROLE))
        found.push(mendedBy(`grant ${SHARED_ROLE} to "${name}"`, { kind, name: `${name} in ${SHARED_ROLE}` }));
    if (!loginMaySet) {
        const options = serverVersion >= GRANT_OPTIONS_SINCE ? ' with inherit false, set true' : '';
        found.push(mendedBy(`grant "${name}" to current_user${options}`, { kind, name: `${login} in ${name}` }));
    }
    for (const other of memberOf.filter((role) => role !== SHARED_ROLE))
        found.push(mendedBy(`revoke ${quoteName(other)} from "${name}"`, { kind, name: `${name} in ${other}`, state: 'UNEXPECTED' }));
    for (const other of members.filter((role) => role !== login))
        found.push(leftToPeople({ kind, name: `${other} in ${name}`, state: 'UNEXPECTED' }));
    return found;
}
function ofSettings(name, { settings }) {
    return settings.map(({ database, setting }) => {
        const [variable = ''] = setting.split('=', 1);
        const where = database === null ? '' : ` in database ${quoteName(database)}`;
        const script = `alter role "${name}"${where} reset ${quoteName(variable)}`;
        return mendedBy(script, { kind: 'setting', name: `${name}: ${setting}`, state: 'UNEXPECTED' });
    });
}
function ofRights(name, { schema, futureTables, futureSequences }) {
    const found = [];
    const stateOf = (privileges) => (privileges === '' ? 'MISSING' : 'DIFFERENT');
    if (schema !== 'USAGE') {
        const script = `revoke all on schema "${name}" from "${name}"; grant usage on schema "${name}" to "${name}"`;
        found.push(mendedBy(script, { kind: 'grant', name: `the schema to ${name}`, state: stateOf(schema) }));
    }
    const future = (objects, granted, wanted) => {
        const privileges = wanted.toLowerCase();
        if (granted === wanted)
            return;
        const script = `alter default privileges in schema "${name}" revoke all on ${objects} from "${name}"; alter default privileges in schema "${name}" grant ${privileges} on ${objects} to "${name}"`;
        found.push(mendedBy(script, { kind: 'default privilege', name: `${objects} to ${name}`, state: stateOf(granted) }));
    };
    future('tables', futureTables, 'DELETE, INSERT, SELECT, UPDATE');
    future('sequences', futureSequences, 'USAGE');
    return found;
}
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
//# sourceMappingURL=role.js.map