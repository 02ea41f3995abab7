import { collectionId, productTypeId } from '../ids.js';
const LINES = ['Classic', 'New', 'Limited'];
export function demoType(at) {
    const filterable = { unit: null, choices: [], required: false, filterable: true };
    return {
        id: productTypeId.mint(),
        name: 'Article',
        optionNames: [],
        attributes: [
            { ...filterable, key: 'line', name: 'Line', kind: 'CHOICE', choices: [...LINES] },
            { ...filterable, key: 'weight', name: 'Weight', kind: 'NUMBER', unit: 'g' },
            { ...filterable, key: 'recycled', name: 'Recycled material', kind: 'BOOLEAN' },
        ],
        createdAt: at,
        updatedAt: at,
    };
}
export function attributesOf(number) {
    return { line: LINES[number % 7 === 0 ? 2 : number % 2] ?? 'Classic', weight: 150 + ((number * 37) % 90) * 25, recycled: number % 3 === 0 };
}
export function demoCollections({ currencyCode, favourites, at }) {
    const bargain = {
        ...{ categoryId: undefined, productTypeId: undefined, tag: undefined, attribute: undefined, minPrice: undefined, negated: false },
        ...{ maxPrice: { amountMinor: 5_000, currencyCode }, inStock: true },
    };
    const dated = { createdAt: at, updatedAt: at };
    const byHand = collectionId.mint();
    return {
        rows: [
            {
                ...{ id: collectionId.mint(), name: 'Bargains', slug: 'bargains', description: 'In stock, for less than fifty.', ...dated },
                ...{ rule: { match: 'ALL', conditions: [bargain] }, order: 'PRICE_ASCENDING' },
            },
            { id: byHand, name: 'Favourites', slug: 'favourites', description: 'What we like best.', rule: null, order: 'MANUAL', ...dated },
        ],
        contents: favourites.map((productId, position) => ({ collectionId: byHand, productId, position })),
    };
}
//# sourceMappingURL=assortment.js.map