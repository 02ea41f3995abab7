/** Which migrations a schema is built from, and which it is given afterwards. */
import { inOrderOfUse } from '../../../platform/db/migrations.js';
import { snapshotOfAnotherBuild } from '../errors.js';
/** The files of exactly these migrations, in their order. Throws when this build lacks one of them, or has it in other words. */
export function filesOf(files, applied) {
    const known = new Map(files.named(applied.map(nameOf)).map((file) => [nameOf(file), file]));
    const wanted = applied.map((one) => {
        const file = known.get(nameOf(one));
        if (file?.checksum !== one.checksum)
            throw snapshotOfAnotherBuild(nameOf(one));
        return file;
    });
    return inOrderOfUse(wanted);
}
/**
 * What a restored state must have before it can be live: what this build needs for the tenant's modules, and whatever the live schema has.
 * Migrations that take something away are not applied here unless the live schema has them: an older release may still run.
 */
export function wantedFor(files, modules, live) {
    const has = new Set(live.map(nameOf));
    const needed = files.ofTenant(modules).filter((file) => file.kind === 'expand' && !has.has(nameOf(file)));
    return inOrderOfUse([...needed, ...files.named(has)]);
}
export function nameOf({ set, name }) {
    return `${set}/${name}`;
}
//# sourceMappingURL=migrations.js.map