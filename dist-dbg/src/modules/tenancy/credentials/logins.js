import { schemaOf } from '../../../kernel/context.js';
import { closeLoginScript, dropLoginScript, openLoginScript } from '../../../platform/db/servers/tenant-login.js';
import { tablesShownBy } from '../onboarding/optional-modules.js';
import { loginNameOf } from './ids.js';
import { deleteCredential, listPending, updateCredential } from './queries.js';
import { purposeOf } from './secrets.js';
/** Makes, opens, closes and drops logins as their tenants are by now. What fails is tried again with the next call. Returns how many changed. */
export async function applyCredentials(ctx) {
    let applied = 0;
    for (const pending of await ctx.control.read((db) => listPending(db, ctx.now()))) {
        await apply(ctx, pending).then(() => {
            applied += 1;
        }, (error) => ctx.log.warn('the login of a tenant cannot be changed yet', { tenant: pending.tenant.slug, error }));
    }
    return applied;
}
/** Repeatable: whoever was interrupted in the middle does all of it again. */
export async function apply(ctx, pending) {
    const { credential, tenant, wanted } = pending;
    const script = scriptOf(ctx, pending);
    await ctx.onServer(tenant.serverId).write((tx) => tx.script(script));
    await ctx.control.write(async (tx) => {
        if (wanted === 'gone')
            await deleteCredential(tx.db, credential.id);
        else
            await updateCredential(tx.db, credential.id, { applied: wanted });
    });
}
function scriptOf(ctx, { credential, tenant, wanted }) {
    const { id, keyId, wrappedKey, ciphertext } = credential;
    const login = loginNameOf(tenant.id, id);
    if (wanted === 'gone')
        return dropLoginScript(login);
    if (wanted === 'closed')
        return closeLoginScript(login);
    const password = ctx.vault.open(purposeOf(id), { keyId, wrappedKey, ciphertext });
    return openLoginScript({ login, password, schema: schemaOf(tenant.id), tables: tablesShownBy(tenant.modules) });
}
//# sourceMappingURL=logins.js.map