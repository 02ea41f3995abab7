import type { GatewayContext } from '../../../kernel/context.js';
import { type GroupRow, groupsOfUsers, userId } from '../../access/public.js';
import { type SeenPerson, personById } from '../../users/public.js';

type Me = { readonly id: string };

/** Null for operators, who belong to no tenant. */
export async function profileOfMe(ctx: GatewayContext, { id }: Me): Promise<SeenPerson | null> {
  const person = ctx.tenantOrNull && (await ctx.load(personById, userId.parse(id)));
  // While somebody signs in, the request itself is nobody's yet.
  return person && { ...person, isOwn: true };
}

export async function groupsOfMe(ctx: GatewayContext, { id }: Me): Promise<readonly GroupRow[]> {
  return ctx.tenantOrNull === null ? [] : ((await ctx.load(groupsOfUsers, userId.parse(id))) ?? []);
}
