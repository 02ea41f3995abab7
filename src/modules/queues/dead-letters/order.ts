import { z } from 'zod';
import type { PageOrder } from '../../../kernel/page.js';

/** The newest first. */
export const byDeath: PageOrder = { name: 'DIED_AT_DESC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
