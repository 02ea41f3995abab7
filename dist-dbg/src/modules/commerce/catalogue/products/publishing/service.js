/** When a product is on sale: two moments, which count by themselves. Events follow when they come. */
import { check } from '../../../../../kernel/check.js';
import { invalidInput } from '../../../../../kernel/errors.js';
import { productArchived, productPublished, productUnpublished, publicationDue, publicationScheduled } from '../../../events.js';
import { productArchived as archivedForGood } from '../../errors.js';
import { getLockedProduct, saveProduct } from '../service.js';
import { archiveProductSchema, publishProductSchema, unpublishProductSchema, } from './checks.js';
import { statusOf } from './status.js';
/** Answers a product as it is that is on sale as it is asked. */
export async function publishProduct(ctx, input) {
    const { id, publishAt, unpublishAt = null } = check(publishProductSchema, input);
    if (unpublishAt && unpublishAt <= ctx.now())
        throw invalidInput([{ path: 'input.unpublishAt', reason: 'PAST', message: 'must lie ahead' }]);
    return ctx.write(async (tx) => {
        const current = await getLockedProduct(tx, id);
        if (current.archivedAt)
            throw archivedForGood();
        const onSale = statusOf(current, ctx.now()) === 'PUBLISHED';
        return reschedule(tx, current, { publishedAt: onSale ? current.publishedAt : (publishAt ?? ctx.now()), unpublishAt });
    });
}
/** A product that is to go on sale is a draft again; one that is off sale is answered as it is. */
export async function unpublishProduct(ctx, input) {
    const { id } = check(unpublishProductSchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedProduct(tx, id);
        switch (statusOf(current, ctx.now())) {
            case 'SCHEDULED':
                return reschedule(tx, current, { publishedAt: null, unpublishAt: null });
            case 'PUBLISHED':
                return reschedule(tx, current, { publishedAt: current.publishedAt, unpublishAt: ctx.now() });
            default:
                return current;
        }
    });
}
/** A product that is archived already is answered as it is. */
export async function archiveProduct(ctx, input) {
    const { id } = check(archiveProductSchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedProduct(tx, id);
        if (current.archivedAt)
            return current;
        const archivedAt = ctx.now();
        const product = await saveProduct(tx, { ...current, archivedAt });
        tx.emit(productArchived({ productId: id, archivedAt: archivedAt.toISOString() }));
        return product;
    });
}
async function reschedule(tx, current, wanted) {
    if (isSame(current.publishedAt, wanted.publishedAt) && isSame(current.unpublishAt, wanted.unpublishAt))
        return current;
    const product = await saveProduct(tx, { ...current, ...wanted });
    const [before, after] = [statusOf(current, tx.ctx.now()), statusOf(product, tx.ctx.now())];
    const { id, publishedAt, unpublishAt } = product;
    if (after === 'PUBLISHED' && before !== 'PUBLISHED' && publishedAt) {
        tx.emit(productPublished({ productId: id, publishedAt: publishedAt.toISOString() }));
    }
    if (before === 'PUBLISHED' && after === 'UNPUBLISHED' && unpublishAt) {
        tx.emit(productUnpublished({ productId: id, unpublishedAt: unpublishAt.toISOString() }));
    }
    if (after === 'SCHEDULED' || before === 'SCHEDULED' || (after === 'PUBLISHED' && !isSame(current.unpublishAt, unpublishAt))) {
        tx.emit(publicationScheduled({ productId: id, publishedAt: publishedAt?.toISOString() ?? null, unpublishAt: unpublishAt?.toISOString() ?? null }));
    }
    scheduleEvents(tx, product);
    return product;
}
/** They cannot be taken back: each looks then whether it is still so. */
function scheduleEvents(tx, { id, publishedAt, unpublishAt }) {
    const now = tx.ctx.now();
    if (publishedAt && publishedAt > now)
        tx.schedule(publicationDue({ productId: id, at: publishedAt.toISOString(), change: 'PUBLISH' }), publishedAt);
    if (unpublishAt && unpublishAt > now)
        tx.schedule(publicationDue({ productId: id, at: unpublishAt.toISOString(), change: 'UNPUBLISH' }), unpublishAt);
}
function isSame(one, other) {
    return one?.getTime() === other?.getTime();
}
//# sourceMappingURL=service.js.map