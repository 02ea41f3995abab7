/** Tenants per second; 0 before anything is done. */
export function rateOf({ migrated, failed, elapsedMs }) {
    return elapsedMs > 0 ? ((migrated + failed) * 1_000) / elapsedMs : 0;
}
/** Null while nothing can be said. */
export function etaSeconds(progress) {
    const rate = rateOf(progress);
    return rate === 0 ? null : Math.max(0, progress.total - progress.migrated - progress.failed) / rate;
}
export function progressLine(progress) {
    const { total, migrated, failed, lockWaits } = progress;
    const done = migrated + failed;
    const eta = etaSeconds(progress);
    const parts = [`${done}/${total} tenants`, `${rateOf(progress).toFixed(0)}/s`];
    if (eta !== null && done < total)
        parts.push(`${Math.ceil(eta)} s left`);
    if (lockWaits > 0)
        parts.push(`${lockWaits} waits for locks`);
    if (failed > 0)
        parts.push(`${failed} failed`);
    return `${bar(total === 0 ? 1 : done / total)} ${parts.join(', ')}`;
}
const WIDTH = 24;
function bar(share) {
    const filled = Math.round(Math.min(1, share) * WIDTH);
    return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}]`;
}
//# sourceMappingURL=progress.js.map