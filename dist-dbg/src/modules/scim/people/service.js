import { and } from 'drizzle-orm';
import { beginAccessChange, groupsOfUsers, userId } from '../../access/public.js';
import { emailChanged } from '../../auth/events.js';
import { changePerson, countPeopleWhere, createDirectoryUser, dismissPerson, findPerson, findUserByEmail, listPeopleWhere, lockPerson, moveToEmail, readmitPerson, } from '../../users/public.js';
import { resourceNotFound, staysDeactivated, userTaken } from '../errors.js';
import { directoryUserUpdated, linkFields } from '../events.js';
import { toCondition } from '../filter/terms.js';
import { applyPatch } from '../patch/apply.js';
import { requireVersion, seesAttribute } from '../wire/resources.js';
import { findLink, findLinkByExternalId, findLinkByName, insertLink, listLinks, updateLink } from './queries.js';
import { isDeleted, readUserWish, toUserResource, userShape, userVersion, wasDeactivatedHere } from './resource.js';
import { isThere, userTerms } from './terms.js';
export async function getUser(ctx, id, asked) {
    const [known] = await ctx.read(async (db) => withLinks(db, await personById(db, id)));
    if (!known || isDeleted(known))
        throw resourceNotFound(id);
    return toUserResource(known, await groupsOf(ctx, known, asked), asked.base);
}
export async function listUsers(ctx, asked) {
    const where = and(isThere, asked.filter === null ? undefined : toCondition(userTerms, asked.filter));
    const { total, known } = await ctx.read(async (db) => ({
        total: await countPeopleWhere(db, where),
        known: asked.limit === 0 ? [] : await withLinks(db, await listPeopleWhere(db, { where, offset: asked.offset, limit: asked.limit })),
    }));
    return { total, resources: await Promise.all(known.map(async (one) => toUserResource(one, await groupsOf(ctx, one, asked), asked.base))) };
}
export async function createUser(ctx, json) {
    const wish = readUserWish(applyPatch({}, [{ op: 'add', path: null, value: json }], userShape));
    return ctx.write(async (tx) => {
        await beginAccessChange(tx);
        await requireFree(tx, wish, null);
        const { id } = await createDirectoryUser(tx, wish);
        const person = wish.active === false ? await dismissPerson(tx, id) : null;
        await saveLink(tx, { id, link: null }, { ...linkOf(wish), deactivatedAt: person?.deactivatedAt ?? null, deletedAt: null });
        return id;
    });
}
/** Of a user whom the directory did not make it makes one that it knows. */
export async function changeUser(ctx, { id, ifMatch, change }) {
    await ctx.write(async (tx) => {
        await beginAccessChange(tx);
        const known = await getLocked(tx, id);
        requireVersion(ifMatch, userVersion(known));
        const wish = readUserWish(change(toUserResource(known, null, '')));
        await requireFree(tx, wish, known.person.id);
        await save(tx, known, wish);
    });
}
/** Deactivates, and is not seen by the directory any more. What the user did stays. */
export async function deleteUser(ctx, id, ifMatch) {
    await ctx.write(async (tx) => {
        await beginAccessChange(tx);
        const known = await getLocked(tx, id);
        requireVersion(ifMatch, userVersion(known));
        const person = known.person.deactivatedAt === null ? await dismissPerson(tx, known.person.id) : known.person;
        const { deactivatedAt } = person === known.person ? { deactivatedAt: known.link?.deactivatedAt ?? null } : person;
        const link = known.link ?? linkOf(readUserWish(toUserResource(known, null, '')));
        await saveLink(tx, { id: person.id, link: known.link }, { ...link, deactivatedAt, deletedAt: person.deactivatedAt });
    });
}
async function save(tx, known, wish) {
    const { person, link } = known;
    const { displayName, language, timeZone, email } = wish;
    if (email !== person.email)
        await moveTo(tx, person, email);
    await changePerson(tx, { id: person.id, ifVersion: undefined, wanted: { displayName, language, timeZone } });
    const deactivatedAt = await switchTo(tx, known, wish.active ?? person.deactivatedAt === null);
    const wanted = { ...linkOf(wish), deactivatedAt, deletedAt: link?.deletedAt ?? null };
    await saveLink(tx, { id: person.id, link }, wanted);
}
/** The former address is told by mail, as when people change it themselves: whoever has the directory's key must not take an account in silence. */
async function moveTo(tx, { id, email: formerEmail }, email) {
    await moveToEmail(tx, id, email);
    if (email.toLowerCase() !== formerEmail.toLowerCase())
        tx.emit(emailChanged({ userId: id, email, formerEmail }));
}
/** The moment at which the directory deactivated the user, or null. Whom an administrator deactivated stays so. */
async function switchTo(tx, known, active) {
    const { person, link } = known;
    const before = link?.deactivatedAt ?? null;
    if (active === (person.deactivatedAt === null))
        return before;
    if (!active)
        return (await dismissPerson(tx, person.id)).deactivatedAt;
    if (!wasDeactivatedHere(known))
        throw staysDeactivated();
    await readmitPerson(tx, person.id);
    return null;
}
function linkOf({ userName, externalId, givenName, familyName }) {
    return { userName, externalId, givenName, familyName };
}
async function saveLink(tx, { id, link }, wanted) {
    const fields = linkFields.filter((field) => String(wanted[field] ?? '') !== String(link?.[field] ?? ''));
    if (fields.length === 0)
        return;
    const now = tx.ctx.now();
    const { userName, externalId, givenName, familyName, deactivatedAt, deletedAt } = wanted;
    const row = { userName, externalId, givenName, familyName, deactivatedAt, deletedAt, updatedAt: now };
    await (link ? updateLink(tx.db, id, row) : insertLink(tx.db, { ...row, userId: id, createdAt: now }));
    tx.emit(directoryUserUpdated({ userId: id, externalId, fields }));
}
/** Under the lock of changes of rights, so that no two take one name. */
async function requireFree({ db }, { userName, externalId }, own) {
    const named = await findLinkByName(db, userName);
    if (named && named.userId !== own)
        throw userTaken(`Another user has the userName ${userName} already.`);
    // Those whom no directory has told of are called by their address.
    const addressed = await findUserByEmail(db, userName);
    if (addressed && addressed.id !== own && !(await findLink(db, addressed.id)))
        throw userTaken(`Another user has the userName ${userName} already.`);
    const linked = externalId === null ? null : await findLinkByExternalId(db, externalId);
    if (linked && linked.userId !== own)
        throw userTaken(`Another user has the externalId ${externalId} already.`);
}
async function getLocked(tx, id) {
    const person = isId(id) ? await lockPerson(tx.db, userId.parse(id)) : null;
    const known = person && { person, link: await findLink(tx.db, person.id) };
    if (!known || isDeleted(known))
        throw resourceNotFound(id);
    return known;
}
async function personById(db, id) {
    const person = isId(id) ? await findPerson(db, userId.parse(id)) : null;
    return person ? [person] : [];
}
async function withLinks(db, people) {
    const links = people.length === 0
        ? []
        : await listLinks(db, people.map(({ id }) => id));
    const linkByUser = new Map(links.map((link) => [link.userId, link]));
    return people.map((person) => ({ person, link: linkByUser.get(person.id) ?? null }));
}
async function groupsOf(ctx, { person }, asked) {
    return seesAttribute(asked, 'groups') ? ((await ctx.load(groupsOfUsers, person.id)) ?? []) : null;
}
function isId(id) {
    return userId.schema.safeParse(id).success;
}
//# sourceMappingURL=service.js.map