/** Where something goes to, and the areas that rates of tax and of shipping are for. */
const COUNTRY = 1;
const REGION = 2;
/** The length of a prefix is added: the longest one is the most precise. */
const POSTAL = 3;
/** How precisely the areas name the place; 0 where none of them does. */
export function precisionAt(areas, place) {
    return Math.max(0, ...areas.map((area) => precisionOf(area, place)));
}
function precisionOf({ countryCode, region, postalPrefix }, place) {
    if (countryCode !== place.countryCode)
        return 0;
    if (region !== null && region !== place.region)
        return 0;
    if (postalPrefix !== null)
        return place.postalCode?.startsWith(postalPrefix) ? POSTAL + postalPrefix.length : 0;
    return region === null ? COUNTRY : REGION;
}
//# sourceMappingURL=place.js.map