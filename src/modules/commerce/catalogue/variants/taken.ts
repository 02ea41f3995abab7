/** What of a variant another one has already: found out when the table has refused it. */
import type { TenantDb } from '../../../../kernel/context.js';
import { violatesUnique } from '../../../../platform/db/errors.js';
import { barcodeTaken, combinationTaken, skuTaken } from '../errors.js';
import { findTaken } from './queries.js';
import type { variants } from './tables.js';

type Left = typeof variants.$inferInsert & { readonly at: string };

/** Throws the refusal that names every input field at which a variant could not be stored. */
export async function refuseTaken(db: TenantDb, left: readonly Left[]): Promise<never> {
  const taken = await findTaken(db, left);
  const at = left.map((row, index) => ({ row, found: taken.find(({ ordinal }) => ordinal === index) }));
  const skus = at.flatMap(({ row, found }) => (found?.sku ? [{ sku: row.sku, path: `${row.at}.sku` }] : []));
  if (skus.length > 0) throw skuTaken(skus);
  const barcodes = at.flatMap(({ row, found }) => (found?.barcode && row.barcode ? [{ barcode: row.barcode, path: `${row.at}.barcode` }] : []));
  if (barcodes.length > 0) throw barcodeTaken(barcodes);
  throw combinationTaken(left.map((row) => `${row.at}.options`));
}

/** For the `catch` of a change of one variant, whose input is `input`. */
export function refuseTakenBy({ sku, barcode }: { readonly sku: string; readonly barcode: string | null }): (error: unknown) => never {
  return (error) => {
    if (violatesUnique(error, 'variants_sku')) throw Object.assign(skuTaken([{ sku, path: 'input.sku' }]), { cause: error });
    if (violatesUnique(error, 'variants_barcode')) {
      throw Object.assign(barcodeTaken([{ barcode: barcode ?? '', path: 'input.barcode' }]), { cause: error });
    }
    if (violatesUnique(error, 'variants_options')) throw Object.assign(combinationTaken(['input.options']), { cause: error });
    throw error;
  };
}
