import { z } from 'zod';
import { defineEvent } from '../../../../kernel/events.js';
import { variantId } from '../../ids.js';
export const variantWeightSet = defineEvent({
    name: 'commerce.variantWeightSet',
    version: 1,
    public: true,
    description: 'What one piece of a variant weighs was set, in grams; null where it is no longer known.',
    subject: 'variantId',
    payload: z.object({ variantId: variantId.schema, grams: z.int().nullable() }),
});
//# sourceMappingURL=events.js.map