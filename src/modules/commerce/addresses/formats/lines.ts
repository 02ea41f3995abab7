import { countryName } from '../../places/countries.js';
import type { Address } from '../address.js';
import { regionName } from './regions.js';

/** The lines of town, region and postal code, by country; `{name}` is the region's name and `{region}` its code. */
const TOWN_LINES: ReadonlyMap<string, readonly string[]> = new Map([
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

function eachOf(countries: string, ...lines: readonly string[]): [string, readonly string[]][] {
  return countries.split(' ').map((country) => [country, lines]);
}

/** As it is written on a parcel. The country is the last line, in capitals, unless it is sent from there. */
export function addressLines(address: Address, fromCountry: string): string[] {
  const { company, recipient, line1, line2, countryCode } = address;
  const town = (TOWN_LINES.get(countryCode) ?? USUAL).map((line) => filled(line, address));
  const abroad = countryCode === fromCountry ? null : countryName(countryCode).toUpperCase();
  return [company, recipient, line1, line2, ...town, abroad].filter((line): line is string => line !== null && line !== '');
}

/** What is missing leaves no comma and no hyphen behind. */
function filled(line: string, { city, region, postalCode, countryCode }: Address): string {
  const parts: Readonly<Record<string, string>> = {
    city,
    region: region ?? '',
    name: region === null ? '' : regionName(region, countryCode),
    postalCode: postalCode ?? '',
  };
  const text = line.replaceAll(/\{(\w+)\}/g, (_, key: string) => parts[key] ?? '');
  return text.replaceAll(/\s+/g, ' ').replaceAll(/^[ ,-]+|[ ,-]+$/g, '');
}
