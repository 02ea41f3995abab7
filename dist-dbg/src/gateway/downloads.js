import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ANONYMOUS } from '../kernel/context.js';
import { defineRefusal } from '../kernel/errors.js';
import { tenantMismatch, tenantNotFound, tenantSuspended } from '../modules/tenancy/public.js';
import { readTicket } from '../platform/crypto/tickets.js';
const downloadNotFound = defineRefusal('NOT_FOUND', 'DOWNLOAD_NOT_FOUND', 'The ticket is forged or too old, or the session that asked for it has ended. Ask for another one.');
/** Answers with the file of the ticket. A client that goes away ends its making; one that reads slowly slows it down. */
export async function answerDownload(options, response, asked) {
    const ticket = readTicket(options.tokens, asked.ticket, options.now());
    const download = options.downloads.find((one) => one.kind === ticket?.kind);
    if (!ticket || !download || hasEnded(options, ticket))
        throw downloadNotFound();
    const tenant = await tenantOf(options, ticket, asked.slug);
    const ctx = options.createContext({ ...asked.origin, tenant, actor: actorOf(ticket) });
    const file = await download.open(ctx, download.parameters.parse(ticket.parameters));
    response.writeHead(200, { 'content-type': file.type, 'content-disposition': `attachment; filename="${file.name}"` });
    await pipeline(Readable.from(file.chunks, { objectMode: true, highWaterMark: 1 }), response).catch((error) => {
        // Nobody waits for the rest of it.
        if (!asked.origin.signal?.aborted)
            throw error;
    });
}
/** Of a stranger there is no session: the minute of the ticket is all that they have. */
function hasEnded({ resolve }, { holder }) {
    return holder.kind !== 'anonymous' && resolve.hasEnded(holder.sessionId);
}
async function tenantOf({ resolve }, { tenant: id }, slug) {
    if (id === null) {
        if (slug !== null)
            throw tenantMismatch();
        return null;
    }
    const tenant = await resolve.directory.findById(id);
    if (!tenant)
        throw tenantNotFound();
    if (slug !== null && slug !== tenant.slug)
        throw tenantMismatch();
    if (tenant.suspendedAt !== null)
        throw tenantSuspended();
    await resolve.requireServable(tenant);
    return tenant;
}
/** Whoever asked, without a permission: what the ticket is for was permitted when it was given. */
function actorOf({ holder }) {
    if (holder.kind === 'anonymous')
        return ANONYMOUS;
    if (holder.kind === 'customer')
        return { ...holder, permissions: new Set() };
    const { kind, id, sessionId, impersonatorId } = holder;
    const assurance = { methods: [], authenticatedAt: new Date(0) };
    return {
        kind,
        id,
        sessionId,
        permissions: new Set(),
        assurance,
        secondFactorFrom: null,
        ...(impersonatorId === undefined ? {} : { impersonatorId }),
    };
}
//# sourceMappingURL=downloads.js.map