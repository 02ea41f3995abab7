/**
 * Audit owns the trail of what was done: one entry for each event, in the transaction of the change that it tells of.
 * It never decides whether something may be done, and never changes an entry.
 */
import { defineModule } from '../../kernel/module.js';
import { countEntries } from './queries.js';

export const audit = defineModule({ name: 'audit', rank: 0, measures: [{ of: 'events', count: countEntries }] });
