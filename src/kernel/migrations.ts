/** A migration of tenants as this build or a schema's own record knows it. */
export type KnownMigration = {
  readonly set: 'control' | 'shard' | `tenant/${string}`;
  readonly name: string;
  readonly checksum: string;
  readonly kind: 'expand' | 'contract';
};

/** One file under `drizzle/`: `tenant/core` and `0000_foundation`, its SHA-256, and whether it takes something away. */
export type MigrationName = { readonly set: string; readonly name: string; readonly checksum: string; readonly kind: 'expand' | 'contract' };
