import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { isCountry } from './countries.js';
/** Each area is tried for each price. */
const AREAS_MAX = 100;
export const countryCodeSchema = z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'must be a country code such as DE, as in ISO 3166-1', abort: true })
    .refine(isCountry, problem('UNKNOWN_COUNTRY', 'must be the code of a country of ISO 3166-1'));
export const regionSchema = z.string().regex(/^[A-Z0-9]{1,3}$/, 'must be a region such as BY, as in ISO 3166-2 without the country');
/** As it is written on letters; spaces and case do not matter. */
export const postalCodeSchema = z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z -]{1,12}$/, 'must be letters, digits, spaces and hyphens, at most 12')
    .transform(compactPostalCode);
const areaSchema = z
    .strictObject({ countryCode: countryCodeSchema, region: regionSchema.nullish(), postalPrefix: postalCodeSchema.nullish() })
    .transform(({ countryCode, region = null, postalPrefix = null }) => ({ countryCode, region, postalPrefix }));
export const areasSchema = z.array(areaSchema).min(1, 'must have at least one area').max(AREAS_MAX, `must have at most ${AREAS_MAX} areas`);
export const placeSchema = z
    .strictObject({ countryCode: countryCodeSchema, region: regionSchema.nullish(), postalCode: postalCodeSchema.nullish() })
    .transform(({ countryCode, region = null, postalCode = null }) => ({ countryCode, region, postalCode }));
/** In capitals, without spaces and hyphens: as postal codes are compared. */
export function compactPostalCode(code) {
    return code.toUpperCase().replaceAll(/[ -]/g, '');
}
//# sourceMappingURL=checks.js.map