/** Looks again and again, each time a while after the last look ended. A look that fails is logged, and the next one comes all the same. */
export function startPolling({ what, everyMs, log, look }) {
    let timer = null;
    const schedule = () => {
        timer = setTimeout(() => {
            look()
                .catch((error) => log.warn(`could not ${what}`, { error }))
                .finally(() => {
                if (timer)
                    schedule();
            });
        }, everyMs);
        timer.unref();
    };
    schedule();
    return () => {
        if (timer)
            clearTimeout(timer);
        timer = null;
    };
}
//# sourceMappingURL=polling.js.map