import { atFields, defineRefusal } from '../../../../kernel/errors.js';
export const taxCategoryNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_TAX_CATEGORY_NOT_FOUND', 'There is no such tax category.', (id) => `There is no tax category ${id}.`);
export const taxZoneNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_TAX_ZONE_NOT_FOUND', 'There is no such tax zone.', (id) => `There is no tax zone ${id}.`);
export const taxRateNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_TAX_RATE_NOT_FOUND', 'There is no such tax rate.', (id) => `There is no tax rate ${id}.`);
const codeTaken = defineRefusal('CONFLICT', 'COMMERCE_TAX_CATEGORY_CODE_TAKEN', 'Another tax category of this tenant has the code already.');
const nameTaken = defineRefusal('CONFLICT', 'COMMERCE_TAX_ZONE_NAME_TAKEN', 'Another tax zone has the name already, regardless of case.');
export const taxCategoryInUse = defineRefusal('CONFLICT', 'COMMERCE_TAX_CATEGORY_IN_USE', 'Products, variants, rates or shipping methods belong to the tax category: it cannot be deleted.');
export const taxZoneInUse = defineRefusal('CONFLICT', 'COMMERCE_TAX_ZONE_IN_USE', 'The tax zone has rates, past ones among them: it cannot be deleted.');
const overlapping = defineRefusal('CONFLICT', 'COMMERCE_TAX_RATE_OVERLAPS', 'The zone has another rate for this category at the same time: end that one first (`endTaxRate`).');
export const tooManyTaxRules = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_TAX_RULES', 'The tenant has as many tax categories or zones as a tenant may have.', (most) => `There are ${most} already, the most that there may be.`);
export const taxCategoryCodeTaken = () => atFields(codeTaken(), ['input.code']);
export const taxZoneNameTaken = () => atFields(nameTaken(), ['input.name']);
export const taxRateOverlaps = (path) => atFields(overlapping(), [path]);
//# sourceMappingURL=errors.js.map