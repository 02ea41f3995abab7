/** The addresses that senders are given: which tenant, which source, and a mark that only this installation can make. */
import { timingSafeEqual } from 'node:crypto';
import { tenantId } from '../../../kernel/context.js';
import { webhookSourceId } from '../ids.js';
export const HOOKS_PATH = '/hooks/';
/** 132 bits: nobody guesses it, and whoever tries costs no statement. */
const MARK_LENGTH = 22;
const PATH = /^\/hooks\/([0-7][0-9a-hjkmnp-tv-z]{25})([0-7][0-9a-hjkmnp-tv-z]{25})([\w-]{22})$/;
export function pathOf(secrets, { tenantId: tenant, sourceId }) {
    return `${HOOKS_PATH}${tenant.slice(tenantId.prefix.length + 1)}${sourceId.slice(webhookSourceId.prefix.length + 1)}${markOf(secrets, { tenantId: tenant, sourceId })}`;
}
/** Null for every path that this installation has not made. */
export function readHookPath(secrets, path) {
    const [, tenant = '', source = '', mark = ''] = PATH.exec(path) ?? [];
    if (mark === '')
        return null;
    const address = {
        tenantId: tenantId.parse(`${tenantId.prefix}_${tenant}`),
        sourceId: webhookSourceId.parse(`${webhookSourceId.prefix}_${source}`),
    };
    return timingSafeEqual(Buffer.from(mark), Buffer.from(markOf(secrets, address))) ? address : null;
}
function markOf(secrets, { tenantId: tenant, sourceId }) {
    return secrets.digest('address of a webhook source', `${tenant} ${sourceId}`).slice(0, MARK_LENGTH);
}
//# sourceMappingURL=address.js.map