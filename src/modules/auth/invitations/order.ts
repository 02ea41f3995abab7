import { z } from 'zod';
import type { PageOrder } from '../../../kernel/page.js';

/** The newest invitation first. */
export const byAge: PageOrder = { name: 'invitations.CREATED_AT_DESC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
