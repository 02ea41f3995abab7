import { violatesUnique } from '../../../../../platform/db/errors.js';
import { barcodeTaken, combinationTaken, productSlugsTaken, skuTaken } from '../../errors.js';
/** PostgreSQL says which rule was broken, but of a list not by which row: then all are named that may have. */
export function refuseTakenInImport(planned) {
    const changed = planned.flatMap(({ at, changed: rows }) => rows.map((row) => ({ row, path: `${at}.variants` })));
    return (error) => {
        const refusal = violatesUnique(error, 'products_slug')
            ? productSlugsTaken(planned.map(({ at }) => `${at}.slug`))
            : violatesUnique(error, 'variants_sku')
                ? skuTaken(changed.map(({ row, path }) => ({ sku: row.sku, path })))
                : violatesUnique(error, 'variants_barcode')
                    ? barcodeTaken(changed.flatMap(({ row, path }) => (row.barcode ? [{ barcode: row.barcode, path }] : [])))
                    : violatesUnique(error, 'variants_options')
                        ? combinationTaken(changed.map(({ path }) => path))
                        : null;
        throw refusal ? Object.assign(refusal, { cause: error }) : error;
    };
}
//# sourceMappingURL=taken.js.map