import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import type { Ctx, Tx } from '../../../kernel/context.js';
import { type Page, type PageArguments, pageRequest, toPage } from '../../../kernel/page.js';
import { permissionMissing } from '../../../kernel/rules.js';
import { type GroupId, type Holdings, type UserId, beginAccessChange, findHeld, grantsOfAll, requireHeld, userId } from '../../access/public.js';
import { claim } from '../../entitlements/public.js';
import { requireAdministrator } from '../administrators.js';
import { userNotFound, versionStale } from '../errors.js';
import { userDeactivated, userReactivated, userUpdated } from '../events.js';
import { membersOfGroups } from '../loaders.js';
import { lockPerson, updateUserRow } from '../queries.js';
import type { PersonRow } from '../tables.js';
import {
  type DeactivateUser,
  type FindUsers,
  type UpdateUser,
  type UserConditions,
  deactivateUserSchema,
  updateUserSchema,
  userFilterSchema,
} from './checks.js';
import { BY_NAME, type UserOrdering, cursorOf, keysetOf, pageOrderOf } from './order.js';
import { countPeople, findPerson, listPeople } from './queries.js';

/** A page, and how to count the whole list when that is asked for. */
export type UserPage = Page<PersonRow> & { count(): Promise<number> };

type ListUsers = {
  readonly filter: FindUsers | null | undefined;
  readonly orderBy: UserOrdering | null | undefined;
  readonly page: PageArguments;
};

export async function getUser(ctx: Ctx, id: UserId): Promise<PersonRow> {
  const user = await ctx.read((db) => findPerson(db, id));
  if (!user) throw userNotFound(id);
  return user;
}

export async function listUsers(ctx: Ctx, { filter, orderBy, page }: ListUsers): Promise<UserPage> {
  const conditions = check(userFilterSchema, filter ?? {}, 'filter');
  requireRolesSeen(ctx, conditions);
  const asked = { filter: conditions, seesEmails: ctx.actor.permissions.has('users:inspect'), now: ctx.now() };
  const order = orderBy ?? BY_NAME;
  const request = pageRequest(page, pageOrderOf(order));
  const rows = await ctx.read((db) => listPeople(db, asked, keysetOf(order, request)));
  return { ...toPage(rows, request, cursorOf(order)), count: () => ctx.read((db) => countPeople(db, asked)) };
}

/** By name, read in one statement for all the groups of a list. */
export async function listMembersOfGroup(ctx: Ctx, parentId: GroupId, page: PageArguments): Promise<Page<PersonRow>> {
  const request = pageRequest(page, pageOrderOf(BY_NAME));
  return toPage((await ctx.load(membersOfGroups, { parentId, request })) ?? [], request, cursorOf(BY_NAME));
}

export async function updateUser(ctx: Ctx, input: UpdateUser): Promise<PersonRow> {
  const { id, ifVersion, ...wanted } = check(updateUserSchema, input);
  return ctx.write((tx) => changePerson(tx, { id, ifVersion, wanted }));
}

type Wanted = { readonly [Field in 'displayName' | 'language' | 'timeZone' | 'avatar']?: PersonRow[Field] | undefined };
export type PersonChange = { readonly id: UserId; readonly ifVersion: number | undefined; readonly wanted: Wanted };

/** What is undefined stays as it is. When nothing differs, nothing happens. */
export async function changePerson(tx: Tx, { id, ifVersion, wanted }: PersonChange): Promise<PersonRow> {
  const current = await getLocked(tx, id);
  if (ifVersion !== undefined && ifVersion !== current.version) throw versionStale(current.version);
  const fields = (['displayName', 'language', 'timeZone', 'avatar'] as const).filter(
    (field) => wanted[field] !== undefined && wanted[field] !== current[field],
  );
  if (fields.length === 0) return current;
  const { displayName = current.displayName, language = current.language, timeZone = current.timeZone, avatar = current.avatar } = wanted;
  const user = await save(tx, id, { displayName, language, timeZone, avatar });
  tx.emit(userUpdated({ userId: id, fields, userVersion: user.version }));
  return user;
}

/** Ends the user's sessions, too: auth joins the event. A user who is deactivated already is answered as they are. */
export async function deactivateUser(ctx: Ctx, input: DeactivateUser): Promise<PersonRow> {
  const { id } = check(deactivateUserSchema, input);
  return ctx.write((tx) => deactivatePerson(tx, id));
}

/** Joins a transaction, for whatever ends somebody's part in the tenant. */
export async function deactivatePerson(tx: Tx, id: UserId): Promise<PersonRow> {
  const { holdings } = await beginAccessChange(tx);
  const current = await getLocked(tx, id);
  if (current.deactivatedAt !== null) return current;
  await requireHeldOf(tx, holdings, id);
  return dismissPerson(tx, id);
}

/** Nobody signs in any more as a user whose data is erased. Whoever erases it must be able to deactivate them. */
export async function deactivateErased(tx: Tx, subjectId: string): Promise<void> {
  const id = userId.schema.safeParse(subjectId);
  if (id.success) await deactivatePerson(tx, id.data);
}

/** Under the lock of a change of rights, for a user who is active. */
export async function dismissPerson(tx: Tx, id: UserId): Promise<PersonRow> {
  const user = await save(tx, id, { deactivatedAt: tx.ctx.now() });
  await requireAdministrator(tx);
  tx.emit(userDeactivated({ userId: id }));
  return user;
}

/** With the roles and groups of before, which the actor must hold. A user who is active is answered as they are. */
export async function reactivateUser(ctx: Ctx, input: DeactivateUser): Promise<PersonRow> {
  const { id } = check(deactivateUserSchema, input);
  return ctx.write(async (tx) => {
    const { holdings } = await beginAccessChange(tx);
    const current = await getLocked(tx, id);
    if (current.deactivatedAt === null) return current;
    await requireHeldOf(tx, holdings, id);
    return readmitPerson(tx, id);
  });
}

/** Under the lock of a change of rights, for a user who is deactivated. */
export async function readmitPerson(tx: Tx, id: UserId): Promise<PersonRow> {
  const user = await save(tx, id, { deactivatedAt: null });
  // Behind the change: where room is counted anew, whoever comes back is among those that count.
  await claim(tx, 'users', 1);
  tx.emit(userReactivated({ userId: id }));
  return user;
}

/** Who holds a role or is in a group is told to those who may see roles. */
function requireRolesSeen({ actor }: Ctx, { roleId, groupId }: UserConditions): void {
  if ((roleId !== undefined || groupId !== undefined) && !actor.permissions.has('roles:read')) throw permissionMissing('roles:read');
}

async function getLocked(tx: Tx, id: UserId): Promise<PersonRow> {
  const user = await lockPerson(tx.db, id);
  if (!user) throw userNotFound(id);
  return user;
}

async function requireHeldOf(tx: Tx, holdings: Holdings, id: UserId): Promise<void> {
  const { roles } = await findHeld(tx.db, id, tx.ctx.now());
  requireHeld(holdings, grantsOfAll(roles));
}

async function save(tx: Tx, id: UserId, change: Omit<Parameters<typeof updateUserRow>[2], 'updatedAt'>): Promise<PersonRow> {
  const user = await updateUserRow(tx.db, id, { ...change, updatedAt: tx.ctx.now() });
  invariant(user, 'a locked user stays');
  return user;
}
