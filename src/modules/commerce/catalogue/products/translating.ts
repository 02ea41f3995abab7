import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import { versionStale } from '../../errors.js';
import { learnWords } from '../search/queries.js';
import { type TranslateProduct, translateProductSchema, withTranslation } from '../translations/checks.js';
import { getLockedProduct, saveProduct, tellUpdated } from './service.js';
import type { ProductRow } from './tables.js';

export async function translateProduct(ctx: Ctx, input: TranslateProduct): Promise<ProductRow> {
  const { id, ifVersion, ...texts } = check(translateProductSchema, input);
  return ctx.write(async (tx) => {
    const current = await getLockedProduct(tx, id);
    if (ifVersion !== undefined && ifVersion !== current.version) throw versionStale(current.version);
    const product = await saveProduct(tx, { ...current, translations: withTranslation(current, texts) });
    await learnWords(tx.db, [id]);
    tellUpdated(tx, product);
    return product;
  });
}
