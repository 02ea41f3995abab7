import { randomBytes } from 'node:crypto';
import type { Ctx } from '../../../kernel/context.js';

/** 256 random bits: nobody finds another shopper's cart by trying. */
const TOKEN_BYTES = 32;

export function newCartToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** Keyed with a secret of the installation, and for one tenant: a copy of the database opens no cart, and a token of one tenant none of another. */
export function digestOfCartToken(ctx: Ctx, token: string): string {
  return ctx.secrets.digest(`cart of ${ctx.tenant.id}`, token);
}
