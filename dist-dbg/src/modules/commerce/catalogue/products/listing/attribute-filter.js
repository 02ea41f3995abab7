var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
/** A filter by one attribute, as the lists of products and the rules of collections have it. */
import { and, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { problem } from '../../../../../kernel/check.js';
import { Field, Float, InputType } from '../../../../../kernel/graphql.js';
import { line } from '../../../../../kernel/inputs.js';
import { attributeKeySchema } from '../../product-types/checks.js';
import { products } from '../tables.js';
/** Each is a look at the index. */
const VALUES_MAX = 50;
export const attributeFilterSchema = z
    .strictObject({
    key: attributeKeySchema,
    anyOf: z.array(line(500)).min(1, 'must have at least one').max(VALUES_MAX, `must be at most ${VALUES_MAX}`).nullish(),
    is: z.boolean().nullish(),
    min: z.number().nullish(),
    max: z.number().nullish(),
    from: z.iso.date('must be a day such as 2026-03-01').nullish(),
    to: z.iso.date('must be a day such as 2026-03-01').nullish(),
})
    .superRefine(({ key: _key, ...conditions }, ctx) => {
    if (Object.values(conditions).every((one) => one == null)) {
        ctx.addIssue({ code: 'custom', ...problem('REQUIRED', 'must have one of anyOf, is, min, max, from and to') });
    }
});
let AttributeFilter = class AttributeFilter {
    key;
    anyOf;
    is;
    min;
    max;
    from;
    to;
};
__decorate([
    Field(() => String, { description: 'The key of the attribute. Where several types share it, products of all of them are found.' })
], AttributeFilter.prototype, "key", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'Of texts and choices: one of these, at most 50.' })
], AttributeFilter.prototype, "anyOf", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Of yes or no: which.' })
], AttributeFilter.prototype, "is", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Of numbers: at least this.' })
], AttributeFilter.prototype, "min", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Of numbers: at most this.' })
], AttributeFilter.prototype, "max", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of dates: this day or later, as in 2026-03-01.' })
], AttributeFilter.prototype, "from", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of dates: this day or earlier.' })
], AttributeFilter.prototype, "to", void 0);
AttributeFilter = __decorate([
    InputType('AttributeFilter', { description: 'Which values of an attribute; a product without one is not meant. All that is given must hold.' })
], AttributeFilter);
export { AttributeFilter };
export function hasAttribute({ key, anyOf, is, min, max, from, to }) {
    const value = sql `${products.attributeValues} -> ${key}::text`;
    const number = sql `case when jsonb_typeof(${value}) = 'number' then (${value})::numeric end`;
    const text = sql `${products.attributeValues} ->> ${key}::text`;
    return and(anyOf == null ? undefined : or(...anyOf.flatMap((one) => [contains({ [key]: one }), contains({ [key]: [one] })])), is == null ? undefined : contains({ [key]: is }), min == null ? undefined : sql `${number} >= ${min}::numeric`, max == null ? undefined : sql `${number} <= ${max}::numeric`, from == null ? undefined : sql `${text} >= ${from}`, to == null ? undefined : sql `${text} <= ${to}`);
}
function contains(value) {
    return sql `${products.attributeValues} @> ${JSON.stringify(value)}::jsonb`;
}
//# sourceMappingURL=attribute-filter.js.map