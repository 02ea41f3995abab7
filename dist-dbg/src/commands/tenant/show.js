/** How often a line is written where there is no terminal to rewrite one on. */
const LINE_MS = 2_000;
const REDRAW_MS = 100;
export function printResult(json, result, text) {
    process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${text}\n`);
}
/** What to do next, for people. */
export function suggest(line) {
    process.stderr.write(`${line}\n`);
}
export function progressPrinter(json) {
    const isTerminal = process.stderr.isTTY;
    let shownAt = performance.now();
    return ({ rows, total }) => {
        if (json || performance.now() - shownAt < (isTerminal ? REDRAW_MS : LINE_MS))
            return;
        shownAt = performance.now();
        const line = `${amount(rows)} of ${amount(total)} rows`;
        process.stderr.write(isTerminal ? `\r\x1b[2K${line}` : `${line}\n`);
    };
}
/** Ends the line that was rewritten. */
export function endProgress() {
    if (process.stderr.isTTY)
        process.stderr.write('\r\x1b[2K');
}
export function snapshotResult(slug, { id, scheduled, createdAt, takenAt, tables, rows, bytes, failureReason, failureMessage }) {
    return { tenant: slug, id, scheduled, createdAt, takenAt, tables, rows, bytes, failureReason, failureMessage };
}
export function snapshotText({ id, scheduled, takenAt, tables, rows, bytes, startedAt, failureMessage }) {
    if (failureMessage !== null)
        return `${id}  failed: ${failureMessage}`;
    if (takenAt === null)
        return `${id}  ${startedAt === null ? 'waits for a worker' : 'is being taken'}`;
    const how = scheduled ? 'by schedule' : 'asked for';
    return `${id}  ${takenAt.toISOString()}  ${amount(rows ?? 0)} rows in ${tables} tables, ${size(bytes ?? 0)}, ${how}`;
}
export function restoreResult(slug, row) {
    const { id, snapshotId, snapshotTakenAt, rows, rowsRestored, readyAt, swappedAt, keptUntil, endedAt, failureReason, failureMessage } = row;
    return { tenant: slug, id, snapshotId, snapshotTakenAt, rows, rowsRestored, readyAt, swappedAt, keptUntil, endedAt, failureReason, failureMessage };
}
export function amount(value) {
    return value.toLocaleString('en-US');
}
const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'];
function size(bytes) {
    const power = Math.min(UNITS.length - 1, bytes === 0 ? 0 : Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1_000 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power]}`;
}
//# sourceMappingURL=show.js.map