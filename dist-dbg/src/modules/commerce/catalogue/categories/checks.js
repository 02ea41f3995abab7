import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line, optional, paragraphs } from '../../../../kernel/inputs.js';
import { categoryId } from '../../ids.js';
import { seoFields } from '../products/values/details.js';
import { slugSchema } from '../slug.js';
const nameSchema = line(120);
const descriptionSchema = paragraphs(10_000);
const positionSchema = z.int().min(0, 'must be at least 0').max(1_000_000, 'must be at most 1000000');
export const createCategorySchema = z.strictObject({
    name: nameSchema,
    slug: slugSchema,
    description: optional(descriptionSchema),
    ...seoFields,
    parentId: categoryId.schema.nullish(),
    position: optional(positionSchema),
});
export const updateCategorySchema = z.strictObject({
    id: categoryId.schema,
    ifVersion: ifVersionSchema,
    name: optional(nameSchema),
    slug: optional(slugSchema),
    description: optional(descriptionSchema),
    ...seoFields,
    parentId: categoryId.schema.nullish(),
    position: optional(positionSchema),
});
export const moveCategorySchema = z
    .strictObject({
    id: categoryId.schema,
    ifVersion: ifVersionSchema,
    parentId: categoryId.schema.nullish().transform((parentId) => parentId ?? null),
    afterId: categoryId.schema.nullish(),
    position: optional(positionSchema),
})
    .superRefine(({ afterId, position }, ctx) => {
    if (afterId !== undefined && position !== undefined) {
        ctx.addIssue({ code: 'custom', path: ['position'], ...problem('CONTRADICTION', 'goes without afterId') });
    }
});
export const deleteCategorySchema = z.strictObject({ id: categoryId.schema });
//# sourceMappingURL=checks.js.map