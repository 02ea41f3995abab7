import { z } from 'zod';
import type { PageOrder } from '../../kernel/page.js';

/** The newest first. */
export const byAge: PageOrder = { name: 'CREATED_AT_DESC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
