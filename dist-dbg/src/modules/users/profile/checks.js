import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { ifVersionSchema, optional } from '../../../kernel/inputs.js';
import { displayNameSchema, languageSchema, timeZoneSchema } from '../../../kernel/person.js';
const AVATAR_LENGTH_MAX = 500;
/** Segments of letters, digits and a few signs, none of which leads upwards. */
const FILE_KEY = /^[A-Za-z0-9][A-Za-z0-9_-]*([./][A-Za-z0-9][A-Za-z0-9_-]*)*$/;
/** Front-ends put it into an image: nothing but https may ever be fetched by it, and no credentials travel in it. */
const avatarSchema = z
    .string()
    .trim()
    .max(AVATAR_LENGTH_MAX, `must have at most ${AVATAR_LENGTH_MAX} characters`)
    .refine((text) => FILE_KEY.test(text) || isPictureAddress(text), problem('NOT_A_PICTURE', 'must be an https address, or the key of a file such as avatars/kim.png'));
export const updateProfileSchema = z.strictObject({
    ifVersion: ifVersionSchema,
    displayName: optional(displayNameSchema),
    language: languageSchema.nullish(),
    timeZone: timeZoneSchema.nullish(),
    avatar: avatarSchema.nullish(),
});
function isPictureAddress(text) {
    if (!text.startsWith('https://') || !URL.canParse(text))
        return false;
    const { username, password, hostname } = new URL(text);
    return username === '' && password === '' && hostname.includes('.');
}
//# sourceMappingURL=checks.js.map