import type { Scope } from '../../../../kernel/context.js';

type Realm = { readonly ctx: Pick<Scope, 'secrets'>; readonly tenantId: string | null };

/** For exactly this account: one that was copied to another row does not open. */
export function sealTotpSecret({ ctx, tenantId }: Realm, holderId: string, secret: string): string {
  return ctx.secrets.seal(purposeOf(tenantId, holderId), secret);
}

export function openTotpSecret({ ctx, tenantId }: Realm, holderId: string, sealed: string): string {
  return ctx.secrets.open(purposeOf(tenantId, holderId), sealed);
}

function purposeOf(tenantId: string | null, holderId: string): string {
  return `totp secret of ${tenantId ?? 'operators'}/${holderId}`;
}
