import { atFields, defineRefusal } from '../../../kernel/errors.js';
const mixed = defineRefusal('BAD_USER_INPUT', 'COMMERCE_CURRENCY_MIXED', 'A line has no price in the currency that was asked for; `fields` names each such line. One total is in one currency, and nothing is converted.');
export const currencyMixed = (paths) => atFields(mixed(), paths);
//# sourceMappingURL=errors.js.map