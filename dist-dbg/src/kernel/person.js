import { z } from 'zod';
import { problem } from './check.js';
import { line } from './inputs.js';
/** Longest address that can be delivered to (RFC 5321, section 4.5.3.1.3). */
const EMAIL_LENGTH_MAX = 254;
export const emailSchema = z
    .string()
    .trim()
    .max(EMAIL_LENGTH_MAX, `must have at most ${EMAIL_LENGTH_MAX} characters`)
    .pipe(z.email('must be an e-mail address such as kim@example.com'));
export const displayNameSchema = line(120);
/** Longer tags exist in theory (RFC 5646, section 4.4.1) and name no language that people choose. */
const LANGUAGE_LENGTH_MAX = 35;
/** The longest name of the IANA database has 32. */
const TIME_ZONE_LENGTH_MAX = 64;
/** A language tag as in BCP 47, in its canonical spelling: `de-ch` becomes `de-CH`. */
export const languageSchema = canonical(LANGUAGE_LENGTH_MAX, (tag) => Intl.getCanonicalLocales(tag)[0], {
    reason: 'NOT_A_LANGUAGE',
    message: 'must be a language tag such as de or en-GB (BCP 47)',
});
/** A time zone of the IANA database in its usual spelling, such as `Europe/Berlin`. An offset is none: it knows no summer time. */
export const timeZoneSchema = canonical(TIME_ZONE_LENGTH_MAX, zoneOf, {
    reason: 'NOT_A_TIME_ZONE',
    message: 'must be a time zone such as Europe/Berlin (IANA)',
});
/** A name in the spelling that `spell` gives it; `spell` throws for what is none, as Intl does. */
function canonical(lengthMax, spell, { reason, message }) {
    return z
        .string()
        .trim()
        .max(lengthMax, `must have at most ${lengthMax} characters`)
        .transform((name, ctx) => {
        const spelled = orUndefined(() => spell(name));
        if (spelled !== undefined)
            return spelled;
        ctx.addIssue({ code: 'custom', ...problem(reason, message) });
        return z.NEVER;
    });
}
function zoneOf(name) {
    if (!/^[A-Za-z]/.test(name))
        return undefined;
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // An alias is resolved to a name that people may not know: only its spelling is wanted.
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
}
function orUndefined(attempt) {
    try {
        return attempt();
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=person.js.map