import { atFields, defineRefusal } from '../../../../kernel/errors.js';
export const priceListNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_PRICE_LIST_NOT_FOUND', 'There is no such price list.', (id) => `There is no price list ${id}.`);
const taken = defineRefusal('CONFLICT', 'COMMERCE_PRICE_LIST_NAME_TAKEN', 'Another price list has the name already, regardless of case.');
const overlapping = defineRefusal('CONFLICT', 'COMMERCE_PRICE_LIST_OVERLAPS', 'Another list in force has the same currency, customers and priority at the same time: which of the two counts would be chance. Choose another priority or period.');
export const tooManyPriceLists = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_PRICE_LISTS', 'The tenant has as many price lists as a tenant may have.', (most) => `There are ${most} price lists already, the most that there may be.`);
export const tooManyTiers = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_TIERS', 'A variant would have more prices by quantity in one list than it may have.', (most) => `A variant has at most ${most} prices by quantity in one list.`);
const stale = defineRefusal('CONFLICT', 'COMMERCE_PRICE_STALE', 'Someone has changed a price since the version that `ifVersion` names; `fields` names each such price. Nothing was changed.');
export const priceListNameTaken = () => atFields(taken(), ['input.name']);
export const priceListOverlaps = () => atFields(overlapping(), ['input.priority']);
export const pricesStale = (paths) => atFields(stale(), paths);
//# sourceMappingURL=errors.js.map