import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { findFlag } from '../catalogue.js';
import { planArchivedAlready, planIsDefault, planKeyTaken, planNotFound, planStale, tooManyPlans } from '../errors.js';
import { planArchived, planCreated, planUpdated } from '../events.js';
import { archivePlanSchema, createPlanSchema, planKeySchema, updatePlanSchema, } from './checks.js';
import { findDefaultPlan, findPlan, insertPlan, listPlans, lockPlans, updateFormerDefault, updatePlanRow } from './queries.js';
/** Plans are for people to choose from, and all are locked when one is changed. */
const PLANS_MAX = 100;
const byKey = { name: 'plans.key', values: z.tuple([planKeySchema]) };
export async function getPlan(ctx, asked) {
    const key = check(planKeySchema, asked, 'key');
    const plan = await ctx.control.read((db) => findPlan(db, key));
    if (!plan)
        throw planNotFound(key);
    return plan;
}
/** By key; archived ones only when they are asked for. */
export async function pagePlans(ctx, archived, args) {
    const request = pageRequest(args, byKey);
    const rows = await ctx.control.read((db) => listPlans(db, { archived }, request));
    return toPage(rows, request, (plan) => [plan.key]);
}
/** The plan that a tenant is to get, or the default one. Refused when it is archived. */
export async function getPlanToAssign(db, key) {
    const plan = key === null ? await findDefaultPlan(db) : await findPlan(db, key);
    if (!plan)
        throw planNotFound(key ?? '');
    if (plan.archivedAt !== null)
        throw planArchivedAlready();
    return plan;
}
export function createPlan(ctx, input) {
    const { key, title, ...changes } = check(createPlanSchema, input);
    return ctx.control.write(async (tx) => {
        if ((await lockPlans(tx.db)).length >= PLANS_MAX)
            throw tooManyPlans(PLANS_MAX);
        if (changes.isDefault)
            await updateFormerDefault(tx.db, key);
        const now = ctx.now();
        const empty = {
            key,
            title,
            ...NO_LIMITS,
            settings: {},
            defaultSince: null,
            archivedAt: null,
            version: 1,
            createdAt: now,
            updatedAt: now,
        };
        const plan = await insertPlan(tx.db, changed(empty, changes, now));
        if (!plan)
            throw planKeyTaken(key);
        tx.emit(planCreated(factsOf(plan)));
        return plan;
    });
}
/** What is not given stays. Tenants of the plan have the new terms within two seconds. */
export function updatePlan(ctx, input) {
    const { key, ifVersion, title, ...changes } = check(updatePlanSchema, input);
    return ctx.control.write(async (tx) => {
        const current = await getLocked(tx, key);
        if (current.archivedAt !== null)
            throw planArchivedAlready();
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw planStale(current.version);
        if (changes.isDefault === false && current.defaultSince !== null)
            throw planIsDefault();
        if (changes.isDefault)
            await updateFormerDefault(tx.db, key);
        const plan = await save(tx, changed({ ...current, title: title ?? current.title }, changes, ctx.now()));
        tx.emit(planUpdated(factsOf(plan)));
        return plan;
    });
}
/** A plan that is archived already is answered as it is. */
export function archivePlan(ctx, input) {
    const { key } = check(archivePlanSchema, input);
    return ctx.control.write(async (tx) => {
        const current = await getLocked(tx, key);
        if (current.archivedAt !== null)
            return current;
        if (current.defaultSince !== null)
            throw planIsDefault();
        const plan = await save(tx, { ...current, archivedAt: ctx.now(), updatedAt: ctx.now() });
        tx.emit(planArchived({ plan: key }));
        return plan;
    });
}
const NO_LIMITS = { users: null, records: null, requestsPerDay: null, storageBytes: null };
function changed(plan, { quotas, flags, settings, isDefault }, now) {
    const given = Object.fromEntries(Object.entries(quotas).filter(([, limit]) => limit !== undefined));
    const former = Object.groupBy(Object.entries(plan.settings), ([key]) => (findFlag(key) ? 'flags' : 'settings'));
    const flagValues = flags?.map(({ key, enabled }) => [key, enabled]) ?? former.flags ?? [];
    const settingValues = settings?.map(({ key, value }) => [key, value]) ?? former.settings ?? [];
    return {
        ...plan,
        ...given,
        settings: Object.fromEntries([...flagValues, ...settingValues]),
        defaultSince: isDefault ? (plan.defaultSince ?? now) : plan.defaultSince,
        updatedAt: now,
    };
}
async function getLocked(tx, key) {
    const plan = (await lockPlans(tx.db)).find((one) => one.key === key);
    if (!plan)
        throw planNotFound(key);
    return plan;
}
async function save(tx, row) {
    const plan = await updatePlanRow(tx.db, row);
    invariant(plan, 'a locked plan stays');
    return plan;
}
function factsOf({ key, title, users, records, requestsPerDay, storageBytes, settings, defaultSince }) {
    return { plan: key, title, quotas: { users, records, requestsPerDay, storageBytes }, settings: { ...settings }, isDefault: defaultSince !== null };
}
//# sourceMappingURL=service.js.map