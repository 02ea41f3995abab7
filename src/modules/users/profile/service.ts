import { check } from '../../../kernel/check.js';
import type { Ctx } from '../../../kernel/context.js';
import { actingUser } from '../acting-user.js';
import { changePerson } from '../people/service.js';
import type { PersonRow } from '../tables.js';
import { type UpdateProfile, updateProfileSchema } from './checks.js';

export async function updateProfile(ctx: Ctx, input: UpdateProfile): Promise<PersonRow> {
  const { ifVersion, ...wanted } = check(updateProfileSchema, input);
  const id = actingUser(ctx);
  return ctx.write((tx) => changePerson(tx, { id, ifVersion, wanted }));
}
