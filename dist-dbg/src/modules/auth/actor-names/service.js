import { userId } from '../../access/public.js';
import { personById } from '../../users/public.js';
import { operatorId } from '../control.tables.js';
import { nameOfOperator } from './loaders.js';
/** Users are named by their tenant: operators see the ids of a tenant's users, never their names. */
export async function nameOfActor(ctx, { kind, id }) {
    if (id === null)
        return null;
    if (kind === 'OPERATOR')
        return ctx.control.load(nameOfOperator, operatorId.parse(id));
    if (kind !== 'USER' || !ctx.tenantOrNull)
        return null;
    return (await ctx.load(personById, userId.parse(id)))?.displayName ?? null;
}
//# sourceMappingURL=service.js.map