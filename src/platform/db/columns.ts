/** Column types that every table uses, so that ids, times and money mean the same everywhere. */
import { bigint, customType, timestamp } from 'drizzle-orm/pg-core';
import type { Id, IdKind } from '../../kernel/ids.js';

/** A TypeID of one kind outside, a `uuid` of 16 bytes in the table. */
export function idColumn<Prefix extends string>(kind: IdKind<Prefix>) {
  return customType<{ data: Id<Prefix>; driverData: string }>({
    dataType: () => 'uuid',
    toDriver: (id) => kind.toUuid(id),
    fromDriver: (uuid) => kind.fromUuid(uuid),
  });
}

/** A moment in UTC with milliseconds, the precision that a JavaScript date keeps: a finer one would make cursors skip rows. */
export function instant(name: string) {
  return timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
}

/** Integer minor units (cents); goes with a currency column. */
export function minorUnits(name: string) {
  return bigint(name, { mode: 'number' });
}

/** Bytes as they are. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
