/** Whether ids that a client sent name something. */
import { Refusal } from '../../kernel/errors.js';
/** Refuses as `refuse` does for the first one that is not there, and names the input field of every one of them. */
export function requirePresent(found, asked, refuse) {
    const present = new Set(found);
    const missing = asked.filter(({ id }) => !present.has(id));
    const [first] = missing;
    if (!first)
        return;
    const { code, reason, message } = refuse(first.id);
    const fields = missing.map(({ id, path }) => ({ path, reason, message: refuse(id).message }));
    throw new Refusal({ code, reason, message, fields });
}
/** The ids of a list in an input, each with its place. */
export function placesOf(ids, path) {
    return ids.map((id, index) => ({ id, path: `${path}.${index}` }));
}
//# sourceMappingURL=presence.js.map