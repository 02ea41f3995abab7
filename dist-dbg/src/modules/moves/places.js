import { moveId } from './ids.js';
/** The copy while it is not live: the name of its schema and of its role. */
export function copySchemaOf(id) {
    return `n_${bare(id)}`;
}
/** The source once the copy is live. */
export function leftSchemaOf(id) {
    return `m_${bare(id)}`;
}
/** Where changes are noted, and what waits to change servers is held. It has no role. */
export function notesSchemaOf(id) {
    return `c_${bare(id)}`;
}
function bare(id) {
    return id.slice(moveId.prefix.length + 1);
}
//# sourceMappingURL=places.js.map