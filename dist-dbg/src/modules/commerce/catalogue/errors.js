import { atFields, defineRefusal } from '../../../kernel/errors.js';
const noSuch = (thing, name) => defineRefusal('NOT_FOUND', `COMMERCE_${name}_NOT_FOUND`, `There is no such ${thing}.`, (id) => `There is no ${thing} ${id}.`);
export const categoryNotFound = noSuch('category', 'CATEGORY');
export const collectionNotFound = noSuch('collection', 'COLLECTION');
export const productTypeNotFound = noSuch('product type', 'PRODUCT_TYPE');
export const productNotFound = noSuch('product', 'PRODUCT');
export const variantNotFound = noSuch('variant', 'VARIANT');
const takenSku = defineRefusal('CONFLICT', 'COMMERCE_SKU_TAKEN', 'Another variant of this tenant has the SKU already, regardless of case; `fields` names each such input field.', (skus) => `Already taken: ${skus}.`);
const takenBarcode = defineRefusal('CONFLICT', 'COMMERCE_BARCODE_TAKEN', 'Another variant of this tenant has the barcode already; `fields` names each such input field.', (barcodes) => `Already taken: ${barcodes}.`);
const takenCombination = defineRefusal('CONFLICT', 'COMMERCE_OPTIONS_TAKEN', 'Another variant of the product has the same values of its options.');
const takenExternalId = defineRefusal('CONFLICT', 'COMMERCE_EXTERNAL_ID_TAKEN', 'Another product or variant has the id of that source already; `fields` names each such input field.', (ids) => `Already taken: ${ids}.`);
const takenSlug = defineRefusal('CONFLICT', 'COMMERCE_SLUG_TAKEN', 'Another one of the same kind has the slug already: categories, collections and products have theirs apart.', (slug) => `Another one has the slug ${slug}.`);
const takenTypeName = defineRefusal('CONFLICT', 'COMMERCE_PRODUCT_TYPE_NAME_TAKEN', 'Another product type has the name already, regardless of case.', (name) => `Another product type is called ${name}.`);
const underItself = defineRefusal('CONFLICT', 'COMMERCE_CATEGORY_UNDER_ITSELF', 'A category cannot be moved below itself or one of its own descendants.');
const tooDeep = defineRefusal('CONFLICT', 'COMMERCE_CATEGORY_TOO_DEEP', 'Categories stand at most twenty levels below each other.', (most) => `Categories stand at most ${most} levels below each other.`);
export const categoryNotEmpty = defineRefusal('CONFLICT', 'COMMERCE_CATEGORY_NOT_EMPTY', 'A category with sub-categories or products cannot be deleted: move them first.', (contents) => `The category still has ${contents.children} sub-categories and ${contents.products} products.`);
export const productTypeInUse = defineRefusal('CONFLICT', 'COMMERCE_PRODUCT_TYPE_IN_USE', 'A product type cannot be deleted while a product has it.', (count) => `${count} products have the type.`);
const usedAttribute = defineRefusal('CONFLICT', 'COMMERCE_ATTRIBUTE_IN_USE', 'An attribute, its kind or one of its choices cannot be taken away while a product has a value of it; the message names them.', (names) => `Products have values of ${names}.`);
export const productArchived = defineRefusal('CONFLICT', 'COMMERCE_PRODUCT_ARCHIVED', 'The product is archived, which is final: it cannot be published any more.');
export const tooManyVariants = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_VARIANTS', 'The product has as many variants as a product may have.', (most) => `The product has ${most} variants already, the most that a product may have.`);
export const collectionByRule = defineRefusal('CONFLICT', 'COMMERCE_COLLECTION_BY_RULE', 'The products of a collection with a rule follow from it: none can be put in or taken out by hand.');
const fullCollection = defineRefusal('CONFLICT', 'COMMERCE_COLLECTION_FULL', 'A collection that is put together by hand holds at most a thousand products; a rule holds any number.', (most) => `A collection holds at most ${most} products by hand.`);
export const collectionFull = (most) => atFields(fullCollection(most), ['input.productIds']);
export const slugTaken = (slug) => atFields(takenSlug(slug), ['input.slug']);
export const productTypeNameTaken = (name) => atFields(takenTypeName(name), ['input.name']);
export const attributeInUse = (names) => atFields(usedAttribute(names), ['input.attributes']);
export const categoryUnderItself = () => atFields(underItself(), ['input.parentId']);
export const categoryTooDeep = (most) => atFields(tooDeep(most), ['input.parentId']);
export const combinationTaken = (paths) => atFields(takenCombination(), paths);
/** Of a list of products: one of them is taken by a product that came in between. */
export const productSlugsTaken = (paths) => atFields(takenSlug('of the import'), paths);
/** Names every taken SKU with the input field that holds it. */
export function skuTaken(taken) {
    return atFields(takenSku(taken.map(({ sku }) => sku).join(', ')), taken.map(({ path }) => path));
}
export function barcodeTaken(taken) {
    return atFields(takenBarcode(taken.map(({ barcode }) => barcode).join(', ')), taken.map(({ path }) => path));
}
export function externalIdTaken(taken) {
    return atFields(takenExternalId(taken.map(({ source, externalId }) => `${source} ${externalId}`).join(', ')), taken.map(({ path }) => path));
}
//# sourceMappingURL=errors.js.map