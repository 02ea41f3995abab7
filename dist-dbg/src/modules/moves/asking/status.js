export const moveStatuses = ['WAITING', 'COPYING', 'CATCHING_UP', 'SWITCHED', 'GOING_BACK', 'CANCELLED', 'FAILED', 'CONFIRMED', 'UNDONE'];
export function statusOf(move) {
    if (move.failedAt !== null && move.switchedAt === null)
        return 'FAILED';
    if (move.undoneAt !== null)
        return 'UNDONE';
    if (move.confirmedAt !== null)
        return 'CONFIRMED';
    if (move.undoAskedAt !== null)
        return 'GOING_BACK';
    if (move.switchedAt !== null)
        return 'SWITCHED';
    if (move.cancelledAt !== null)
        return 'CANCELLED';
    if (move.copiedAt !== null)
        return 'CATCHING_UP';
    return move.startedAt === null ? 'WAITING' : 'COPYING';
}
//# sourceMappingURL=status.js.map