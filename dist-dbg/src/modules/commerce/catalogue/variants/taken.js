import { violatesUnique } from '../../../../platform/db/errors.js';
import { barcodeTaken, combinationTaken, skuTaken } from '../errors.js';
import { findTaken } from './queries.js';
/** Throws the refusal that names every input field at which a variant could not be stored. */
export async function refuseTaken(db, left) {
    const taken = await findTaken(db, left);
    const at = left.map((row, index) => ({ row, found: taken.find(({ ordinal }) => ordinal === index) }));
    const skus = at.flatMap(({ row, found }) => (found?.sku ? [{ sku: row.sku, path: `${row.at}.sku` }] : []));
    if (skus.length > 0)
        throw skuTaken(skus);
    const barcodes = at.flatMap(({ row, found }) => (found?.barcode && row.barcode ? [{ barcode: row.barcode, path: `${row.at}.barcode` }] : []));
    if (barcodes.length > 0)
        throw barcodeTaken(barcodes);
    throw combinationTaken(left.map((row) => `${row.at}.options`));
}
/** For the `catch` of a change of one variant, whose input is `input`. */
export function refuseTakenBy({ sku, barcode }) {
    return (error) => {
        if (violatesUnique(error, 'variants_sku'))
            throw Object.assign(skuTaken([{ sku, path: 'input.sku' }]), { cause: error });
        if (violatesUnique(error, 'variants_barcode')) {
            throw Object.assign(barcodeTaken([{ barcode: barcode ?? '', path: 'input.barcode' }]), { cause: error });
        }
        if (violatesUnique(error, 'variants_options'))
            throw Object.assign(combinationTaken(['input.options']), { cause: error });
        throw error;
    };
}
//# sourceMappingURL=taken.js.map