import { z } from 'zod';
import type { PageOrder } from '../../../kernel/page.js';

/** The newest run first. */
export const byAge: PageOrder = { name: 'CREATED_AT_DESC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
/** The oldest tenant first. */
export const byTenant: PageOrder = { name: 'TENANT_ASC', values: z.tuple([z.uuid()]) };
