/** `serai tenant compare`. */
import { compareTenantRestore } from '../../modules/snapshots/public.js';
import { amount, printResult, suggest } from './show.js';
import { getOpenRestore, withTenant } from './with-tenant.js';
export function compareCommand(slug, { json, sample }) {
    return withTenant(slug, async (found) => {
        const restore = await getOpenRestore(found);
        const { tables, leftFingerprint } = await compareTenantRestore(found.ctx, { id: restore.id, sample });
        const beside = restore.swappedAt === null ? 'restored' : 'replaced';
        const result = { tenant: slug, id: restore.id, liveFingerprint: leftFingerprint, beside, tables: tables.map(toResult) };
        const differing = tables.filter(isDifferent);
        const sum = `${tables.length - differing.length} of ${tables.length} tables are the same.`;
        printResult(json, result, [...differing.flatMap((table) => linesOf(table, beside)), sum].join('\n'));
        if (json)
            return;
        if (restore.swappedAt === null)
            suggest(`Make the restored state the live one with: serai tenant swap ${slug} --if-live ${leftFingerprint}`);
        else
            suggest(`Bring the replaced state back with: serai tenant undo ${slug}; or drop it with: serai tenant discard ${slug}`);
    });
}
function isDifferent({ onlyLeft, onlyRight, different }) {
    return onlyLeft + onlyRight + different > 0;
}
const SIDES = { LEFT: 'LIVE', RIGHT: 'BESIDE', BOTH: 'BOTH' };
function toResult({ name, leftRows, rightRows, onlyLeft, onlyRight, different, sample }) {
    const rows = sample.map(({ side, key, columns }) => ({ side: SIDES[side], key: JSON.parse(key), columns }));
    return { name, liveRows: leftRows, besideRows: rightRows, onlyLive: onlyLeft, onlyBeside: onlyRight, different, sample: rows };
}
function linesOf({ name, onlyLeft, onlyRight, different, sample }, beside) {
    const counts = [
        [onlyLeft, 'only live'],
        [onlyRight, `only ${beside}`],
        [different, 'different'],
    ];
    const said = counts.filter(([rows]) => rows > 0).map(([rows, what]) => `${amount(rows)} ${what}`);
    const places = { LEFT: 'live', RIGHT: beside, BOTH: 'both' };
    return [`${name}: ${said.join(', ')}`, ...sample.map((row) => `  ${places[row.side].padEnd(8)} ${row.key} ${row.columns.join(', ')}`.trimEnd())];
}
//# sourceMappingURL=compare.js.map