import { z } from 'zod';
import type { PageOrder } from '../../../kernel/page.js';

/** Who asked first stands first. */
export const byRequest: PageOrder = { name: 'onboardings.REQUESTED_AT_ASC', values: z.tuple([z.iso.datetime(), z.uuid()]) };
