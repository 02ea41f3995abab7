export const EVERYBODY_SCOPE = 'EVERYBODY';
const DAY_MS = 86_400_000;
/**
 * From when on an account must have a second factor: the earliest that follows from a requirement, whose grace begins with it, or with the
 * account if that is younger. Undefined when none is required. A role that is given later has no grace of its own.
 */
export function secondFactorFrom(requirements, { createdAt, heldRoles }) {
    const moments = requirements
        .filter(({ scope }) => scope === EVERYBODY_SCOPE || heldRoles.includes(scope))
        .map(({ requiredAt, graceDays }) => Math.max(requiredAt.getTime(), createdAt.getTime()) + graceDays * DAY_MS);
    return moments.length === 0 ? undefined : new Date(Math.min(...moments));
}
//# sourceMappingURL=due.js.map