import { countryName } from '../../places/countries.js';
import { regionName } from './regions.js';
/** The lines of town, region and postal code, by country; `{name}` is the region's name and `{region}` its code. */
const TOWN_LINES = new Map([
    ...eachOf('US PR GU VI AS MP', '{city}, {region} {postalCode}'),
    ...eachOf('AU CA', '{city} {region} {postalCode}'),
    ...eachOf('GB GG JE IM IE ZA', '{city}', '{postalCode}'),
    ...eachOf('ID KR MT NZ SG TH TW', '{city} {postalCode}'),
    ...eachOf('BR', '{city} - {region}', '{postalCode}'),
    ...eachOf('IN', '{city} {postalCode}', '{name}'),
    ...eachOf('IT', '{postalCode} {city} {region}'),
    ...eachOf('JP', '{city}, {name}', '{postalCode}'),
    ...eachOf('MX', '{postalCode} {city}, {name}'),
]);
const USUAL = ['{postalCode} {city}'];
function eachOf(countries, ...lines) {
    return countries.split(' ').map((country) => [country, lines]);
}
/** As it is written on a parcel. The country is the last line, in capitals, unless it is sent from there. */
export function addressLines(address, fromCountry) {
    const { company, recipient, line1, line2, countryCode } = address;
    const town = (TOWN_LINES.get(countryCode) ?? USUAL).map((line) => filled(line, address));
    const abroad = countryCode === fromCountry ? null : countryName(countryCode).toUpperCase();
    return [company, recipient, line1, line2, ...town, abroad].filter((line) => line !== null && line !== '');
}
/** What is missing leaves no comma and no hyphen behind. */
function filled(line, { city, region, postalCode, countryCode }) {
    const parts = {
        city,
        region: region ?? '',
        name: region === null ? '' : regionName(region, countryCode),
        postalCode: postalCode ?? '',
    };
    const text = line.replaceAll(/\{(\w+)\}/g, (_, key) => parts[key] ?? '');
    return text.replaceAll(/\s+/g, ' ').replaceAll(/^[ ,-]+|[ ,-]+$/g, '');
}
//# sourceMappingURL=lines.js.map