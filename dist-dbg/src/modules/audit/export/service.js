import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { defineDownload } from '../../../kernel/download.js';
import { writeTicket } from '../../../platform/crypto/tickets.js';
import { exportRequested, trailExported } from '../events.js';
import { auditFilterSchema } from '../log/checks.js';
import { nameOfTrail, readControlTrail, readTenantTrail } from '../trail.js';
import { exportFormat, formats } from './formats.js';
import { exportedPieces } from './rows.js';
const KIND = 'audit-log';
/** A ticket for the file. In a tenant its trail, without one the operators'. */
export async function exportAuditLog(ctx, { filter, format }) {
    const conditions = check(auditFilterSchema, filter ?? {}, 'input.filter');
    const { trail, facts } = factsOf(ctx, { conditions, format });
    await record(ctx, exportRequested({ trail, ...facts }));
    return writeTicket(ctx, KIND, { format, conditions });
}
/** The filter has gone through JSON, which knows no dates. */
const moment = z.iso.datetime().transform((text) => new Date(text));
const parametersSchema = z.object({
    format: z.enum(exportFormat),
    conditions: z.looseObject({ since: moment.optional(), until: moment.optional() }),
});
export const auditDownload = defineDownload({ kind: KIND, parameters: parametersSchema, open: openExport });
async function openExport(ctx, { format, conditions: stored }) {
    const conditions = check(auditFilterSchema, stored);
    const { trail, facts } = factsOf(ctx, { conditions, format });
    await record(ctx, trailExported({ trail, ...facts }));
    const { extension, type } = formats[format];
    const name = `audit-log-${ctx.tenantOrNull?.slug ?? 'operators'}-${ctx.now().toISOString().slice(0, 10)}.${extension}`;
    const read = ctx.tenantOrNull ? readTenantTrail(ctx) : readControlTrail(ctx);
    return { name, type, chunks: chunksOf(format, exportedPieces(read, conditions)) };
}
async function* chunksOf(format, pieces) {
    const { beginning, write } = formats[format];
    yield beginning;
    for await (const some of pieces)
        yield write(some);
}
function factsOf({ tenantOrNull }, { conditions, format }) {
    return { trail: nameOfTrail(tenantOrNull), facts: { format, filter: JSON.stringify(conditions) } };
}
async function record(ctx, event) {
    const work = async (tx) => tx.record(event);
    if (ctx.tenantOrNull)
        await ctx.write(work);
    else
        await ctx.control.write(async (tx) => tx.emit(event));
}
//# sourceMappingURL=service.js.map