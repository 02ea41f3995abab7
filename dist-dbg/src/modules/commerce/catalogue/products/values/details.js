/** What a product tells about itself besides its attributes and variants. */
import { z } from 'zod';
import { line, optional, paragraphs } from '../../../../../kernel/inputs.js';
import { languageTagSchema } from '../../../../../kernel/language.js';
import { categoryId, productTypeId } from '../../../ids.js';
import { externalIdsSchema } from '../../external-ids/checks.js';
import { distinct } from '../../product-types/checks.js';
import { slugSchema } from '../../slug.js';
import { attributeValuesSchema } from './attributes.js';
const TAGS_MAX = 50;
/** A page with more loads for too long. */
const IMAGES_MAX = 50;
/** For texts that may be taken away again: null is "none". */
const removable = (lengthMax) => line(lengthMax).nullish();
export const seoFields = { seoTitle: removable(120), seoDescription: removable(320) };
const imageSchema = z.strictObject({
    url: z
        .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
        .max(2_000, 'must have at most 2000 characters'),
    alt: z
        .union([z.literal(''), line(250)])
        .nullish()
        .transform((alt) => alt ?? ''),
});
export const productFields = {
    description: optional(paragraphs(10_000)),
    categoryId: categoryId.schema.nullish(),
    productTypeId: productTypeId.schema.nullish(),
    slug: optional(slugSchema),
    language: optional(languageTagSchema),
    ...seoFields,
    tags: optional(z
        .array(line(40).transform((tag) => tag.toLowerCase()))
        .max(TAGS_MAX, `must be at most ${TAGS_MAX}`)
        .transform((tags) => [...new Set(tags)])),
    images: optional(z
        .array(imageSchema)
        .max(IMAGES_MAX, `must be at most ${IMAGES_MAX}`)
        .superRefine(distinct(({ url }) => url, ['url']))),
    attributes: optional(attributeValuesSchema),
    externalIds: optional(externalIdsSchema),
};
//# sourceMappingURL=details.js.map