import { z } from 'zod';
import { line } from '../../../../kernel/inputs.js';
import { distinct } from '../product-types/checks.js';
/** Systems that know one thing; each is a row. */
export const EXTERNAL_IDS_MAX = 20;
export const externalIdSchema = z.strictObject({ source: line(60), id: line(200) });
export const externalIdsSchema = z
    .array(externalIdSchema)
    .max(EXTERNAL_IDS_MAX, `must be at most ${EXTERNAL_IDS_MAX}`)
    .superRefine(distinct(({ source }) => source, ['source']));
//# sourceMappingURL=checks.js.map