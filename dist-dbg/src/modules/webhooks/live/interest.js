import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { line, optional } from '../../../kernel/inputs.js';
import { matchesAny } from '../catalogue/patterns.js';
import { eventTypesSchema } from '../endpoints/checks.js';
const SUBJECT_LENGTH_MAX = 200;
const filterSchema = optional(z.strictObject({ types: optional(eventTypesSchema), subjectId: optional(line(SUBJECT_LENGTH_MAX)) }));
/** Which events a filter means. Refuses with everything that is wrong with it. */
export function interestIn(filter) {
    const { types = ['*'], subjectId } = check(filterSchema, filter, 'filter') ?? {};
    return (event) => (subjectId === undefined || event.subjectId === subjectId) && matchesAny(types, event.name);
}
//# sourceMappingURL=interest.js.map