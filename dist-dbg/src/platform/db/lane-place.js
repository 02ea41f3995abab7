const HASHED_LENGTH = 12;
/** More than this one process cannot keep busy with reads that share them; spread over more, fewer of them travel in one write. */
const HOMES_MAX = 4;
/** A lane that stands alone is at home everywhere. */
export const ALONE = { slot: 0, slots: 1 };
/** The lane of a pool that prefers this identity to others. */
export function homeSlot({ role }, slots) {
    let hash = 0x811c9dc5;
    // FNV-1a over the end, which is the random part of an id.
    for (let index = Math.max(0, role.length - HASHED_LENGTH); index < role.length; index += 1) {
        hash = Math.imul(hash ^ role.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0) % Math.min(slots, HOMES_MAX);
}
//# sourceMappingURL=lane-place.js.map