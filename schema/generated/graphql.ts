/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One more variant of a product; it becomes the last one. */
export type AddVariantInput = {
  /** What one piece costs; not negative. */
  price: MoneyInput;
  /** The product; it has fewer than 100 variants. */
  productId: string;
  /** The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case. */
  sku: string;
  /** Pieces in stock, 0 to 1,000,000,000; 0 when not given. */
  stockOnHand?: number | null | undefined;
  /** What tells it from its siblings, 1 to 120 characters. */
  title: string;
};

/** For how long. */
export type AllowOperatorAccessInput = {
  /** 1 to 720 hours. */
  hours: number;
};

/** Which product to take off sale for good. */
export type ArchiveProductInput = {
  /** A product in any status. */
  id: string;
};

/** Who can have done something. */
export type AuditActorKind =
  /** Somebody who was not signed in. */
  | 'ANONYMOUS'
  /** Somebody at the database, past the product. `id` is the login. */
  | 'DATABASE'
  /** An operator of the platform. */
  | 'OPERATOR'
  /** The product itself: a job, a listener, the command line. `id` names it. */
  | 'SYSTEM'
  /** A user of the tenant. */
  | 'USER';

/** What became of a row. */
export type AuditChangeKind =
  /** It was changed; only what differs is listed. */
  | 'CHANGED'
  /** It was made; fields have only `after`. */
  | 'CREATED'
  /** It was removed; fields have only `before`. */
  | 'DELETED';

/** How the trail is written down. */
export type AuditExportFormat =
  /** For spreadsheets: one line for each changed field. What could be read as a formula begins with an apostrophe. */
  | 'CSV'
  /** For programs: one JSON object a line, an entry with its changes. */
  | 'JSON_LINES';

/** Which entries: those that meet every condition that is given. */
export type AuditLogFilter = {
  /** One of these actions, as `users.userCreated`; at most 50. */
  actions?: Array<string> | null | undefined;
  /** Done by this user, operator or job, also as an impersonated user. */
  actorId?: string | null | undefined;
  /** About this thing: told of it, or changed its row. */
  objectId?: string | null | undefined;
  /** About things of this kind: the prefix of their ids, as `cus` for customers. */
  objectType?: string | null | undefined;
  /** Done by this request. */
  requestId?: string | null | undefined;
  /** At this moment or later. */
  since?: string | null | undefined;
  /** With this text in a fact or in a changed field. Needs `since` and `until`, at most 92 days apart. */
  text?: string | null | undefined;
  /** Before this moment. */
  until?: string | null | undefined;
};

/** In which order entries are listed. */
export type AuditLogOrder =
  /** By time, the newest first. */
  | 'NEWEST_FIRST'
  /** By time, the oldest first. */
  | 'OLDEST_FIRST';

/** How a trail was tampered with. */
export type AuditTrailProblemKind =
  /** What is kept apart about the end of the trail was changed, or is gone. */
  | 'ANCHOR_CHANGED'
  /** A sealed batch was changed, or was not sealed by this installation: the chain was rewritten from there on. */
  | 'BATCH_CHANGED'
  /** A batch was taken out. */
  | 'BATCH_MISSING'
  /** The record of an erasure was changed. */
  | 'ERASURE_CHANGED'
  /** Its values were taken out, and no erasure of a person or tenant accounts for it. */
  | 'ROW_BLANKED'
  /** An entry, or what it says was changed, is not what it was when it was sealed; or rows have changed places. */
  | 'ROW_CHANGED'
  /** It was put in among what had been sealed. */
  | 'ROW_INSERTED'
  /** It was taken out. */
  | 'ROW_MISSING'
  /** The end of the trail was cut off. */
  | 'TRUNCATED';

/** A new category. */
export type CreateCategoryInput = {
  /** As people read it; 1 to 120 characters. */
  name: string;
  /** The category above it; without one it is a root. */
  parentId?: string | null | undefined;
  /** Its place among its siblings, 0 to 1,000,000; the last one when not given. */
  position?: number | null | undefined;
  /** Lower-case letters a to z, digits and single hyphens, at most 80; unique in the tenant. */
  slug: string;
};

/** A new customer. */
export type CreateCustomerInput = {
  /** As the customer wants to be called; 1 to 120 characters. */
  displayName: string;
  /** At most 254 characters; unique in the tenant, regardless of case. */
  email: string;
  /** Digits, spaces and the signs + ( ) - . /; 5 to 30 of them. */
  phone?: string | null | undefined;
};

/** A new product, which begins as a draft. */
export type CreateProductInput = {
  /** The category that it stands in. */
  categoryId?: string | null | undefined;
  /** Plain text, at most 10,000 characters; empty when not given. */
  description?: string | null | undefined;
  /** As people read it; 1 to 200 characters. */
  name: string;
  /** Its variants in their order: 1 to 100. */
  variants: Array<CreateVariantInput>;
};

/** A variant of the new product. */
export type CreateVariantInput = {
  /** What one piece costs; not negative. */
  price: MoneyInput;
  /** The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case. */
  sku: string;
  /** Pieces in stock, 0 to 1,000,000,000; 0 when not given. */
  stockOnHand?: number | null | undefined;
  /** What tells it from its siblings, 1 to 120 characters. */
  title: string;
};

/** Which customers: those that meet every condition that is given. */
export type CustomerFilter = {
  /** Each word must be the beginning of a word in the name or of a part of the e-mail address; at most 100 characters. */
  search?: string | null | undefined;
};

/** Which category to delete. */
export type DeleteCategoryInput = {
  /** A category without sub-categories and products. */
  id: string;
};

/** What to take out, and how. */
export type ExportAuditLogInput = {
  /** Which entries; all when not given. */
  filter?: AuditLogFilter | null | undefined;
  /** How the file is written. */
  format: AuditExportFormat;
};

/** Which run. */
export type FleetMigrationInput = {
  /** Begins with `flm_`. */
  id: string;
};

/** Why a run is paused. */
export type FleetMigrationPause =
  /** One of the first tenants failed, and no other was touched. */
  | 'CANARY_FAILED'
  /** A larger share of the tenants failed than the run allows. */
  | 'FAILURE_RATIO'
  /** An operator asked for it. */
  | 'REQUESTED';

/** How far a run is. */
export type FleetMigrationStatus =
  /** Every tenant that was behind was tried, or a newer build took it over. */
  | 'FINISHED'
  /** Nothing happens until it is resumed. */
  | 'PAUSED'
  /** Tenants are being migrated, or the process that did so has died and another one will go on. */
  | 'RUNNING'
  /** It was asked for; a worker begins within a second. */
  | 'WAITING';

/** Whom, why and for how long. */
export type ImpersonateTenantUserInput = {
  /** 1 to 60 minutes, and never beyond the consent of the tenant. */
  minutes: number;
  /** Why: the tenant reads it. At most 500 characters. */
  reason: string;
  /** The tenant, which must have agreed. Begins with `ten_`. */
  tenantId: string;
  /** The user. Begins with `usr_`. */
  userId: string;
};

/** An impersonation of yours. */
export type ImpersonationInput = {
  /** Begins with `imp_`. */
  impersonationId: string;
  /** Begins with `ten_`. */
  tenantId: string;
};

