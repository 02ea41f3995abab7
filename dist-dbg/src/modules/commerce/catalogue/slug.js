import { z } from 'zod';
const SLUG_LENGTH_MAX = 80;
export const slugSchema = z
    .string()
    .max(SLUG_LENGTH_MAX, `must have at most ${SLUG_LENGTH_MAX} characters`)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be made of a to z, 0 to 9 and single hyphens, such as rain-jackets');
/** What NFKD leaves whole and web addresses mostly write out. */
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
/** The name as an address shows it; a name without Latin letters and digits gives `fallback`. */
export function slugOf(name, fallback) {
    const plain = name
        .toLowerCase()
        .replaceAll(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? '')
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase();
    // Room for what tells it from another of the same name.
    const cut = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, SLUG_LENGTH_MAX - 10);
    return cut.replaceAll(/^-+|-+$/g, '') || fallback;
}
//# sourceMappingURL=slug.js.map