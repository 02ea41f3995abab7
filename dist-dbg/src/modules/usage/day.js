export const DAY_MS = 86_400_000;
export function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}
/** The day so many days later; earlier with a negative number. */
export function dayAfter(day, days) {
    return dayOf(new Date(beginningOf(day).getTime() + days * DAY_MS));
}
export function periodOf(day) {
    return { from: beginningOf(day), to: beginningOf(dayAfter(day, 1)) };
}
export function beginningOf(day) {
    return new Date(`${day}T00:00:00.000Z`);
}
//# sourceMappingURL=day.js.map