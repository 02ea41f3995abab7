import { type TenantId, defineControlLoader } from '../../../kernel/context.js';
import { type Standing, listStandings } from './queries.js';

export const standingOfTenant = defineControlLoader<{ readonly id: TenantId; readonly today: string }, Standing>({
  name: 'usage.standingOfTenant',
  keyOf: ({ id }) => id,
  load: async (db, asked) => new Map((await listStandings(db, asked)).map((standing) => [standing.tenantId, standing])),
});
