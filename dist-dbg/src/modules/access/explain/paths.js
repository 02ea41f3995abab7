/** How a permission comes to a user: pure functions over what was read. */
import { grantsOf } from '../catalogue.js';
/** Protects whoever reads the answer: roles that include each other in many ways have many paths. */
const PATHS_MAX = 20;
/** The ways from a role to one that gives the permission itself, both ends among them; the shortest first, at most twenty. */
export function pathsToPermission(from, permission, nodeById) {
    const leading = rolesLeadingTo(permission, nodeById);
    const found = [];
    let open = leading.has(from) ? [[from]] : [];
    // Only roles that lead on are entered, and there are no circles: each round ends some paths, and the bound ends the rest.
    while (open.length > 0 && found.length < PATHS_MAX) {
        const next = [];
        for (const path of open) {
            const node = nodeById.get(path.at(-1) ?? from);
            if (node && gives(node, permission))
                found.push(path);
            for (const id of node?.includes ?? [])
                if (leading.has(id) && next.length < PATHS_MAX)
                    next.push([...path, id]);
        }
        open = next;
    }
    return found.slice(0, PATHS_MAX);
}
/** The roles that give the permission, themselves or by what they include. */
function rolesLeadingTo(permission, nodeById) {
    const including = new Map();
    for (const { id, includes } of nodeById.values()) {
        for (const included of includes)
            including.set(included, [...(including.get(included) ?? []), id]);
    }
    // A set that grows while it is walked: what is added is walked later.
    const leading = new Set([...nodeById.values()].filter((node) => gives(node, permission)).map((node) => node.id));
    for (const id of leading)
        for (const above of including.get(id) ?? [])
            leading.add(above);
    return leading;
}
function gives(node, permission) {
    return grantsOf(node).includes(permission);
}
//# sourceMappingURL=paths.js.map