/** Addresses as clients see them: what a country needs, what is wrong with one, and how it is written. */
import { check } from '../../../kernel/check.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { invalidInput } from '../../../kernel/errors.js';
import { countryCodeSchema } from '../places/checks.js';
import { countryName } from '../places/countries.js';
import { country } from '../pricing/settings.js';
import { checkAddress } from './address.js';
import { addressLines } from './formats/lines.js';
import { needsPostalCode, postalCodeExamples } from './formats/postal-codes.js';
import { needsRegion, regionsOf } from './formats/regions.js';
export function describeFormat(text) {
    const countryCode = check(countryCodeSchema, text, 'countryCode');
    return {
        ...{ countryCode, countryName: countryName(countryCode), regions: regionsOf(countryCode), postalCodeExamples: postalCodeExamples(countryCode) },
        requiredFields: [
            ...['recipient', 'line1', 'city', 'countryCode'],
            ...(needsRegion(countryCode) ? ['region'] : []),
            ...(needsPostalCode(countryCode) ? ['postalCode'] : []),
        ],
    };
}
/** Throws `INVALID_INPUT` with everything that is wrong. */
export function showAddress(ctx, input) {
    const { address, problems } = checkAddress(input, 'input');
    if (!address)
        throw invalidInput(problems);
    return { address, lines: shownLines(ctx, address) };
}
export function shownLines(ctx, address) {
    return addressLines(address, settingOf(ctx, country));
}
//# sourceMappingURL=showing.js.map