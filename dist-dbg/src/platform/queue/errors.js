/** Whether SQS itself says that the queue is not there: deleted, or lost with an emulator that keeps it in memory. */
export function isQueueMissing(error) {
    return error instanceof Error && ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue'].includes(codeOf(error));
}
/** The name of what SQS or the network refused. */
export function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
//# sourceMappingURL=errors.js.map