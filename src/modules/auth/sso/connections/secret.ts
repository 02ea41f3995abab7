import type { Ctx } from '../../../../kernel/context.js';
import type { SsoConnectionId } from '../ids.js';

/** Opens for this connection of this tenant alone: a row that is copied elsewhere is of no use. */
export function sealSecret(ctx: Pick<Ctx, 'secrets' | 'tenant'>, id: SsoConnectionId, secret: string): string {
  return ctx.secrets.seal(purposeOf(ctx, id), secret);
}

export function openSecret(ctx: Pick<Ctx, 'secrets' | 'tenant'>, id: SsoConnectionId, sealed: string): string {
  return ctx.secrets.open(purposeOf(ctx, id), sealed);
}

function purposeOf({ tenant }: Pick<Ctx, 'tenant'>, id: SsoConnectionId): string {
  return `client secret of ${tenant.id} for ${id}`;
}