/** An exact amount in one currency. */
export type MoneyInput = {
  /** A decimal number such as "12.50": at most 15 digits before the point, and after it no more than the currency has. */
  amount: string;
  /** The currency, as in ISO 4217: EUR, USD, JPY. */
  currencyCode: string;
};

/** What a tenant begins with. */
export type OnboardTenantInput = {
  /** The e-mail address of its first administrator. */
  adminEmail: string;
  /** The password of its first administrator: 15 to 256 characters. */
  adminPassword: string;
  /** The business modules to switch on, such as `commerce`; all of them when nothing is given. */
  modules?: Array<string> | null | undefined;
  /** The company's name, at most 120 characters. */
  name: string;
  /** Its name in addresses: 3 to 32 small letters, digits and hyphens. Cannot be one that the platform reserves. */
  slug: string;
};

/** Whose data. */
export type PersonalDataInput = {
  /** A user (`usr_…`) or a customer (`cus_…`) of the tenant. */
  subjectId: string;
};

/** Which products: those that meet every condition that is given. */
export type ProductFilter = {
  /** In this category or any of its descendants. */
  categoryId?: string | null | undefined;
  /** True: a variant is in stock, and the same one is in the price range. False: no variant is in stock. */
  inStock?: boolean | null | undefined;
  /** Some variant costs at most this, in the same currency. */
  maxPrice?: MoneyInput | null | undefined;
  /** Some variant costs at least this, in the same currency. */
  minPrice?: MoneyInput | null | undefined;
  /** Each word must be the beginning of a word in the name or the description, or the whole must be the beginning of a SKU; at most 100 characters. */
  search?: string | null | undefined;
  /** In this status. */
  status?: ProductStatus | null | undefined;
};

/** How a list of products is ordered. */
export type ProductOrder = {
  /** In which direction. */
  direction?: SortDirection;
  /** What to order by. */
  field: ProductOrderField;
};

/** What a list of products is ordered by; products that are equal in it follow each other in the order of their creation. */
export type ProductOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, regardless of case. */
  | 'NAME'
  /** By the time of the product's own last change. */
  | 'UPDATED_AT';

/** Where a product stands in its life. It only moves forward. */
export type ProductStatus =
  /** Taken off sale for good; kept for what was sold. */
  | 'ARCHIVED'
  /** Being prepared; not on sale. */
  | 'DRAFT'
  /** On sale. */
  | 'PUBLISHED';

/** Which product to put on sale. */
export type PublishProductInput = {
  /** A draft, or a product that is on sale already. */
  id: string;
};

/** Whom to open again. */
export type ReactivateTenantInput = {
  /** The tenant. */
  tenantId: string;
};

/** What a session is continued with. */
export type RefreshSessionInput = {
  /** The refresh token of the last `SignedIn`. */
  refreshToken: string;
};

/** What a tenant is called from now on. */
export type RenameTenantInput = {
  /** The company's new name. */
  name?: string | null | undefined;
  /** Its new name in addresses; the old one is free at once. */
  slug?: string | null | undefined;
  /** The tenant. */
  tenantId: string;
};

/** Which plan for which tenant is confirmed. */
export type RepairTenantDriftInput = {
  /** The tenant. Begins with `ten_`. */
  id: string;
  /** `planFingerprint` of the `tenantDrift` that was read. */
  planFingerprint: string;
};

/** How an object of a schema differs from what its migrations make. */
export type SchemaDifferenceState =
  /** It is there, and otherwise. */
  | 'DIFFERENT'
  /** It is not there. */
  | 'MISSING'
  /** No migration makes it. It may hold data and is never removed by a repair. */
  | 'UNEXPECTED';

/** How long to keep the audit trail. */
export type SetAuditRetentionInput = {
  /** 90 to 3650 days. Less would let an intruder wait for the traces to go. */
  days: number;
};

/** What one signs in with. */
export type SignInInput = {
  /** The e-mail address; case does not matter. */
  email: string;
  /** The password, as it was typed. */
  password: string;
};

/** The direction of an order. */
export type SortDirection =
  /** Smallest, earliest or alphabetically first at the top. */
  | 'ASC'
  /** The other way round. */
  | 'DESC';

/** How a run goes about it. */
export type StartFleetMigrationInput = {
  /** How many tenants go first, 0 to 1000; 1 when nothing is given. */
  canary?: number | null | undefined;
  /** How many tenants at a time, 1 to 32; 4 when nothing is given. */
  concurrency?: number | null | undefined;
  /** Also take away what the release before uses. No process of it may run any more. */
  contract?: boolean | null | undefined;
  /** Pause when more than this share has failed, 0 to 1; 0.1 when nothing is given. */
  failureRatio?: number | null | undefined;
};

/** Whom to suspend, and why. */
export type SuspendTenantInput = {
  /** For the audit trail, at most 500 characters. */
  reason: string;
  /** The tenant. */
  tenantId: string;
};

/** Which tenants to list. */
export type TenantFilter = {
  /** Having this business module. */
  module?: string | null | undefined;
  /** A part of the slug or of the name. */
  search?: string | null | undefined;
  /** In this status. */
  status?: TenantStatus | null | undefined;
};

/** A module of a tenant. */
export type TenantModuleInput = {
  /** The business module, such as `commerce`. */
  module: string;
  /** The tenant. */
  tenantId: string;
};

/** Whether a tenant is served. */
export type TenantStatus =
  /** It is served. */
  | 'ACTIVE'
  /** Nobody can work in it until it is reactivated. */
  | 'SUSPENDED'
  /** Suspended, and erased at `terminatesAt` unless it is reactivated before. */
  | 'TERMINATING';

/** Whom to terminate, and why. */
export type TerminateTenantInput = {
  /** The tenant's slug, typed again so that nobody terminates another by mistake. */
  confirmSlug: string;
  /** For the audit trail, at most 500 characters. */
  reason: string;
  /** The tenant. */
  tenantId: string;
};

/** Changes of a category. What is not given stays as it is. */
export type UpdateCategoryInput = {
  /** The category to change. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the category has this version. */
  ifVersion?: number | null | undefined;
  /** As people read it; 1 to 120 characters. */
  name?: string | null | undefined;
  /** Moves it, with all below it, under this category; an explicit null makes it a root. */
  parentId?: string | null | undefined;
  /** Its place among its siblings, 0 to 1,000,000. */
  position?: number | null | undefined;
  /** Lower-case letters a to z, digits and single hyphens, at most 80; unique in the tenant. */
  slug?: string | null | undefined;
};

/** Changes of a customer. What is not given stays as it is. */
export type UpdateCustomerInput = {
  /** As the customer wants to be called; 1 to 120 characters. */
  displayName?: string | null | undefined;
  /** At most 254 characters; unique in the tenant, regardless of case. */
  email?: string | null | undefined;
  /** The customer to change. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the customer has this version. */
  ifVersion?: number | null | undefined;
  /** Digits, spaces and the signs + ( ) - . /; an explicit null removes it. */
  phone?: string | null | undefined;
};

