import { eq } from 'drizzle-orm';
import { beginAccessChange, changeMembers, countGroupsWhere, createDirectoryGroup, deleteDirectoryGroup, groupId, groupTerms, listGroupsWhere, listMembersStates, listMemberships, renameDirectoryGroup, } from '../../access/public.js';
import { groupTaken, resourceNotFound } from '../errors.js';
import { directoryGroupUpdated } from '../events.js';
import { toCondition } from '../filter/terms.js';
import { applyPatch } from '../patch/apply.js';
import { requireVersion, seesAttribute } from '../wire/resources.js';
import { planMembers, replacing } from './members.js';
import { deleteGroupLink, findGroupLinkByExternalId, listGroupLinks, upsertGroupLink } from './queries.js';
import { groupShape, groupVersion, readGroupWish, readMembers, toGroupResource } from './resource.js';
import { groupTermsByName } from './terms.js';
/** Bounds one answer: directories that have more leave members out (`excludedAttributes=members`). */
const MEMBERSHIPS_MAX = 20_000;
/** No tenant has more users: whoever replaces members knows them all. */
const MEMBERS_OF_ONE_MAX = 1_000_000;
export async function getGroup(ctx, id, asked) {
    const known = await ctx.read((db) => findKnown(db, id));
    if (!known)
        throw resourceNotFound(id);
    const [resource] = await withMembers(ctx, [known], asked);
    return resource;
}
export async function listGroups(ctx, asked) {
    const where = asked.filter === null ? undefined : toCondition(groupTermsByName, asked.filter);
    const { total, known } = await ctx.read(async (db) => ({
        total: await countGroupsWhere(db, where),
        known: asked.limit === 0 ? [] : await toKnown(db, await listGroupsWhere(db, { where, offset: asked.offset, limit: asked.limit })),
    }));
    return { total, resources: await withMembers(ctx, known, asked) };
}
export async function createGroup(ctx, json) {
    const { wish, members } = readBody(json);
    return ctx.write(async (tx) => {
        const change = await beginAccessChange(tx);
        await requireFree(tx, wish, null);
        const { id } = await createDirectoryGroup(tx, wish.displayName);
        await saveLink(tx, { id, before: null }, wish.externalId);
        await changeMembers(tx, change, { id, added: members, removed: [] });
        return id;
    });
}
export async function replaceGroup(ctx, target, json) {
    const { wish, members } = readBody(json);
    await changeGroup(ctx, target, async (tx, change, known) => {
        await save(tx, known, wish);
        await applyPlan(tx, change, { id: known.group.id, plan: replacing(members) });
    });
}
export async function patchGroup(ctx, target, operations) {
    await changeGroup(ctx, target, async (tx, change, known) => {
        const { id } = known.group;
        const { plan, others } = await planMembers(operations, () => memberIds(tx.db, id));
        await save(tx, known, readGroupWish(applyPatch(toGroupResource(known, null, ''), others, groupShape)));
        await applyPlan(tx, change, { id, plan });
    });
}
export async function deleteGroup(ctx, target) {
    await changeGroup(ctx, target, async (tx, change, { group }) => {
        await deleteGroupLink(tx.db, group.id);
        await deleteDirectoryGroup(tx, change, group);
    });
}
async function changeGroup(ctx, { id, ifMatch }, work) {
    await ctx.write(async (tx) => {
        const change = await beginAccessChange(tx);
        const known = await findKnown(tx.db, id);
        if (!known)
            throw resourceNotFound(id);
        requireVersion(ifMatch, groupVersion(known));
        await work(tx, change, known);
    });
}
async function save(tx, { group, link }, wish) {
    await requireFree(tx, wish, group.id);
    await renameDirectoryGroup(tx, group.id, wish.displayName);
    await saveLink(tx, { id: group.id, before: link?.externalId ?? null }, wish.externalId);
}
async function saveLink(tx, { id, before }, externalId) {
    if (externalId === before)
        return;
    await (externalId === null ? deleteGroupLink(tx.db, id) : upsertGroupLink(tx.db, { groupId: id, externalId, updatedAt: tx.ctx.now() }));
    tx.emit(directoryGroupUpdated({ groupId: id, externalId }));
}
async function applyPlan(tx, change, { id, plan }) {
    const gone = plan.keeps ? [...plan.removed] : (await memberIds(tx.db, id)).filter((one) => !plan.added.has(one));
    await changeMembers(tx, change, { id, added: [...plan.added], removed: gone });
}
async function requireFree({ db }, { externalId }, own) {
    const linked = externalId === null ? null : await findGroupLinkByExternalId(db, externalId);
    if (linked && linked.groupId !== own)
        throw groupTaken(`Another group has the externalId ${externalId} already.`);
}
function readBody(json) {
    const members = Object.entries(json).find(([key]) => key.toLowerCase() === 'members')?.[1];
    return { wish: readGroupWish(applyPatch({}, [{ op: 'add', path: null, value: json }], groupShape)), members: readMembers(members) };
}
async function findKnown(db, id) {
    if (!groupId.schema.safeParse(id).success)
        return null;
    const rows = await listGroupsWhere(db, { where: eq(groupTerms.id, groupId.parse(id)), offset: 0, limit: 1 });
    return (await toKnown(db, rows))[0] ?? null;
}
async function toKnown(db, rows) {
    if (rows.length === 0)
        return [];
    const ids = rows.map(({ id }) => id);
    const links = new Map((await listGroupLinks(db, ids)).map((link) => [link.groupId, link]));
    const states = new Map((await listMembersStates(db, ids)).map((state) => [state.groupId, state]));
    return rows.map((group) => ({ group, link: links.get(group.id) ?? null, members: states.get(group.id) ?? { count: 0, lastAddedMs: 0 } }));
}
async function withMembers(ctx, known, asked) {
    if (known.length === 0 || !seesAttribute(asked, 'members'))
        return known.map((one) => toGroupResource(one, null, asked.base));
    const ids = known.map(({ group }) => group.id);
    const memberships = Map.groupBy(await ctx.read((db) => listMemberships(db, ids, MEMBERSHIPS_MAX)), (one) => one.groupId);
    return known.map((one) => toGroupResource(one, (memberships.get(one.group.id) ?? []).map((membership) => membership.userId), asked.base));
}
async function memberIds(db, id) {
    return (await listMemberships(db, [id], MEMBERS_OF_ONE_MAX)).map((membership) => membership.userId);
}
//# sourceMappingURL=service.js.map