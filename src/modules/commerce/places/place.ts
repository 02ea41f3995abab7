/** Where something goes to, and the areas that rates of tax and of shipping are for. */

export type Place = {
  readonly countryCode: string;
  readonly region: string | null;
  /** In capitals, without spaces and hyphens. */
  readonly postalCode: string | null;
};

/** A country, a region of one (ISO 3166-2 without the country), or the beginning of its postal codes. */
export type Area = { readonly countryCode: string; readonly region: string | null; readonly postalPrefix: string | null };

const COUNTRY = 1;
const REGION = 2;
/** The length of a prefix is added: the longest one is the most precise. */
const POSTAL = 3;

/** How precisely the areas name the place; 0 where none of them does. */
export function precisionAt(areas: readonly Area[], place: Place): number {
  return Math.max(0, ...areas.map((area) => precisionOf(area, place)));
}

function precisionOf({ countryCode, region, postalPrefix }: Area, place: Place): number {
  if (countryCode !== place.countryCode) return 0;
  if (region !== null && region !== place.region) return 0;
  if (postalPrefix !== null) return place.postalCode?.startsWith(postalPrefix) ? POSTAL + postalPrefix.length : 0;
  return region === null ? COUNTRY : REGION;
}
