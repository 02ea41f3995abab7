import { z } from 'zod';
import { problem } from '../../../../../kernel/check.js';
import { optional } from '../../../../../kernel/inputs.js';
import { productId } from '../../../ids.js';
export const publishProductSchema = z
    .strictObject({ id: productId.schema, publishAt: optional(z.date()), unpublishAt: optional(z.date()) })
    .superRefine(({ publishAt, unpublishAt }, ctx) => {
    if (publishAt && unpublishAt && unpublishAt <= publishAt) {
        ctx.addIssue({ code: 'custom', path: ['unpublishAt'], ...problem('CONTRADICTION', 'must lie behind publishAt') });
    }
});
export const unpublishProductSchema = z.strictObject({ id: productId.schema });
export const archiveProductSchema = z.strictObject({ id: productId.schema });
//# sourceMappingURL=checks.js.map