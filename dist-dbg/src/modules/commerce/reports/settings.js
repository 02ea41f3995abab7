import { timeZoneSchema } from '../../../kernel/person.js';
import { stringSetting } from '../../../kernel/settings.js';
/** As long as the longest names of the IANA database, and some. */
const TIME_ZONE_LENGTH_MAX = 64;
/** PostgreSQL knows these as well: what only the one or the other knows would fail in a statement. */
const ZONES = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
export const timeZone = stringSetting({
    key: 'commerce.timeZone',
    description: 'Where the days of reports begin and end.',
    default: 'UTC',
    tenantMaySet: true,
    lengthMax: TIME_ZONE_LENGTH_MAX,
    form: 'a time zone such as Europe/Berlin (IANA)',
    matches: (name) => ZONES.has(name) && timeZoneSchema.safeParse(name).success,
});
//# sourceMappingURL=settings.js.map