import { defineRefusal } from '../../kernel/errors.js';
export const planNotFound = defineRefusal('NOT_FOUND', 'PLAN_NOT_FOUND', 'There is no such plan.', (key) => `There is no plan ${key}.`);
export const planKeyTaken = defineRefusal('CONFLICT', 'PLAN_KEY_TAKEN', 'Another plan already has this key.', (key) => `There is a plan ${key} already.`);
export const planArchivedAlready = defineRefusal('CONFLICT', 'PLAN_ARCHIVED', 'The plan is archived: no more tenants get it, and it is not changed any more.');
export const planIsDefault = defineRefusal('CONFLICT', 'PLAN_IS_DEFAULT', 'New tenants get this plan when they ask for no other: make another one the default first.');
export const planStale = defineRefusal('CONFLICT', 'PLAN_VERSION_STALE', 'Someone has changed the plan since the version that `ifVersion` names; the message tells the present version.', (current) => `The plan was changed meanwhile: its version is now ${current}.`);
export const tooManyPlans = defineRefusal('CONFLICT', 'PLAN_TOO_MANY', 'There are as many plans as there may be.', (most) => `There are ${most} plans already, the most that there may be.`);
//# sourceMappingURL=errors.js.map