/** A tenant has gone back to a server, and lost what was written since: a consent that it had withdrawn meanwhile must not count again. */
import { type ControlCtx, tenantId } from '../../kernel/context.js';
import { type DomainEvent, type Listener, onControl } from '../../kernel/events.js';
import { moveUndone } from '../moves/events.js';
import { findTenantById } from '../tenancy/public.js';
import { findConsent } from './queries.js';
import { endAccess, inTenant } from './service.js';

export const impersonationListeners: readonly Listener[] = [onControl(moveUndone, endAccessOfBefore)];

type Undone = DomainEvent<{ tenantId: string; losesWrites: boolean }>;

async function endAccessOfBefore(ctx: ControlCtx, { payload }: Undone): Promise<void> {
  if (!payload.losesWrites) return;
  await ctx.control.write(async (control) => {
    const tenant = await findTenantById(control.db, tenantId.parse(payload.tenantId));
    if (tenant) await inTenant(control, tenant, async (tx) => void ((await findConsent(tx.db)) && (await endAccess(tx))));
  });
}
