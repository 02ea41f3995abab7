import { check } from '../../../../kernel/check.js';
import { versionStale } from '../../errors.js';
import { learnWords } from '../search/queries.js';
import { translateProductSchema, withTranslation } from '../translations/checks.js';
import { getLockedProduct, saveProduct, tellUpdated } from './service.js';
export async function translateProduct(ctx, input) {
    const { id, ifVersion, ...texts } = check(translateProductSchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedProduct(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const product = await saveProduct(tx, { ...current, translations: withTranslation(current, texts) });
        await learnWords(tx.db, [id]);
        tellUpdated(tx, product);
        return product;
    });
}
//# sourceMappingURL=translating.js.map