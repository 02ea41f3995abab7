import { z } from 'zod';
import type { PageOrder } from '../../../kernel/page.js';

export const auditDirection = { NEWEST_FIRST: 'NEWEST_FIRST', OLDEST_FIRST: 'OLDEST_FIRST' } as const;
export type AuditDirection = keyof typeof auditDirection;

const values = z.tuple([z.iso.datetime(), z.uuid()]);

export const auditOrders: Readonly<Record<AuditDirection, PageOrder & { readonly direction: 'asc' | 'desc' }>> = {
  NEWEST_FIRST: { name: 'audit.newest', values, direction: 'desc' },
  OLDEST_FIRST: { name: 'audit.oldest', values, direction: 'asc' },
};
