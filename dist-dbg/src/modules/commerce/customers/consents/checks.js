import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { line, optional } from '../../../../kernel/inputs.js';
import { customerId } from '../../ids.js';
/** A name or number of a text, not the text. */
export const consentTextSchema = optional(line(60));
const decision = { granted: z.boolean(), textVersion: consentTextSchema };
const namesText = ({ granted, textVersion }) => !granted || textVersion !== undefined;
const textMissing = () => ({ path: ['textVersion'], ...problem('MISSING', 'is needed to agree: which text was shown') });
export const setMyMarketingConsentSchema = z.strictObject(decision).refine(namesText, textMissing());
export const recordCustomerConsentSchema = z.strictObject({ customerId: customerId.schema, ...decision }).refine(namesText, textMissing());
//# sourceMappingURL=checks.js.map