/** Changes of a product. What is not given stays as it is. */
export type UpdateProductInput = {
  /** The category that it stands in; an explicit null takes it out of its category. */
  categoryId?: string | null | undefined;
  /** Plain text, at most 10,000 characters. */
  description?: string | null | undefined;
  /** The product to change. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the product has this version. */
  ifVersion?: number | null | undefined;
  /** As people read it; 1 to 200 characters. */
  name?: string | null | undefined;
};

/** Changes of a variant. What is not given stays as it is. */
export type UpdateVariantInput = {
  /** The variant to change. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the variant has this version. */
  ifVersion?: number | null | undefined;
  /** What one piece costs; not negative. */
  price?: MoneyInput | null | undefined;
  /** The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case. */
  sku?: string | null | undefined;
  /** Pieces in stock as counted, 0 to 1,000,000,000. */
  stockOnHand?: number | null | undefined;
  /** What tells it from its siblings, 1 to 120 characters. */
  title?: string | null | undefined;
};

export type AuditLogQueryVariables = Exact<{
  filter?: AuditLogFilter | null | undefined;
  orderBy?: AuditLogOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { nodes: Array<{ id: string, occurredAt: string, action: string, objectId: string, requestId: string | null, address: string | null, hasMoreChanges: boolean, isErased: boolean, sealedAt: string | null, actor: { kind: AuditActorKind, id: string | null, name: string | null }, impersonator: { id: string | null, name: string | null } | null, facts: Array<{ name: string, value: string | null }>, changes: Array<{ table: string, objectId: string, kind: AuditChangeKind, isErased: boolean, fields: Array<{ field: string, before: string | null, after: string | null }> }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type PlatformAuditLogQueryVariables = Exact<{
  filter?: AuditLogFilter | null | undefined;
  orderBy?: AuditLogOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PlatformAuditLogQuery = { platformAuditLog: { nodes: Array<{ id: string, occurredAt: string, action: string, objectId: string, requestId: string | null, address: string | null, hasMoreChanges: boolean, isErased: boolean, sealedAt: string | null, actor: { kind: AuditActorKind, id: string | null, name: string | null }, impersonator: { id: string | null, name: string | null } | null, facts: Array<{ name: string, value: string | null }>, changes: Array<{ table: string, objectId: string, kind: AuditChangeKind, isErased: boolean, fields: Array<{ field: string, before: string | null, after: string | null }> }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type VerifyAuditTrailQueryVariables = Exact<{
  after?: number | null | undefined;
}>;


export type VerifyAuditTrailQuery = { verifyAuditTrail: { intact: boolean, batches: number, rows: number, unsealed: number, sealedAt: string | null, hash: string | null, continueAfter: number | null, problem: { kind: AuditTrailProblemKind, batch: number | null, row: number | null, id: string | null } | null } | null };

export type ExportAuditLogMutationVariables = Exact<{
  input: ExportAuditLogInput;
}>;


export type ExportAuditLogMutation = { exportAuditLog: { url: string, expiresAt: string } | null };

export type AuditRetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditRetentionQuery = { auditRetention: { days: number } | null };

export type SetAuditRetentionMutationVariables = Exact<{
  input: SetAuditRetentionInput;
}>;


export type SetAuditRetentionMutation = { setAuditRetention: { days: number } | null };

export type AuditRowFragment = { id: string, occurredAt: string, action: string, objectId: string, requestId: string | null, address: string | null, hasMoreChanges: boolean, isErased: boolean, sealedAt: string | null, actor: { kind: AuditActorKind, id: string | null, name: string | null }, impersonator: { id: string | null, name: string | null } | null, facts: Array<{ name: string, value: string | null }>, changes: Array<{ table: string, objectId: string, kind: AuditChangeKind, isErased: boolean, fields: Array<{ field: string, before: string | null, after: string | null }> }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'MfaRequired', ticket: string, methods: Array<string>, expiresAt: string }
    | { __typename: 'SignedIn', accessToken: string, refreshToken: string, expiresAt: string, user: { id: string, email: string, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null } }
   | null };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { refreshSession: { accessToken: string, refreshToken: string, expiresAt: string, user: { id: string, email: string, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, email: string, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null } | null };

export type PersonFragment = { id: string, email: string, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null };

export type ProductsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProductsQuery = { products: { totalCount: number, nodes: Array<{ id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, stockOnHand: number, position: number, version: number, price: { amount: string, currencyCode: string } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ProductQueryVariables = Exact<{
  id: string;
}>;


export type ProductQuery = { product: { description: string, createdAt: string, updatedAt: string, id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, stockOnHand: number, position: number, version: number, price: { amount: string, currencyCode: string } }> } | null };

export type CreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateProductMutation = { createProduct: { id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, stockOnHand: number, position: number, version: number, price: { amount: string, currencyCode: string } }> } | null };

export type UpdateProductMutationVariables = Exact<{
  input: UpdateProductInput;
}>;


export type UpdateProductMutation = { updateProduct: { id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, stockOnHand: number, position: number, version: number, price: { amount: string, currencyCode: string } }> } | null };

export type PublishProductMutationVariables = Exact<{
  input: PublishProductInput;
}>;


export type PublishProductMutation = { publishProduct: { id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, stockOnHand: number, position: number, version: number, price: { amount: string, currencyCode: string } }> } | null };

export type ArchiveProductMutationVariables = Exact<{
  input: ArchiveProductInput;
}>;


export type ArchiveProductMutation = { archiveProduct: { id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, stockOnHand: number, position: number, version: number, price: { amount: string, currencyCode: string } }> } | null };

export type AddVariantMutationVariables = Exact<{
  input: AddVariantInput;
}>;


export type AddVariantMutation = { addVariant: { id: string, sku: string, title: string, stockOnHand: number, position: number, version: number, product: { id: string }, price: { amount: string, currencyCode: string } } | null };

export type UpdateVariantMutationVariables = Exact<{
  input: UpdateVariantInput;
}>;


export type UpdateVariantMutation = { updateVariant: { id: string, sku: string, title: string, stockOnHand: number, position: number, version: number, price: { amount: string, currencyCode: string } } | null };

export type CategoryTreeQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CategoryTreeQuery = { categories: { nodes: Array<{ id: string, name: string, slug: string, position: number, version: number, children: { nodes: Array<{ id: string, name: string, slug: string, position: number, version: number, products: { nodes: Array<{ id: string, name: string }> } }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CategoriesQueryVariables = Exact<{
  parentId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CategoriesQuery = { categories: { nodes: Array<{ id: string, name: string, slug: string, position: number, version: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CategoryQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CategoryQuery = { category: { id: string, name: string, slug: string, position: number, version: number, parent: { id: string, name: string } | null, children: { nodes: Array<{ id: string, name: string, slug: string, position: number, version: number }> }, products: { totalCount: number, nodes: Array<{ id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, stockOnHand: number, position: number, version: number, price: { amount: string, currencyCode: string } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type CreateCategoryMutationVariables = Exact<{
  input: CreateCategoryInput;
}>;


export type CreateCategoryMutation = { createCategory: { id: string, name: string, slug: string, position: number, version: number, parent: { id: string } | null } | null };

export type UpdateCategoryMutationVariables = Exact<{
  input: UpdateCategoryInput;
}>;


export type UpdateCategoryMutation = { updateCategory: { id: string, name: string, slug: string, position: number, version: number, parent: { id: string } | null } | null };

export type DeleteCategoryMutationVariables = Exact<{
  input: DeleteCategoryInput;
}>;


export type DeleteCategoryMutation = { deleteCategory: { id: string, name: string, slug: string, position: number, version: number } | null };

export type CustomersQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CustomersQuery = { customers: { totalCount: number, nodes: Array<{ id: string, email: string, displayName: string, phone: string | null, version: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { customer: { createdAt: string, updatedAt: string, id: string, email: string, displayName: string, phone: string | null, version: number } | null };

export type CreateCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type CreateCustomerMutation = { createCustomer: { id: string, email: string, displayName: string, phone: string | null, version: number } | null };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { updateCustomer: { id: string, email: string, displayName: string, phone: string | null, version: number } | null };

export type ProductRowFragment = { id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, stockOnHand: number, position: number, version: number, price: { amount: string, currencyCode: string } }> };

export type VariantRowFragment = { id: string, sku: string, title: string, stockOnHand: number, position: number, version: number, price: { amount: string, currencyCode: string } };

export type CategoryRowFragment = { id: string, name: string, slug: string, position: number, version: number };

export type CustomerRowFragment = { id: string, email: string, displayName: string, phone: string | null, version: number };

export type PagingFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type StartFleetMigrationMutationVariables = Exact<{
  input: StartFleetMigrationInput;
}>;


export type StartFleetMigrationMutation = { startFleetMigration: { id: string, status: FleetMigrationStatus, contract: boolean, canary: number, concurrency: number, failureRatio: number, total: number, migrated: number, failed: number, lockWaits: number, tenantsPerSecond: number | null, etaSeconds: number | null, createdAt: string, startedAt: string | null, pausedAt: string | null, pauseReason: FleetMigrationPause | null, finishedAt: string | null } | null };

export type PauseFleetMigrationMutationVariables = Exact<{
  input: FleetMigrationInput;
}>;


export type PauseFleetMigrationMutation = { pauseFleetMigration: { id: string, status: FleetMigrationStatus, contract: boolean, canary: number, concurrency: number, failureRatio: number, total: number, migrated: number, failed: number, lockWaits: number, tenantsPerSecond: number | null, etaSeconds: number | null, createdAt: string, startedAt: string | null, pausedAt: string | null, pauseReason: FleetMigrationPause | null, finishedAt: string | null } | null };

export type ResumeFleetMigrationMutationVariables = Exact<{
  input: FleetMigrationInput;
}>;


export type ResumeFleetMigrationMutation = { resumeFleetMigration: { id: string, status: FleetMigrationStatus, contract: boolean, canary: number, concurrency: number, failureRatio: number, total: number, migrated: number, failed: number, lockWaits: number, tenantsPerSecond: number | null, etaSeconds: number | null, createdAt: string, startedAt: string | null, pausedAt: string | null, pauseReason: FleetMigrationPause | null, finishedAt: string | null } | null };

export type FleetMigrationQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FleetMigrationQuery = { fleetMigration: { id: string, status: FleetMigrationStatus, contract: boolean, canary: number, concurrency: number, failureRatio: number, total: number, migrated: number, failed: number, lockWaits: number, tenantsPerSecond: number | null, etaSeconds: number | null, createdAt: string, startedAt: string | null, pausedAt: string | null, pauseReason: FleetMigrationPause | null, finishedAt: string | null, failures: { nodes: Array<{ tenantId: string, sqlState: string | null, message: string, attempts: number, failedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type FleetMigrationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FleetMigrationsQuery = { fleetMigrations: { nodes: Array<{ id: string, status: FleetMigrationStatus, contract: boolean, canary: number, concurrency: number, failureRatio: number, total: number, migrated: number, failed: number, lockWaits: number, tenantsPerSecond: number | null, etaSeconds: number | null, createdAt: string, startedAt: string | null, pausedAt: string | null, pauseReason: FleetMigrationPause | null, finishedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FleetMigrationRowFragment = { id: string, status: FleetMigrationStatus, contract: boolean, canary: number, concurrency: number, failureRatio: number, total: number, migrated: number, failed: number, lockWaits: number, tenantsPerSecond: number | null, etaSeconds: number | null, createdAt: string, startedAt: string | null, pausedAt: string | null, pauseReason: FleetMigrationPause | null, finishedAt: string | null };

export type TenantDriftQueryVariables = Exact<{
  tenantId: string;
}>;


export type TenantDriftQuery = { tenantDrift: { tenantId: string, comparable: boolean, planFingerprint: string, differences: Array<{ kind: string, name: string, state: SchemaDifferenceState, expected: string | null, found: string | null, repair: string | null }> } | null };

export type FleetDriftQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FleetDriftQuery = { fleetDrift: { nodes: Array<{ tenantId: string, objects: Array<string>, differences: number, foundAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RepairTenantDriftMutationVariables = Exact<{
  input: RepairTenantDriftInput;
}>;


export type RepairTenantDriftMutation = { repairTenantDrift: { tenantId: string, comparable: boolean, planFingerprint: string, differences: Array<{ kind: string, name: string, state: SchemaDifferenceState, expected: string | null, found: string | null, repair: string | null }> } | null };

export type DriftDetailsFragment = { tenantId: string, comparable: boolean, planFingerprint: string, differences: Array<{ kind: string, name: string, state: SchemaDifferenceState, expected: string | null, found: string | null, repair: string | null }> };

export type GatewayQueryVariables = Exact<{ [key: string]: never; }>;


export type GatewayQuery = { gateway: { version: string, modules: Array<string> } };

export type OperatorAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorAccessQuery = { operatorAccess: { allowedUntil: string | null } | null };

export type AllowOperatorAccessMutationVariables = Exact<{
  input: AllowOperatorAccessInput;
}>;


export type AllowOperatorAccessMutation = { allowOperatorAccess: { allowedUntil: string | null } | null };

export type WithdrawOperatorAccessMutationVariables = Exact<{ [key: string]: never; }>;


export type WithdrawOperatorAccessMutation = { withdrawOperatorAccess: { allowedUntil: string | null } | null };

export type ImpersonationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ImpersonationsQuery = { impersonations: { nodes: Array<{ id: string, reason: string, startedAt: string, expiresAt: string, endedAt: string | null, operator: { id: string | null, name: string | null }, user: { id: string | null, name: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ImpersonateTenantUserMutationVariables = Exact<{
  input: ImpersonateTenantUserInput;
}>;


export type ImpersonateTenantUserMutation = { impersonateTenantUser: { impersonationId: string, accessToken: string, accessTokenExpiresAt: string, expiresAt: string } | null };

export type RenewImpersonationMutationVariables = Exact<{
  input: ImpersonationInput;
}>;


export type RenewImpersonationMutation = { renewImpersonation: { impersonationId: string, accessToken: string, accessTokenExpiresAt: string, expiresAt: string } | null };

export type EndImpersonationMutationVariables = Exact<{
  input: ImpersonationInput;
}>;


export type EndImpersonationMutation = { endImpersonation: boolean | null };

export type PersonalFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonalFieldsQuery = { personalFields: Array<{ table: string, field: string, kind: string, purpose: string, atErasure: string }> | null };

export type ExportPersonalDataMutationVariables = Exact<{
  input: PersonalDataInput;
}>;


export type ExportPersonalDataMutation = { exportPersonalData: { url: string, expiresAt: string } | null };

export type ErasePersonalDataMutationVariables = Exact<{
  input: PersonalDataInput;
}>;


export type ErasePersonalDataMutation = { erasePersonalData: { id: string, subjectId: string, requestedBy: string, erasedAt: string, certificate: string } | null };

export type PersonalDataErasuresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PersonalDataErasuresQuery = { personalDataErasures: { nodes: Array<{ id: string, subjectId: string, requestedBy: string, erasedAt: string, certificate: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OnboardTenantMutationVariables = Exact<{
  input: OnboardTenantInput;
}>;


export type OnboardTenantMutation = { onboardTenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string } | null };

export type TenantsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: TenantFilter | null | undefined;
}>;


export type TenantsQuery = { tenants: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type TenantQueryVariables = Exact<{
  id: string;
}>;


export type TenantQuery = { tenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string } | null };

export type TenantRowFragment = { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string };

export type SuspendTenantMutationVariables = Exact<{
  input: SuspendTenantInput;
}>;


export type SuspendTenantMutation = { suspendTenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string } | null };

export type ReactivateTenantMutationVariables = Exact<{
  input: ReactivateTenantInput;
}>;


export type ReactivateTenantMutation = { reactivateTenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string } | null };

export type RenameTenantMutationVariables = Exact<{
  input: RenameTenantInput;
}>;


export type RenameTenantMutation = { renameTenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string } | null };

export type EnableModuleMutationVariables = Exact<{
  input: TenantModuleInput;
}>;


export type EnableModuleMutation = { enableModule: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string } | null };

export type DisableModuleMutationVariables = Exact<{
  input: TenantModuleInput;
}>;


export type DisableModuleMutation = { disableModule: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string } | null };

export type TerminateTenantMutationVariables = Exact<{
  input: TerminateTenantInput;
}>;


export type TerminateTenantMutation = { terminateTenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string } | null };

export type TenantErasureQueryVariables = Exact<{
  tenantId: string;
}>;


export type TenantErasureQuery = { tenantErasure: { tenantId: string, erasedAt: string, certificate: string, remains: { schemas: number, tables: number, roles: number, registryRows: number, outboxEvents: number, endedSessions: number, auditDetails: number } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AuditRowFragmentDoc = new TypedDocumentString(`
    fragment AuditRow on AuditEntry {
  id
  occurredAt
  action
  objectId
  actor {
    kind
    id
    name
  }
  impersonator {
    id
    name
  }
  requestId
  address
  facts {
    name
    value
  }
  changes {
    table
    objectId
    kind
    fields {
      field
      before
      after
    }
    isErased
  }
  hasMoreChanges
  isErased
  sealedAt
}
    `, {"fragmentName":"AuditRow"}) as unknown as TypedDocumentString<AuditRowFragment, unknown>;
export const PersonFragmentDoc = new TypedDocumentString(`
    fragment Person on Me {
  id
  email
  displayName
  roles
  permissions
  tenant {
    id
    slug
    name
  }
}
    `, {"fragmentName":"Person"}) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const VariantRowFragmentDoc = new TypedDocumentString(`
    fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stockOnHand
  position
  version
}
    `, {"fragmentName":"VariantRow"}) as unknown as TypedDocumentString<VariantRowFragment, unknown>;
export const ProductRowFragmentDoc = new TypedDocumentString(`
    fragment ProductRow on Product {
  id
  name
  status
  publishedAt
  archivedAt
  version
  category {
    id
    name
  }
  variants {
    ...VariantRow
  }
}
    fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stockOnHand
  position
  version
}`, {"fragmentName":"ProductRow"}) as unknown as TypedDocumentString<ProductRowFragment, unknown>;
export const CategoryRowFragmentDoc = new TypedDocumentString(`
    fragment CategoryRow on Category {
  id
  name
  slug
  position
  version
}
    `, {"fragmentName":"CategoryRow"}) as unknown as TypedDocumentString<CategoryRowFragment, unknown>;
export const CustomerRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerRow on Customer {
  id
  email
  displayName
  phone
  version
}
    `, {"fragmentName":"CustomerRow"}) as unknown as TypedDocumentString<CustomerRowFragment, unknown>;
export const PagingFragmentDoc = new TypedDocumentString(`
    fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"Paging"}) as unknown as TypedDocumentString<PagingFragment, unknown>;
export const FleetMigrationRowFragmentDoc = new TypedDocumentString(`
    fragment FleetMigrationRow on FleetMigration {
  id
  status
  contract
  canary
  concurrency
  failureRatio
  total
  migrated
  failed
  lockWaits
  tenantsPerSecond
  etaSeconds
  createdAt
  startedAt
  pausedAt
  pauseReason
  finishedAt
}
    `, {"fragmentName":"FleetMigrationRow"}) as unknown as TypedDocumentString<FleetMigrationRowFragment, unknown>;
export const DriftDetailsFragmentDoc = new TypedDocumentString(`
    fragment DriftDetails on TenantDrift {
  tenantId
  comparable
  planFingerprint
  differences {
    kind
    name
    state
    expected
    found
    repair
  }
}
    `, {"fragmentName":"DriftDetails"}) as unknown as TypedDocumentString<DriftDetailsFragment, unknown>;
export const TenantRowFragmentDoc = new TypedDocumentString(`
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  suspendedAt
  terminatesAt
  createdAt
}
    `, {"fragmentName":"TenantRow"}) as unknown as TypedDocumentString<TenantRowFragment, unknown>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($filter: AuditLogFilter, $orderBy: AuditLogOrder, $first: Int, $after: String, $last: Int, $before: String) {
  auditLog(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...AuditRow
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment AuditRow on AuditEntry {
  id
  occurredAt
  action
  objectId
  actor {
    kind
    id
    name
  }
  impersonator {
    id
    name
  }
  requestId
  address
  facts {
    name
    value
  }
  changes {
    table
    objectId
    kind
    fields {
      field
      before
      after
    }
    isErased
  }
  hasMoreChanges
  isErased
  sealedAt
}`) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const PlatformAuditLogDocument = new TypedDocumentString(`
    query PlatformAuditLog($filter: AuditLogFilter, $orderBy: AuditLogOrder, $first: Int, $after: String, $last: Int, $before: String) {
  platformAuditLog(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...AuditRow
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment AuditRow on AuditEntry {
  id
  occurredAt
  action
  objectId
  actor {
    kind
    id
    name
  }
  impersonator {
    id
    name
  }
  requestId
  address
  facts {
    name
    value
  }
  changes {
    table
    objectId
    kind
    fields {
      field
      before
      after
    }
    isErased
  }
  hasMoreChanges
  isErased
  sealedAt
}`) as unknown as TypedDocumentString<PlatformAuditLogQuery, PlatformAuditLogQueryVariables>;
export const VerifyAuditTrailDocument = new TypedDocumentString(`
    query VerifyAuditTrail($after: Int) {
  verifyAuditTrail(after: $after) {
    intact
    problem {
      kind
      batch
      row
      id
    }
    batches
    rows
    unsealed
    sealedAt
    hash
    continueAfter
  }
}
    `) as unknown as TypedDocumentString<VerifyAuditTrailQuery, VerifyAuditTrailQueryVariables>;
export const ExportAuditLogDocument = new TypedDocumentString(`
    mutation ExportAuditLog($input: ExportAuditLogInput!) {
  exportAuditLog(input: $input) {
    url
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<ExportAuditLogMutation, ExportAuditLogMutationVariables>;
export const AuditRetentionDocument = new TypedDocumentString(`
    query AuditRetention {
  auditRetention {
    days
  }
}
    `) as unknown as TypedDocumentString<AuditRetentionQuery, AuditRetentionQueryVariables>;
export const SetAuditRetentionDocument = new TypedDocumentString(`
    mutation SetAuditRetention($input: SetAuditRetentionInput!) {
  setAuditRetention(input: $input) {
    days
  }
}
    `) as unknown as TypedDocumentString<SetAuditRetentionMutation, SetAuditRetentionMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      accessToken
      refreshToken
      expiresAt
      user {
        ...Person
      }
    }
    ... on MfaRequired {
      ticket
      methods
      expiresAt
    }
  }
}
    fragment Person on Me {
  id
  email
  displayName
  roles
  permissions
  tenant {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession($input: RefreshSessionInput!) {
  refreshSession(input: $input) {
    accessToken
    refreshToken
    expiresAt
    user {
      ...Person
    }
  }
}
    fragment Person on Me {
  id
  email
  displayName
  roles
  permissions
  tenant {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...Person
  }
}
    fragment Person on Me {
  id
  email
  displayName
  roles
  permissions
  tenant {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const ProductsDocument = new TypedDocumentString(`
    query Products($filter: ProductFilter, $orderBy: ProductOrder, $first: Int, $after: String, $last: Int, $before: String) {
  products(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...ProductRow
    }
    pageInfo {
      ...Paging
    }
  }
}
    fragment ProductRow on Product {
  id
  name
  status
  publishedAt
  archivedAt
  version
  category {
    id
    name
  }
  variants {
    ...VariantRow
  }
}
fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stockOnHand
  position
  version
}
fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ProductsQuery, ProductsQueryVariables>;
export const ProductDocument = new TypedDocumentString(`
    query Product($id: ID!) {
  product(id: $id) {
    ...ProductRow
    description
    createdAt
    updatedAt
  }
}
    fragment ProductRow on Product {
  id
  name
  status
  publishedAt
  archivedAt
  version
  category {
    id
    name
  }
  variants {
    ...VariantRow
  }
}
fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stockOnHand
  position
  version
}`) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const CreateProductDocument = new TypedDocumentString(`
    mutation CreateProduct($input: CreateProductInput!) {
  createProduct(input: $input) {
    ...ProductRow
  }
}
    fragment ProductRow on Product {
  id
  name
  status
  publishedAt
  archivedAt
  version
  category {
    id
    name
  }
  variants {
    ...VariantRow
  }
}
fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stockOnHand
  position
  version
}`) as unknown as TypedDocumentString<CreateProductMutation, CreateProductMutationVariables>;
export const UpdateProductDocument = new TypedDocumentString(`
    mutation UpdateProduct($input: UpdateProductInput!) {
  updateProduct(input: $input) {
    ...ProductRow
  }
}
    fragment ProductRow on Product {
  id
  name
  status
  publishedAt
  archivedAt
  version
  category {
    id
    name
  }
  variants {
    ...VariantRow
  }
}
fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stockOnHand
  position
  version
}`) as unknown as TypedDocumentString<UpdateProductMutation, UpdateProductMutationVariables>;
export const PublishProductDocument = new TypedDocumentString(`
    mutation PublishProduct($input: PublishProductInput!) {
  publishProduct(input: $input) {
    ...ProductRow
  }
}
    fragment ProductRow on Product {
  id
  name
  status
  publishedAt
  archivedAt
  version
  category {
    id
    name
  }
  variants {
    ...VariantRow
  }
}
fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stockOnHand
  position
  version
}`) as unknown as TypedDocumentString<PublishProductMutation, PublishProductMutationVariables>;
export const ArchiveProductDocument = new TypedDocumentString(`
    mutation ArchiveProduct($input: ArchiveProductInput!) {
  archiveProduct(input: $input) {
    ...ProductRow
  }
}
    fragment ProductRow on Product {
  id
  name
  status
  publishedAt
  archivedAt
  version
  category {
    id
    name
  }
  variants {
    ...VariantRow
  }
}
fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stockOnHand
  position
  version
}`) as unknown as TypedDocumentString<ArchiveProductMutation, ArchiveProductMutationVariables>;
export const AddVariantDocument = new TypedDocumentString(`
    mutation AddVariant($input: AddVariantInput!) {
  addVariant(input: $input) {
    ...VariantRow
    product {
      id
    }
  }
}
    fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stockOnHand
  position
  version
}`) as unknown as TypedDocumentString<AddVariantMutation, AddVariantMutationVariables>;
export const UpdateVariantDocument = new TypedDocumentString(`
    mutation UpdateVariant($input: UpdateVariantInput!) {
  updateVariant(input: $input) {
    ...VariantRow
  }
}
    fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stockOnHand
  position
  version
}`) as unknown as TypedDocumentString<UpdateVariantMutation, UpdateVariantMutationVariables>;
export const CategoryTreeDocument = new TypedDocumentString(`
    query CategoryTree($first: Int, $after: String) {
  categories(first: $first, after: $after) {
    nodes {
      ...CategoryRow
      children(first: 100) {
        nodes {
          ...CategoryRow
          products(first: 3) {
            nodes {
              id
              name
            }
          }
        }
      }
    }
    pageInfo {
      ...Paging
    }
  }
}
    fragment CategoryRow on Category {
  id
  name
  slug
  position
  version
}
fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CategoryTreeQuery, CategoryTreeQueryVariables>;
export const CategoriesDocument = new TypedDocumentString(`
    query Categories($parentId: ID, $first: Int, $after: String, $last: Int, $before: String) {
  categories(
    parentId: $parentId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...CategoryRow
    }
    pageInfo {
      ...Paging
    }
  }
}
    fragment CategoryRow on Category {
  id
  name
  slug
  position
  version
}
fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const CategoryDocument = new TypedDocumentString(`
    query Category($id: ID!, $first: Int, $after: String) {
  category(id: $id) {
    ...CategoryRow
    parent {
      id
      name
    }
    children {
      nodes {
        ...CategoryRow
      }
    }
    products(first: $first, after: $after) {
      totalCount
      nodes {
        ...ProductRow
      }
      pageInfo {
        ...Paging
      }
    }
  }
}
    fragment ProductRow on Product {
  id
  name
  status
  publishedAt
  archivedAt
  version
  category {
    id
    name
  }
  variants {
    ...VariantRow
  }
}
fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stockOnHand
  position
  version
}
fragment CategoryRow on Category {
  id
  name
  slug
  position
  version
}
fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CategoryQuery, CategoryQueryVariables>;
export const CreateCategoryDocument = new TypedDocumentString(`
    mutation CreateCategory($input: CreateCategoryInput!) {
  createCategory(input: $input) {
    ...CategoryRow
    parent {
      id
    }
  }
}
    fragment CategoryRow on Category {
  id
  name
  slug
  position
  version
}`) as unknown as TypedDocumentString<CreateCategoryMutation, CreateCategoryMutationVariables>;
export const UpdateCategoryDocument = new TypedDocumentString(`
    mutation UpdateCategory($input: UpdateCategoryInput!) {
  updateCategory(input: $input) {
    ...CategoryRow
    parent {
      id
    }
  }
}
    fragment CategoryRow on Category {
  id
  name
  slug
  position
  version
}`) as unknown as TypedDocumentString<UpdateCategoryMutation, UpdateCategoryMutationVariables>;
export const DeleteCategoryDocument = new TypedDocumentString(`
    mutation DeleteCategory($input: DeleteCategoryInput!) {
  deleteCategory(input: $input) {
    ...CategoryRow
  }
}
    fragment CategoryRow on Category {
  id
  name
  slug
  position
  version
}`) as unknown as TypedDocumentString<DeleteCategoryMutation, DeleteCategoryMutationVariables>;
export const CustomersDocument = new TypedDocumentString(`
    query Customers($filter: CustomerFilter, $first: Int, $after: String, $last: Int, $before: String) {
  customers(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...CustomerRow
    }
    pageInfo {
      ...Paging
    }
  }
}
    fragment CustomerRow on Customer {
  id
  email
  displayName
  phone
  version
}
fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const CustomerDocument = new TypedDocumentString(`
    query Customer($id: ID!) {
  customer(id: $id) {
    ...CustomerRow
    createdAt
    updatedAt
  }
}
    fragment CustomerRow on Customer {
  id
  email
  displayName
  phone
  version
}`) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const CreateCustomerDocument = new TypedDocumentString(`
    mutation CreateCustomer($input: CreateCustomerInput!) {
  createCustomer(input: $input) {
    ...CustomerRow
  }
}
    fragment CustomerRow on Customer {
  id
  email
  displayName
  phone
  version
}`) as unknown as TypedDocumentString<CreateCustomerMutation, CreateCustomerMutationVariables>;
export const UpdateCustomerDocument = new TypedDocumentString(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    ...CustomerRow
  }
}
    fragment CustomerRow on Customer {
  id
  email
  displayName
  phone
  version
}`) as unknown as TypedDocumentString<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const StartFleetMigrationDocument = new TypedDocumentString(`
    mutation StartFleetMigration($input: StartFleetMigrationInput!) {
  startFleetMigration(input: $input) {
    ...FleetMigrationRow
  }
}
    fragment FleetMigrationRow on FleetMigration {
  id
  status
  contract
  canary
  concurrency
  failureRatio
  total
  migrated
  failed
  lockWaits
  tenantsPerSecond
  etaSeconds
  createdAt
  startedAt
  pausedAt
  pauseReason
  finishedAt
}`) as unknown as TypedDocumentString<StartFleetMigrationMutation, StartFleetMigrationMutationVariables>;
export const PauseFleetMigrationDocument = new TypedDocumentString(`
    mutation PauseFleetMigration($input: FleetMigrationInput!) {
  pauseFleetMigration(input: $input) {
    ...FleetMigrationRow
  }
}
    fragment FleetMigrationRow on FleetMigration {
  id
  status
  contract
  canary
  concurrency
  failureRatio
  total
  migrated
  failed
  lockWaits
  tenantsPerSecond
  etaSeconds
  createdAt
  startedAt
  pausedAt
  pauseReason
  finishedAt
}`) as unknown as TypedDocumentString<PauseFleetMigrationMutation, PauseFleetMigrationMutationVariables>;
export const ResumeFleetMigrationDocument = new TypedDocumentString(`
    mutation ResumeFleetMigration($input: FleetMigrationInput!) {
  resumeFleetMigration(input: $input) {
    ...FleetMigrationRow
  }
}
    fragment FleetMigrationRow on FleetMigration {
  id
  status
  contract
  canary
  concurrency
  failureRatio
  total
  migrated
  failed
  lockWaits
  tenantsPerSecond
  etaSeconds
  createdAt
  startedAt
  pausedAt
  pauseReason
  finishedAt
}`) as unknown as TypedDocumentString<ResumeFleetMigrationMutation, ResumeFleetMigrationMutationVariables>;
export const FleetMigrationDocument = new TypedDocumentString(`
    query FleetMigration($id: ID!, $first: Int, $after: String) {
  fleetMigration(id: $id) {
    ...FleetMigrationRow
    failures(first: $first, after: $after) {
      nodes {
        tenantId
        sqlState
        message
        attempts
        failedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment FleetMigrationRow on FleetMigration {
  id
  status
  contract
  canary
  concurrency
  failureRatio
  total
  migrated
  failed
  lockWaits
  tenantsPerSecond
  etaSeconds
  createdAt
  startedAt
  pausedAt
  pauseReason
  finishedAt
}`) as unknown as TypedDocumentString<FleetMigrationQuery, FleetMigrationQueryVariables>;
export const FleetMigrationsDocument = new TypedDocumentString(`
    query FleetMigrations($first: Int, $after: String) {
  fleetMigrations(first: $first, after: $after) {
    nodes {
      ...FleetMigrationRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FleetMigrationRow on FleetMigration {
  id
  status
  contract
  canary
  concurrency
  failureRatio
  total
  migrated
  failed
  lockWaits
  tenantsPerSecond
  etaSeconds
  createdAt
  startedAt
  pausedAt
  pauseReason
  finishedAt
}`) as unknown as TypedDocumentString<FleetMigrationsQuery, FleetMigrationsQueryVariables>;
export const TenantDriftDocument = new TypedDocumentString(`
    query TenantDrift($tenantId: ID!) {
  tenantDrift(tenantId: $tenantId) {
    ...DriftDetails
  }
}
    fragment DriftDetails on TenantDrift {
  tenantId
  comparable
  planFingerprint
  differences {
    kind
    name
    state
    expected
    found
    repair
  }
}`) as unknown as TypedDocumentString<TenantDriftQuery, TenantDriftQueryVariables>;
export const FleetDriftDocument = new TypedDocumentString(`
    query FleetDrift($first: Int, $after: String) {
  fleetDrift(first: $first, after: $after) {
    nodes {
      tenantId
      objects
      differences
      foundAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FleetDriftQuery, FleetDriftQueryVariables>;
export const RepairTenantDriftDocument = new TypedDocumentString(`
    mutation RepairTenantDrift($input: RepairTenantDriftInput!) {
  repairTenantDrift(input: $input) {
    ...DriftDetails
  }
}
    fragment DriftDetails on TenantDrift {
  tenantId
  comparable
  planFingerprint
  differences {
    kind
    name
    state
    expected
    found
    repair
  }
}`) as unknown as TypedDocumentString<RepairTenantDriftMutation, RepairTenantDriftMutationVariables>;
export const GatewayDocument = new TypedDocumentString(`
    query Gateway {
  gateway {
    version
    modules
  }
}
    `) as unknown as TypedDocumentString<GatewayQuery, GatewayQueryVariables>;
export const OperatorAccessDocument = new TypedDocumentString(`
    query OperatorAccess {
  operatorAccess {
    allowedUntil
  }
}
    `) as unknown as TypedDocumentString<OperatorAccessQuery, OperatorAccessQueryVariables>;
export const AllowOperatorAccessDocument = new TypedDocumentString(`
    mutation AllowOperatorAccess($input: AllowOperatorAccessInput!) {
  allowOperatorAccess(input: $input) {
    allowedUntil
  }
}
    `) as unknown as TypedDocumentString<AllowOperatorAccessMutation, AllowOperatorAccessMutationVariables>;
export const WithdrawOperatorAccessDocument = new TypedDocumentString(`
    mutation WithdrawOperatorAccess {
  withdrawOperatorAccess {
    allowedUntil
  }
}
    `) as unknown as TypedDocumentString<WithdrawOperatorAccessMutation, WithdrawOperatorAccessMutationVariables>;
export const ImpersonationsDocument = new TypedDocumentString(`
    query Impersonations($first: Int, $after: String, $last: Int, $before: String) {
  impersonations(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      id
      operator {
        id
        name
      }
      user {
        id
        name
      }
      reason
      startedAt
      expiresAt
      endedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ImpersonationsQuery, ImpersonationsQueryVariables>;
export const ImpersonateTenantUserDocument = new TypedDocumentString(`
    mutation ImpersonateTenantUser($input: ImpersonateTenantUserInput!) {
  impersonateTenantUser(input: $input) {
    impersonationId
    accessToken
    accessTokenExpiresAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<ImpersonateTenantUserMutation, ImpersonateTenantUserMutationVariables>;
export const RenewImpersonationDocument = new TypedDocumentString(`
    mutation RenewImpersonation($input: ImpersonationInput!) {
  renewImpersonation(input: $input) {
    impersonationId
    accessToken
    accessTokenExpiresAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<RenewImpersonationMutation, RenewImpersonationMutationVariables>;
export const EndImpersonationDocument = new TypedDocumentString(`
    mutation EndImpersonation($input: ImpersonationInput!) {
  endImpersonation(input: $input)
}
    `) as unknown as TypedDocumentString<EndImpersonationMutation, EndImpersonationMutationVariables>;
export const PersonalFieldsDocument = new TypedDocumentString(`
    query PersonalFields {
  personalFields {
    table
    field
    kind
    purpose
    atErasure
  }
}
    `) as unknown as TypedDocumentString<PersonalFieldsQuery, PersonalFieldsQueryVariables>;
export const ExportPersonalDataDocument = new TypedDocumentString(`
    mutation ExportPersonalData($input: PersonalDataInput!) {
  exportPersonalData(input: $input) {
    url
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<ExportPersonalDataMutation, ExportPersonalDataMutationVariables>;
export const ErasePersonalDataDocument = new TypedDocumentString(`
    mutation ErasePersonalData($input: PersonalDataInput!) {
  erasePersonalData(input: $input) {
    id
    subjectId
    requestedBy
    erasedAt
    certificate
  }
}
    `) as unknown as TypedDocumentString<ErasePersonalDataMutation, ErasePersonalDataMutationVariables>;
export const PersonalDataErasuresDocument = new TypedDocumentString(`
    query PersonalDataErasures($first: Int, $after: String, $last: Int, $before: String) {
  personalDataErasures(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      id
      subjectId
      requestedBy
      erasedAt
      certificate
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PersonalDataErasuresQuery, PersonalDataErasuresQueryVariables>;
export const OnboardTenantDocument = new TypedDocumentString(`
    mutation OnboardTenant($input: OnboardTenantInput!) {
  onboardTenant(input: $input) {
    ...TenantRow
  }
}
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  suspendedAt
  terminatesAt
  createdAt
}`) as unknown as TypedDocumentString<OnboardTenantMutation, OnboardTenantMutationVariables>;
export const TenantsDocument = new TypedDocumentString(`
    query Tenants($first: Int, $after: String, $last: Int, $before: String, $filter: TenantFilter) {
  tenants(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    nodes {
      ...TenantRow
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  suspendedAt
  terminatesAt
  createdAt
}`) as unknown as TypedDocumentString<TenantsQuery, TenantsQueryVariables>;
export const TenantDocument = new TypedDocumentString(`
    query Tenant($id: ID!) {
  tenant(id: $id) {
    ...TenantRow
  }
}
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  suspendedAt
  terminatesAt
  createdAt
}`) as unknown as TypedDocumentString<TenantQuery, TenantQueryVariables>;
export const SuspendTenantDocument = new TypedDocumentString(`
    mutation SuspendTenant($input: SuspendTenantInput!) {
  suspendTenant(input: $input) {
    ...TenantRow
  }
}
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  suspendedAt
  terminatesAt
  createdAt
}`) as unknown as TypedDocumentString<SuspendTenantMutation, SuspendTenantMutationVariables>;
export const ReactivateTenantDocument = new TypedDocumentString(`
    mutation ReactivateTenant($input: ReactivateTenantInput!) {
  reactivateTenant(input: $input) {
    ...TenantRow
  }
}
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  suspendedAt
  terminatesAt
  createdAt
}`) as unknown as TypedDocumentString<ReactivateTenantMutation, ReactivateTenantMutationVariables>;
export const RenameTenantDocument = new TypedDocumentString(`
    mutation RenameTenant($input: RenameTenantInput!) {
  renameTenant(input: $input) {
    ...TenantRow
  }
}
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  suspendedAt
  terminatesAt
  createdAt
}`) as unknown as TypedDocumentString<RenameTenantMutation, RenameTenantMutationVariables>;
export const EnableModuleDocument = new TypedDocumentString(`
    mutation EnableModule($input: TenantModuleInput!) {
  enableModule(input: $input) {
    ...TenantRow
  }
}
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  suspendedAt
  terminatesAt
  createdAt
}`) as unknown as TypedDocumentString<EnableModuleMutation, EnableModuleMutationVariables>;
export const DisableModuleDocument = new TypedDocumentString(`
    mutation DisableModule($input: TenantModuleInput!) {
  disableModule(input: $input) {
    ...TenantRow
  }
}
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  suspendedAt
  terminatesAt
  createdAt
}`) as unknown as TypedDocumentString<DisableModuleMutation, DisableModuleMutationVariables>;
export const TerminateTenantDocument = new TypedDocumentString(`
    mutation TerminateTenant($input: TerminateTenantInput!) {
  terminateTenant(input: $input) {
    ...TenantRow
  }
}
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  suspendedAt
  terminatesAt
  createdAt
}`) as unknown as TypedDocumentString<TerminateTenantMutation, TerminateTenantMutationVariables>;
export const TenantErasureDocument = new TypedDocumentString(`
    query TenantErasure($tenantId: ID!) {
  tenantErasure(tenantId: $tenantId) {
    tenantId
    erasedAt
    certificate
    remains {
      schemas
      tables
      roles
      registryRows
      outboxEvents
      endedSessions
      auditDetails
    }
  }
}
    `) as unknown as TypedDocumentString<TenantErasureQuery, TenantErasureQueryVariables>;