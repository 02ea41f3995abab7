import { describeTable } from '../../../kernel/inventory.js';
import { erasures, tenants } from '../control.tables.js';

export const tenancyInventory = [
  // Which migrations a schema has is noted by every run over the fleet, which keeps records of its own.
  describeTable(tenants, { neutral: ['slug', 'name', 'modules', 'migrationsDigest'], audit: { omit: ['migrationsDigest'] } }),
  describeTable(erasures, { neutral: ['certificate'], audit: { omit: ['certificate'] } }),
];
