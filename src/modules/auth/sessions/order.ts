import { z } from 'zod';
import type { PageOrder } from '../../../kernel/page.js';

/** The newest session first. */
export const byAge: PageOrder = { name: 'sessions.CREATED_AT_DESC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
