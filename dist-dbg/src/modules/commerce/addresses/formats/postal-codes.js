/**
 * How postal codes look, as the posts of the countries write them: 9 is a digit, a is a letter, x is either, and everything else stands for itself.
 * Countries that are not here have any code or none. https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions
 */
import { compactPostalCode } from '../../places/checks.js';
const SHAPES = new Map([
    ...eachOf('AT BE BG CH CY DK HU LI LU NO SI AU NZ ZA PH', '9999'),
    ...eachOf('DE EE ES FI AX FR MC GP MQ GF RE YT HR IT SM VA RS UA TR MX KR MY TH ID', '99999'),
    ...eachOf('RO RU CN IN SG', '999999'),
    ...eachOf('CZ SK GR SE', '999 99'),
    ...eachOf('US PR GU VI AS MP', '99999', '99999-9999'),
    ...eachOf('GB GG JE IM', 'a9 9aa', 'a99 9aa', 'aa9 9aa', 'aa99 9aa', 'a9a 9aa', 'aa9a 9aa'),
    ...eachOf('AR', '9999', 'a9999aaa'),
    ...eachOf('BR', '99999-999'),
    ...eachOf('CA', 'a9a 9a9'),
    ...eachOf('IE', 'axx xxxx'),
    ...eachOf('IS', '999'),
    ...eachOf('JP', '999-9999'),
    ...eachOf('LT', 'LT-99999'),
    ...eachOf('LV', 'LV-9999'),
    ...eachOf('MT', 'aaa 9999'),
    ...eachOf('NL', '9999 aa'),
    ...eachOf('PL', '99-999'),
    ...eachOf('PT', '9999-999'),
    ...eachOf('TW', '999', '99999', '999999'),
]);
/** People there write letters without it. */
const MAY_BE_MISSING = new Set(['AR', 'IE', 'TW', 'ZA']);
const CHARACTERS = { '9': '[0-9]', a: '[A-Z]', x: '[0-9A-Z]' };
const SAMPLES = { '9': '1', a: 'A', x: 'A' };
function eachOf(countries, ...shapes) {
    return countries.split(' ').map((country) => [country, shapes]);
}
export function needsPostalCode(countryCode) {
    return SHAPES.has(countryCode) && !MAY_BE_MISSING.has(countryCode);
}
/** One for each shape that the country has: "11111", "A1A 1A1". None where anything goes. */
export function postalCodeExamples(countryCode) {
    return shapesOf(countryCode).map((shape) => [...shape].map((character) => SAMPLES[character] ?? character).join(''));
}
/** As the post of the country writes it; null for what is no postal code there. Spaces, hyphens, case and the country in front do not matter. */
export function normalPostalCode(text, countryCode) {
    const shapes = shapesOf(countryCode);
    if (shapes.length === 0)
        return lenient(text);
    const compact = compactPostalCode(text);
    const candidates = compact.startsWith(countryCode) ? [compact, compact.slice(countryCode.length)] : [compact];
    for (const candidate of candidates) {
        const shape = shapes.find((one) => patternOf(one).test(candidate));
        if (shape !== undefined)
            return written(candidate, shape);
    }
    return null;
}
function shapesOf(countryCode) {
    return SHAPES.get(countryCode) ?? [];
}
function lenient(text) {
    const trimmed = text.trim().toUpperCase().replaceAll(/ +/g, ' ');
    return /^[0-9A-Z][0-9A-Z -]{0,11}$/.test(trimmed) ? trimmed : null;
}
function patternOf(shape) {
    return new RegExp(`^${[...shape].map((character) => CHARACTERS[character] ?? '').join('')}$`);
}
function written(candidate, shape) {
    const rest = [...candidate];
    return [...shape].map((character) => (character in CHARACTERS ? (rest.shift() ?? '') : character)).join('');
}
//# sourceMappingURL=postal-codes.js.map