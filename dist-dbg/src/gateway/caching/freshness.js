/** How long what an execution found may be kept by whoever receives it: noted beside the data, which passes through libraries that keep nothing else. */
const secondsLeft = new WeakMap();
export function noteFreshness(data, seconds) {
    secondsLeft.set(data, Math.floor(seconds));
}
/** The header `cache-control` of an answer with this data; null where nothing was declared. Never for caches that several people share. */
export function cacheControlOf(data) {
    const seconds = typeof data === 'object' && data !== null ? secondsLeft.get(data) : undefined;
    return seconds === undefined ? null : `private, max-age=${seconds}`;
}
//# sourceMappingURL=freshness.js.map