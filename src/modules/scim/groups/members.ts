/** What the operations of a PATCH do to the members of a group, without reading who they are unless that is needed. */
import type { UserId } from '../../access/public.js';
import { syntaxInvalid } from '../errors.js';
import { meets } from '../filter/match.js';
import { isObject } from '../patch/apply.js';
import type { Operation } from '../patch/operations.js';
import { readMembers } from './resource.js';

/** `keeps` whether those who were members stay unless they are removed. */
export type MembersPlan = { readonly keeps: boolean; readonly added: ReadonlySet<UserId>; readonly removed: ReadonlySet<UserId> };
export const NO_CHANGE: MembersPlan = { keeps: true, added: new Set(), removed: new Set() };

export function replacing(members: readonly UserId[]): MembersPlan {
  return { keeps: false, added: new Set(members), removed: new Set() };
}

/** Splits the operations into those on members and the others. `listMembers` is asked when a filter says more than an id. */
export async function planMembers(operations: readonly Operation[], listMembers: () => Promise<readonly UserId[]>) {
  let plan = NO_CHANGE;
  const others: Operation[] = [];
  for (const operation of operations) {
    const { op, path, value } = operation;
    if (path?.attribute === 'members') plan = await applyMembers(plan, operation, listMembers);
    else if (path === null && isObject(value) && op !== 'remove') {
      const [members] = Object.entries(value).filter(([key]) => key.toLowerCase() === 'members');
      if (members) plan = await applyMembers(plan, { op, path: { attribute: 'members', which: null, sub: null }, value: members[1] }, listMembers);
      others.push({ ...operation, value: Object.fromEntries(Object.entries(value).filter(([key]) => key.toLowerCase() !== 'members')) });
    } else others.push(operation);
  }
  return { plan, others };
}

async function applyMembers(plan: MembersPlan, { op, path, value }: Operation, listMembers: () => Promise<readonly UserId[]>): Promise<MembersPlan> {
  const which = path?.which ?? null;
  if (path?.sub) throw syntaxInvalid('Of members one adds, replaces and removes whole ones.');
  if (op === 'add') return add(plan, which?.kind === 'compare' && value === undefined ? readMembers(which.value) : readMembers(value));
  if (op === 'replace' && which === null) return replacing(readMembers(value));
  if (op === 'replace') throw syntaxInvalid('Of members one adds, replaces and removes whole ones.');
  if (which === null) return value === undefined || value === null ? replacing([]) : remove(plan, readMembers(value));
  if (which.kind === 'compare' && which.operator === 'eq') return remove(plan, readMembers(which.value));
  return remove(
    plan,
    (await listMembers()).filter((id) => meets({ value: id, type: 'User' }, which)),
  );
}

function add({ keeps, added, removed }: MembersPlan, ids: readonly UserId[]): MembersPlan {
  return { keeps, added: new Set([...added, ...ids]), removed: without(removed, ids) };
}

function remove({ keeps, added, removed }: MembersPlan, ids: readonly UserId[]): MembersPlan {
  return { keeps, added: without(added, ids), removed: new Set([...removed, ...ids]) };
}

function without(all: ReadonlySet<UserId>, ids: readonly UserId[]): ReadonlySet<UserId> {
  const gone = new Set(ids);
  return new Set([...all].filter((id) => !gone.has(id)));
}
