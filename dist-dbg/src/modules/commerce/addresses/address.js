/** An address in its one normal form. Address books, carts and orders check theirs here; nothing is read for it. */
import { z } from 'zod';
import { problem, problemsOf } from '../../../kernel/check.js';
import { line } from '../../../kernel/inputs.js';
import { phoneSchema } from '../customers/checks.js';
import { compactPostalCode, countryCodeSchema } from '../places/checks.js';
import { needsPostalCode, normalPostalCode, postalCodeExamples } from './formats/postal-codes.js';
import { needsRegion, normalRegion } from './formats/regions.js';
const textSchema = (lengthMax) => line(lengthMax).transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' '));
/** Forms send blanks for what was left out. */
const orNone = (schema) => z
    .string()
    .nullish()
    .transform((text) => (text?.trim() ? text : null))
    .pipe(schema.nullable());
const fieldsSchema = z.strictObject({
    recipient: textSchema(120),
    company: orNone(textSchema(120)),
    line1: textSchema(120),
    line2: orNone(textSchema(120)),
    city: textSchema(80),
    region: orNone(textSchema(40)),
    postalCode: orNone(textSchema(16)),
    countryCode: countryCodeSchema,
    phone: orNone(phoneSchema),
});
/** The address, or all that is wrong with it, each named by its field below `path`. Pure. */
export function checkAddress(input, path) {
    const parsed = fieldsSchema.safeParse(input);
    const wrong = parsed.success ? [] : problemsOf(parsed.error, path);
    const local = parsed.success ? checkLocally(parsed.data, path) : checkLocally(readable(input), path);
    const missed = local.problems.filter((one) => !wrong.some((other) => other.path === one.path));
    if (!parsed.success || missed.length > 0)
        return { address: null, problems: [...wrong, ...missed] };
    return { address: { ...parsed.data, region: local.region, postalCode: local.postalCode }, problems: null };
}
/** For schemas of inputs that have an address. */
export const addressSchema = z
    .custom((value) => typeof value === 'object' && value !== null, 'must be an address')
    .transform((input, ctx) => {
    const { address, problems } = checkAddress(input, '');
    if (address)
        return address;
    for (const { path, reason, message } of problems)
        ctx.addIssue({ code: 'custom', path: path.split('.'), ...problem(reason, message) });
    return z.NEVER;
});
/** As much of it as rates of tax and of shipping are chosen by. */
export function placeOf({ countryCode, region, postalCode }) {
    return { countryCode, region, postalCode: postalCode === null ? null : compactPostalCode(postalCode) };
}
/** What can be said of region and postal code while other fields are wrong; nothing where the country is. */
function readable({ countryCode, region, postalCode }) {
    if (!countryCodeSchema.safeParse(countryCode).success)
        return null;
    return { countryCode, region: region?.trim() || null, postalCode: postalCode?.trim() || null };
}
function checkLocally(fields, path) {
    if (!fields)
        return { region: null, postalCode: null, problems: [] };
    const { countryCode } = fields;
    const region = fields.region && normalRegion(fields.region, countryCode);
    const postalCode = fields.postalCode && normalPostalCode(fields.postalCode, countryCode);
    const at = (field) => (path === '' ? field : `${path}.${field}`);
    const problems = [];
    if (fields.region === null && needsRegion(countryCode)) {
        problems.push({ path: at('region'), reason: 'MISSING', message: `is needed in ${countryCode}` });
    }
    if (fields.region !== null && region === null) {
        problems.push({ path: at('region'), reason: 'UNKNOWN_REGION', message: `must be a region of ${countryCode}, as in ISO 3166-2` });
    }
    if (fields.postalCode === null && needsPostalCode(countryCode)) {
        problems.push({ path: at('postalCode'), reason: 'MISSING', message: `is needed in ${countryCode}` });
    }
    if (fields.postalCode !== null && postalCode === null) {
        problems.push({ path: at('postalCode'), reason: 'MALFORMED', message: postalCodeMessage(countryCode) });
    }
    return { region, postalCode, problems };
}
function postalCodeMessage(countryCode) {
    const examples = postalCodeExamples(countryCode);
    return examples.length === 0 ? 'must be letters, digits, spaces and hyphens, at most 12' : `must be written like ${examples.join(' or ')}`;
}
//# sourceMappingURL=address.js.map