import { anyOf } from '../../../../kernel/events.js';
import { productArchived, productCreated, productPublished, productUnpublished, productUpdated, publicationScheduled, variantAdded, variantUpdated, } from '../events.js';
const CHANGES = [
    ...[productCreated, productUpdated, publicationScheduled, productPublished, productUnpublished, productArchived],
    ...[variantAdded, variantUpdated],
];
/** Of one product, or of all. */
export function changesOf(id) {
    return anyOf(CHANGES, ({ payload }) => id === null || payload.productId === id);
}
//# sourceMappingURL=changes.js.map