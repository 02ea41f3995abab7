import { z } from 'zod';
import type { PageOrder } from '../../../kernel/page.js';

/** The oldest server first, which is the home server. */
export const byAge: PageOrder = { name: 'CREATED_AT', values: z.tuple([z.iso.datetime(), z.uuid()]) };
