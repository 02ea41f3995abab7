let declared = [];
/** Reads which rows no tenant may be without; the composition root calls it once. */
export function catalogLastingRows(modules) {
    declared = modules.flatMap(({ name, optional, lastingRows }) => (lastingRows ? [{ module: name, optional, rows: lastingRows }] : []));
}
/** Those of the modules that the tenant has. */
export function lastingRowsOf({ modules }) {
    return declared.filter((one) => !one.optional || modules.has(one.module)).map((one) => one.rows);
}
//# sourceMappingURL=lasting-rows.js.map