export function platformJob(job) {
    everyMs(job);
    return { kind: 'platform', ...job };
}
export function tenantJob({ options = {}, ...job }) {
    everyMs(job);
    return { kind: 'tenant', options, ...job };
}
const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
export function everyMs({ every }) {
    const [, count, unit] = /^([1-9]\d{0,3})([smhd])$/.exec(every) ?? [];
    if (count === undefined || unit === undefined)
        throw new Error(`Invariant broken: ${every} is no time between runs, such as 5m`);
    return Number(count) * UNITS[unit];
}
/** The first time after this moment: the same for all processes, and for all runs of one time. */
export function nextRun(job, after) {
    const period = everyMs(job);
    const [hours = 0, minutes = 0] = (job.at ?? '0:0').split(':').map(Number);
    const offset = period % UNITS.d === 0 ? hours * UNITS.h + minutes * UNITS.m : 0;
    return new Date((Math.floor((after.getTime() - offset) / period) + 1) * period + offset);
}
//# sourceMappingURL=jobs.js.map