/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A cart whose prices the shopper has seen and accepts. */
export type AcceptCartPricesInput = {
  /** As `createCart` handed it out. Whoever has it has the cart: keep it where only the shopper can read it. */
  cartToken: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the cart has this version. */
  ifVersion?: number | null | undefined;
};

/** How an invited person begins. */
export type AcceptInvitationInput = {
  /** How they want to be called; as the invitation says when nothing is given. */
  displayName?: string | null | undefined;
  /** The password: at least as many characters as `signInPolicy` says, at most 256, none of the common ones. */
  password: string;
  /** The token of the link in the mail. Works once. */
  token: string;
};

/** Why somebody may do something, or may not. */
export type AccessReason =
  /** A role gives it: `paths` tells which, and how the user comes to it. */
  | 'GRANTED'
  /** They had it until `expiredAt`. */
  | 'GRANT_EXPIRED'
  /** The tenant does not have the module that the permission belongs to. */
  | 'MODULE_NOT_ENABLED'
  /** No role of the user or of a group of theirs gives it. */
  | 'NOT_GRANTED'
  /** No module declares such a permission. */
  | 'PERMISSION_UNKNOWN'
  /** The user is deactivated; `paths` tells what they would have otherwise. */
  | 'USER_DEACTIVATED';

/** A new address of a customer's book. A customer has at most 50. */
export type AddCustomerAddressInput = {
  /** The address. */
  address: AddressInput;
  /** Whose it is. */
  customerId: string;
  /** Whether invoices go there from now on; when not given, only where it is the first address. */
  isDefaultBilling?: boolean | null | undefined;
  /** Whether parcels go there from now on; when not given, only where it is the first address. */
  isDefaultShipping?: boolean | null | undefined;
};

/** A new address of the signed-in customer, who has at most 50. */
export type AddMyAddressInput = {
  /** The address. */
  address: AddressInput;
  /** Whether invoices go there from now on; when not given, only where it is the first address. */
  isDefaultBilling?: boolean | null | undefined;
  /** Whether parcels go there from now on; when not given, only where it is the first address. */
  isDefaultShipping?: boolean | null | undefined;
};

/** A note about an order. */
export type AddOrderNoteInput = {
  /** For whom it is; STAFF when not given. */
  audience?: OrderNoteAudience | null | undefined;
  /** The order. */
  orderId: string;
  /** At most 2,000 characters, on any number of lines. */
  text: string;
};

/** What goes into a cart. */
export type AddToCartInput = {
  /** As `createCart` handed it out. Whoever has it has the cart: keep it where only the shopper can read it. */
  cartToken: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the cart has this version. */
  ifVersion?: number | null | undefined;
  /** How many pieces more: 1 to 1,000; 1 when not given. */
  quantity?: number | null | undefined;
  /** The variant; one that is on sale. */
  variantId: string;
};

/** Which products to put into a collection, or elsewhere in it. */
export type AddToCollectionInput = {
  /** A collection without a rule. */
  id: string;
  /** Where the first of them stands, from 0; they become the last ones when not given. */
  position?: number | null | undefined;
  /** 1 to 100 products in their order. Those that are in it already are moved. */
  productIds: Array<string>;
};

/** One more variant of a product; it becomes the last one. */
export type AddVariantInput = {
  /** At most 64 characters, unique in the tenant. Of 8, 12, 13 or 14 digits it is a GTIN and needs the right check digit. */
  barcode?: string | null | undefined;
  /** What other systems call it: at most 20, one of each source. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** A value of each option of the product; no two variants of a product have the same, regardless of case. */
  options?: Array<OptionValueInput> | null | undefined;
  /** What one piece costs; not negative. */
  price: MoneyInput;
  /** The product; it has fewer than 100 variants. */
  productId: string;
  /** The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case. */
  sku: string;
  /** Pieces that are there from the beginning, at the default location: 0 to 1,000,000,000; 0 when not given. */
  stockOnHand?: number | null | undefined;
  /** What tells it from its siblings, 1 to 120 characters; made of its options when not given, required where there are none. */
  title?: string | null | undefined;
};

/** An address. What its country needs says `addressFormat`; what is left out may be missing or blank. It is kept in one normal form. */
export type AddressInput = {
  /** At most 80 characters. */
  city: string;
  /** At most 120 characters. */
  company?: string | null | undefined;
  /** As in ISO 3166-1: DE. */
  countryCode: string;
  /** Street and number, or whatever is first; at most 120 characters. */
  line1: string;
  /** What is not in the first line; at most 120 characters. */
  line2?: string | null | undefined;
  /** For questions about a delivery: digits, spaces and the signs + ( ) - . /; 5 to 30 of them. */
  phone?: string | null | undefined;
  /** Spaces, hyphens and case do not matter. */
  postalCode?: string | null | undefined;
  /** Who takes it at the door; at most 120 characters. */
  recipient: string;
  /** As in ISO 3166-2, with or without the country; where the country has a list also its name. */
  region?: string | null | undefined;
};

/** What is really there. */
export type AdjustStockInput = {
  /** What the system said when you looked. If it says something else by now, nothing is changed. */
  expectedOnHand: number;
  /** Of which item. */
  itemId: string;
  /** Where; the default location when not given. */
  locationId?: string | null | undefined;
  /** Pieces that are there, 0 to 1,000,000,000. */
  onHand: number;
  /** Why, in 1 to 200 characters. */
  reason: string;
  /** What one piece that was found has cost; the moving average when not given. */
  unitCost?: MoneyInput | null | undefined;
};

/** For how long. */
export type AllowOperatorAccessInput = {
  /** 1 to 720 hours. */
  hours: number;
};

/** Which API keys to list. */
export type ApiKeyFilter = {
  /** In this status. */
  status?: ApiKeyStatus | null | undefined;
};

/** Whether an API key works. */
export type ApiKeyStatus =
  /** It works. */
  | 'ACTIVE'
  /** Its time is over; it is shown for another 90 days. */
  | 'EXPIRED'
  /** Somebody ended it, or whoever had been shown its secret was deactivated; it is shown for another 90 days. */
  | 'REVOKED';

/** Which plan to archive. */
export type ArchivePlanInput = {
  /** The plan. */
  key: string;
};

/** Which product to take off sale for good. */
export type ArchiveProductInput = {
  /** A product in any status. */
  id: string;
};

/** A country, a region of it, or the addresses of it whose postal code begins alike. */
export type AreaInput = {
  /** As in ISO 3166-1: DE. */
  countryCode: string;
  /** How the postal codes begin; spaces, hyphens and case do not matter. At most 12 characters. */
  postalPrefix?: string | null | undefined;
  /** As in ISO 3166-2 without the country: BY. */
  region?: string | null | undefined;
};

/** Which plan a tenant gets. */
export type AssignPlanInput = {
  /** The key of a plan that is not archived. */
  plan: string;
  /** The tenant. */
  tenantId: string;
};

/** A role, to whom it is given, and until when. Give either `userId` or `groupId`. */
export type AssignRoleInput = {
  /** When it ends, within ten years; it does not when nothing is given. */
  expiresAt?: string | null | undefined;
  /** The group whose members get it. */
  groupId?: string | null | undefined;
  /** The role. */
  roleId: string;
  /** The user who gets it. */
  userId?: string | null | undefined;
};

/** What belongs to a tax category from now on, instead of to another one. */
export type AssignTaxCategoryInput = {
  /** The category. */
  id: string;
  /** Products, at most 100. */
  productIds?: Array<string> | null | undefined;
  /** Variants that are taxed otherwise than their products, at most 100. */
  variantIds?: Array<string> | null | undefined;
};

/** Which values of an attribute; a product without one is not meant. All that is given must hold. */
export type AttributeFilter = {
  /** Of texts and choices: one of these, at most 50. */
  anyOf?: Array<string> | null | undefined;
  /** Of dates: this day or later, as in 2026-03-01. */
  from?: string | null | undefined;
  /** Of yes or no: which. */
  is?: boolean | null | undefined;
  /** The key of the attribute. Where several types share it, products of all of them are found. */
  key: string;
  /** Of numbers: at most this. */
  max?: number | null | undefined;
  /** Of numbers: at least this. */
  min?: number | null | undefined;
  /** Of dates: this day or earlier. */
  to?: string | null | undefined;
};

/** An attribute of a product type. */
export type AttributeInput = {
  /** Of CHOICE and CHOICES alone: 1 to 200 texts of at most 80 characters. */
  choices?: Array<string> | null | undefined;
  /** Whether facets count its values; false when not given. */
  filterable?: boolean | null | undefined;
  /** A letter a to z, then letters and digits, at most 40: `upperMaterial`. Unique in the type, regardless of case. */
  key: string;
  /** What its values are. */
  kind: AttributeKind;
  /** As people read it; 1 to 80 characters. */
  name: string;
  /** Whether products written from now on must have a value; false when not given. */
  required?: boolean | null | undefined;
  /** Of a NUMBER alone: its unit, at most 20 characters. */
  unit?: string | null | undefined;
};

/** What the values of an attribute are. */
export type AttributeKind =
  /** Yes or no. */
  | 'BOOLEAN'
  /** One of the choices of the attribute. */
  | 'CHOICE'
  /** One or more of the choices of the attribute. */
  | 'CHOICES'
  /** A day, as in 2026-03-01. */
  | 'DATE'
  /** A number, in the unit of the attribute if it has one. */
  | 'NUMBER'
  /** One line of text, at most 500 characters. */
  | 'TEXT';

/** A value of one attribute of the product type: in the one field that goes with its kind. */
export type AttributeValueInput = {
  /** Of BOOLEAN. */
  boolean?: boolean | null | undefined;
  /** Of CHOICE, exactly one; of CHOICES, at least one. As the attribute writes them. */
  choices?: Array<string> | null | undefined;
  /** Of DATE, as in 2026-03-01. */
  date?: string | null | undefined;
  /** The key of the attribute. */
  key: string;
  /** Of NUMBER, in the unit of the attribute. */
  number?: number | null | undefined;
  /** Of TEXT: one line of at most 500 characters. */
  text?: string | null | undefined;
};

/** Who can have done something. */
export type AuditActorKind =
  /** Somebody who was not signed in, and did not sign in by it. */
  | 'ANONYMOUS'
  /** A program with an API key of the tenant. */
  | 'API_KEY'
  /** A customer of the tenant's shop. */
  | 'CUSTOMER'
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

/** Through which provider: exactly one of `connectionId` and `email`. */
export type BeginSsoInput = {
  /** SHA-256, in base64url, of a random text that the front-end keeps for `finishSso` (RFC 7636, S256): 43 characters. */
  codeChallenge: string;
  /** One of `ssoOptions`. */
  connectionId?: string | null | undefined;
  /** What the person typed; the provider follows from its domain. Nobody is looked up by it. */
  email?: string | null | undefined;
  /** Whether the provider is to look at the person anew, as after STEP_UP_REQUIRED for people who have no password here. */
  isFresh?: boolean | null | undefined;
};

/** What will not arrive. */
export type CancelExpectedStockInput = {
  /** Expected stock of which something is still to come. */
  id: string;
};

/** Which order is cancelled, and why. */
export type CancelOrderInput = {
  /** Refuse with COMMERCE_VERSION_STALE unless the order has this version. */
  ifVersion?: number | null | undefined;
  /** The order. */
  orderId: string;
  /** Why, in at most 200 characters. */
  reason?: string | null | undefined;
};

/** Which return. */
export type CancelReturnInput = {
  /** Refuse with COMMERCE_VERSION_STALE unless the return has this version. */
  ifVersion?: number | null | undefined;
  /** One that did not come yet. */
  returnId: string;
};

/** Which stock take is given up. */
export type CancelStockTakeInput = {
  /** An open stock take. */
  id: string;
};

/** What to take of an authorised payment. */
export type CapturePaymentInput = {
  /** How much; all that can be captured when not given. */
  amount?: MoneyInput | null | undefined;
  /** The payment. */
  id: string;
  /** Whether what is left over is given back to the customer; true when not given. False needs an account that may capture several times. */
  isFinal?: boolean | null | undefined;
};

/** A coupon for a cart. */
export type CartCouponInput = {
  /** As `createCart` handed it out. Whoever has it has the cart: keep it where only the shopper can read it. */
  cartToken: string;
  /** The code, in any case. */
  code: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the cart has this version. */
  ifVersion?: number | null | undefined;
};

/** What stands between a cart and an order. */
export type CartProblemKind =
  /** The coupon is good no more. It takes nothing off. */
  | 'COUPON_NOT_GOOD'
  /** It has no price in the cart's currency any more. The line is in no sum. */
  | 'CURRENCY_NOT_OFFERED'
  /** Nobody knows where to write to about the order: `updateCart`. */
  | 'EMAIL_MISSING'
  /** Nothing that can be bought is in it. */
  | 'EMPTY'
  /** There are fewer pieces than the line has: `available` says how many. */
  | 'NOT_ENOUGH_STOCK'
  /** The product is not on sale now. The line is in no sum. */
  | 'NOT_ON_SALE'
  /** One piece costs something else than was shown when it was chosen: `previousPrice`. `acceptCartPrices` accepts it. */
  | 'PRICE_CHANGED'
  /** Nobody knows where to send it to: `updateCart`. */
  | 'SHIPPING_ADDRESS_MISSING'
  /** No shipping method is chosen: `setCartShippingMethod` takes one of `shippingOptions`. */
  | 'SHIPPING_METHOD_MISSING'
  /** The chosen method does not send what is in it to where it goes any more: `shippingOutcome` says why. Its price is in no sum. */
  | 'SHIPPING_METHOD_NOT_OFFERED'
  /** The variant is there no more. Remove the line. */
  | 'VARIANT_GONE';

/** Who comes into a group of customers, and who leaves it. */
export type ChangeCustomerGroupMembersInput = {
  /** Customers to put into it, at most 100. A customer is in at most 20 groups. */
  add?: Array<string> | null | undefined;
  /** The group. */
  id: string;
  /** Customers to take out of it, at most 100. */
  remove?: Array<string> | null | undefined;
};

/** The present password and the one that takes its place. */
export type ChangeCustomerPasswordInput = {
  /** The present password, as it was typed. */
  currentPassword: string;
  /** The new one: at least as many characters as `customerSignInPolicy` says, at most 256, none of the common ones. */
  newPassword: string;
};

/** The present password and the one that takes its place. */
export type ChangePasswordInput = {
  /** The present password, as it was typed. */
  currentPassword: string;
  /** The new one: at least as many characters as `signInPolicy` says, at most 256, none of the common ones. */
  newPassword: string;
};

/** How the tenant wants a flag. */
export type ChooseFlagInput = {
  /** Whether it is on; null to have it as the plan says. */
  enabled?: boolean | null | undefined;
  /** A key of `tenantFlags` that the tenant may set. */
  key: string;
};

/** How the tenant wants a setting. */
export type ChooseSettingInput = {
  /** A key of `tenantSettings` that the tenant may set. */
  key: string;
  /** A value within the bounds of the setting, as text; null to have it as the plan says. */
  value?: string | null | undefined;
};

/** What is no longer otherwise for one tenant. */
export type ClearOverrideInput = {
  /** The key of the flag or setting. */
  key: string;
  /** The tenant. */
  tenantId: string;
};

/** What must hold for a product. Where several fields are given, all of them must. */
export type CollectionConditionInput = {
  /** It has such a value of an attribute. */
  attribute?: AttributeFilter | null | undefined;
  /** It stands in this category or below it. When that is deleted, no product does. */
  categoryId?: string | null | undefined;
  /** True: some variant is in stock. */
  inStock?: boolean | null | undefined;
  /** Some variant costs at most this, in the same currency. */
  maxPrice?: MoneyInput | null | undefined;
  /** Some variant costs at least this, in the same currency. */
  minPrice?: MoneyInput | null | undefined;
  /** Whether it is the opposite that must hold; false when not given. */
  negated?: boolean | null | undefined;
  /** It is of this product type. */
  productTypeId?: string | null | undefined;
  /** It has this tag. */
  tag?: string | null | undefined;
};

/** How many of the conditions of a collection must hold. */
export type CollectionMatch =
  /** Every one. */
  | 'ALL'
  /** At least one. */
  | 'ANY';

/** How the products of a collection are ordered unless a list says otherwise. */
export type CollectionOrder =
  /** As they were put in by hand. */
  | 'MANUAL'
  /** By name. */
  | 'NAME'
  /** The newest first. */
  | 'NEWEST'
  /** The cheapest first. */
  | 'PRICE_ASCENDING'
  /** The dearest first. */
  | 'PRICE_DESCENDING';

/** Which products are in a collection. It is looked at whenever the collection is read. */
export type CollectionRuleInput = {
  /** 1 to 20. */
  conditions: Array<CollectionConditionInput>;
  /** How many of the conditions must hold. */
  match: CollectionMatch;
};

/** The second factor of a sign-in: exactly one of `totpCode`, `recoveryCode` and `passkey`. */
export type CompleteSignInInput = {
  /** What `PublicKeyCredential.toJSON()` gives after `navigator.credentials.get()`. */
  passkey?: unknown;
  /** A recovery code, with or without hyphens. */
  recoveryCode?: string | null | undefined;
  /** The ticket of `MfaRequired`. */
  ticket: string;
  /** The six digits that the authenticator app shows. */
  totpCode?: string | null | undefined;
};

/** Which stock take is done. */
export type CompleteStockTakeInput = {
  /** An open stock take. */
  id: string;
};

/** Keys of an account at a payment provider. What is not given stays as it is. */
export type ConfigurePaymentProviderInput = {
  /** Where its API is: https://api.stripe.com unless given. Whoever changes it gives the secret key as well. */
  apiUrl?: string | null | undefined;
  /** Whether new payments go through it. */
  isEnabled?: boolean | null | undefined;
  /** Which one; what goes by hand needs no configuration. */
  kind: PaymentProviderKind;
  /** The key for browsers, `pk_…`. Needed at first. */
  publishableKey?: string | null | undefined;
  /** The secret key, `sk_…`, or a restricted one, `rk_…`. Kept encrypted, and never shown. Needed at first. */
  secretKey?: string | null | undefined;
  /** The signing secret of its webhooks, `whsec_…`: it is made when the provider is told `webhookUrl`. The former one is good for a day longer. */
  webhookSecret?: string | null | undefined;
};

/** What an account at the shop is opened with. */
export type ConfirmCustomerInput = {
  /** Of the cart that was filled before: it becomes theirs. See `CustomerSignedIn.cart`. */
  cartToken?: string | null | undefined;
  /** At least as many characters as `customerSignInPolicy` says, none of the common ones. Without one they sign in by links alone. */
  password?: string | null | undefined;
  /** The token of the link in the mail. Works once, within 24 hours. */
  token: string;
};

/** The proof that somebody reads the new mailbox. */
export type ConfirmEmailChangeInput = {
  /** The token of the link in the mail. Works once, within an hour. */
  token: string;
};

/** The proof that a customer reads the new mailbox. */
export type ConfirmMyEmailChangeInput = {
  /** The token of the link in the mail. Works once, within an hour. */
  token: string;
};

/** What a sign-up is confirmed with. */
export type ConfirmSignUpInput = {
  /** The administrator's password: 15 to 256 characters, none of the common ones. */
  password: string;
  /** Another slug, when the first one proved to be taken. */
  slug?: string | null | undefined;
  /** The token of the link in the mail. Works once, within 24 hours. */
  token: string;
};

/** The proof that the authenticator app works. */
export type ConfirmTotpEnrolmentInput = {
  /** The six digits that the app shows. They are used up by it. */
  code: string;
};

/** Where a customer said it. */
export type ConsentSource =
  /** Signed in, in their account. */
  | 'ACCOUNT'
  /** On opening the account, with a link in a mail that proved the address. */
  | 'REGISTRATION'
  /** To somebody of the shop, who wrote it down. */
  | 'STAFF';

/** What was counted in an open stock take. */
export type CountStockInput = {
  /** An open stock take. */
  id: string;
  /** 1 to 200 items, each once. What was counted before is replaced. */
  lines: Array<CountedStockInput>;
};

/** What was counted of one item. */
export type CountedStockInput = {
  /** Pieces that are there, 0 to 1,000,000,000. */
  counted: number;
  /** The item. */
  itemId: string;
};

/** Whether a coupon counts, or why not. */
export type CouponOutcome =
  /** It counts. */
  | 'APPLIED'
  /** There are fewer pieces of what it is for than it asks for. */
  | 'BELOW_MINIMUM_QUANTITY'
  /** What it is for costs less than it asks for. */
  | 'BELOW_MINIMUM_SUBTOTAL'
  /** It would take nothing off. */
  | 'NOTHING_LEFT'
  /** Another one counts already that it cannot stand beside. */
  | 'NOT_COMBINABLE'
  /** It is for first orders alone. */
  | 'NOT_FIRST_ORDER'
  /** It was disabled. */
  | 'NOT_GOOD'
  /** Its promotion has not begun, has ended or is switched off. */
  | 'NOT_IN_FORCE'
  /** It is for other things. */
  | 'NO_MATCHING_LINE'
  /** It is for another currency. */
  | 'OTHER_CURRENCY'
  /** It is for other customers. */
  | 'OTHER_CUSTOMERS'
  /** There is no such code. Too many of them are refused for a while with TOO_MANY_ATTEMPTS. */
  | 'UNKNOWN'
  /** It was used as often as it may be, in all or by this customer; or it is for known customers alone. */
  | 'USED_UP';

/** A new API key. */
export type CreateApiKeyInput = {
  /** When it ends: at most 366 days from now. */
  expiresAt: string;
  /** What it is for; 1 to 80 characters. */
  name: string;
  /** What it may: 1 to 200 permissions, all of which its maker holds. */
  permissions: Array<string>;
};

/** A new cart. */
export type CreateCartInput = {
  /** Where it goes to, as in ISO 3166-1; the shop's own country when not given. */
  country?: string | null | undefined;
  /** As in ISO 4217; the shop's own currency when not given. It stays. */
  currencyCode?: string | null | undefined;
  /** Where to write to about the cart. */
  email?: string | null | undefined;
};

/** A new category. */
export type CreateCategoryInput = {
  /** Plain text, at most 10,000 characters. */
  description?: string | null | undefined;
  /** As people read it; 1 to 120 characters. */
  name: string;
  /** The category above it; without one it is a root. */
  parentId?: string | null | undefined;
  /** Its place among its siblings, from 0; the last one when not given. Those behind it move on. */
  position?: number | null | undefined;
  /** What search engines show below it, at most 320 characters; an explicit null takes it away. */
  seoDescription?: string | null | undefined;
  /** The title of its web page, at most 120 characters; an explicit null takes it away. */
  seoTitle?: string | null | undefined;
  /** Lower-case letters a to z, digits and single hyphens, at most 80; unique in the tenant. */
  slug: string;
};

/** A new collection. */
export type CreateCollectionInput = {
  /** Plain text, at most 10,000 characters. */
  description?: string | null | undefined;
  /** As people read it; 1 to 120 characters. */
  name: string;
  /** How its products are ordered; MANUAL when not given, and NAME where there is a rule. */
  order?: CollectionOrder | null | undefined;
  /** Which products are in it; without one they are put in by hand. */
  rule?: CollectionRuleInput | null | undefined;
  /** What search engines show below the title, at most 320 characters. */
  seoDescription?: string | null | undefined;
  /** The title of its web page, at most 120 characters. */
  seoTitle?: string | null | undefined;
  /** Lower-case letters a to z, digits and single hyphens, at most 80; unique among collections. */
  slug: string;
};

/** New coupons of a promotion: codes of your own, random ones, or both. At most 1,000 of each. */
export type CreateCouponsInput = {
  /** 4 to 32 letters, digits and hyphens each; unique in the tenant, regardless of case. */
  codes?: Array<string> | null | undefined;
  /** How many random codes to make besides. */
  generate?: number | null | undefined;
  /** How random codes begin: at most 16 letters, digits and hyphens. */
  prefix?: string | null | undefined;
  /** The promotion. */
  promotionId: string;
  /** How often each may be used: once when not given, without a limit for an explicit null. */
  usageLimit?: number | null | undefined;
};

/** A new group of customers, without any yet. */
export type CreateCustomerGroupInput = {
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name: string;
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

/** A new group. */
export type CreateGroupInput = {
  /** What it is for; at most 500 characters. */
  description?: string | null | undefined;
  /** 1 to 80 characters; unique in the tenant, regardless of case. */
  name: string;
};

/** A provider that speaks OpenID Connect. */
export type CreateOidcConnectionInput = {
  /** What the provider calls us. */
  clientId: string;
  /** The secret that goes with it. It is sealed, and never shown again. */
  clientSecret: string;
  /** Whether people who are not users yet become users; true when nothing is given. Without a role from the mapping nobody does. */
  createsUsers?: boolean | null | undefined;
  /** For whose addresses it may speak: of these domains alone people are found or made by their address, and only while they are proved. */
  emailDomains?: Array<string> | null | undefined;
  /** The claim or attribute that holds the groups of a person; `groups` when nothing is given. */
  groupsAttribute?: string | null | undefined;
  /** The issuer, exactly as the provider writes it: `https://login.example.com`. */
  issuer: string;
  /** Values of `amr` and `acr`, or classes of authentication contexts, that count as two factors here; none when nothing is given. */
  mfaValues?: Array<string> | null | undefined;
  /** What people read on the button: 1 to 60 characters. */
  name: string;
  /** Which roles people get and lose at each sign-in: at most 50. Roles that were given by hand stay. */
  roleMappings?: Array<SsoRoleMappingInput> | null | undefined;
  /** Besides `openid`; `email` and `profile` when nothing is given. */
  scopes?: Array<string> | null | undefined;
  /** Whether an address counts without `email_verified`, which Microsoft Entra ID does not send. One that is marked as not verified never does. */
  trustsEmails?: boolean | null | undefined;
};

/** A new operator. */
export type CreateOperatorInput = {
  /** How they are called on screens; 1 to 120 characters. */
  displayName: string;
  /** What they sign in with; unique among operators, regardless of case. */
  email: string;
  /** Their first password: 15 to 256 characters. */
  password: string;
  /** What they may; all, with those to come, when nothing is given. */
  permissions?: Array<string> | null | undefined;
};

/** An order that somebody takes down for a customer. */
export type CreateOrderInput = {
  /** Where the invoice goes to, when that is elsewhere. */
  billingAddress?: AddressInput | null | undefined;
  /** At most 10 codes, in any case. Each has to take something off. */
  couponCodes?: Array<string> | null | undefined;
  /** As in ISO 4217; the currency of the shop (`commerce.currency`) when not given. Nothing is converted. */
  currencyCode?: string | null | undefined;
  /** Who buys: it decides groups, exemptions and limits. A stranger when not given. */
  customerId?: string | null | undefined;
  /** Where to write to about it; the address of the customer when not given. */
  email?: string | null | undefined;
  /** At most 5 codes of gift cards: they pay first, in this order, as much as they hold. */
  giftCardCodes?: Array<string> | null | undefined;
  /** 1 to 200 lines. */
  lines: Array<OrderLineInput>;
  /** How the rest is paid: a payment is begun. None is when not given. */
  paymentMethod?: PaymentMethod | null | undefined;
  /** Where it goes to: it decides the tax. The shop's own country when not given. */
  shippingAddress?: AddressInput | null | undefined;
  /** How it is sent; needs a `shippingAddress`. Shipping costs nothing when not given. */
  shippingMethodId?: string | null | undefined;
};

/** A payment to begin. */
export type CreatePaymentInput = {
  /** How much; more than 0. */
  amount: MoneyInput;
  /** Of a card: captured as soon as it is authorised. Otherwise `capturePayment` does so, within about a week. */
  capturesAtOnce?: boolean | null | undefined;
  /** How it is paid. A card needs a configured provider. */
  method: PaymentMethod;
  /** What it pays for. */
  reference: PaymentReferenceInput;
};

/** A new plan. */
export type CreatePlanInput = {
  /** Flags that it switches. */
  flags?: Array<PlanFlagInput> | null | undefined;
  /** True makes it the plan of new tenants that ask for no other. */
  isDefault?: boolean | null | undefined;
  /** Its name for programs, for ever: 3 to 32 small letters, digits and hyphens. */
  key: string;
  /** Its limits; none when nothing is given. */
  quotas?: PlanQuotasInput | null | undefined;
  /** Settings that it gives a value to. */
  settings?: Array<PlanSettingInput> | null | undefined;
  /** Its name for people, at most 120 characters. */
  title: string;
};

/** A new price list, without prices yet. */
export type CreatePriceListInput = {
  /** The currency of all its prices, as in ISO 4217. It cannot be changed later. */
  currencyCode: string;
  /** The customers whom it is for; everybody when not given. It cannot be changed later. */
  customerGroupId?: string | null | undefined;
  /** Whether its prices include tax. It cannot be changed later. */
  includesTax: boolean;
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name: string;
  /** 0 to 1000, 0 when not given; the highest counts. */
  priority?: number | null | undefined;
  /** In force from this moment on; from now on when not given. */
  validFrom?: string | null | undefined;
  /** No longer in force from this moment on; without an end when not given. */
  validUntil?: string | null | undefined;
};

/** A new product, which begins as a draft. */
export type CreateProductInput = {
  /** All values of its attributes; the required ones must be among them. */
  attributes?: Array<AttributeValueInput> | null | undefined;
  /** The category that it stands in; an explicit null takes it out of its category. */
  categoryId?: string | null | undefined;
  /** Plain text, at most 10,000 characters; empty when it was never given. */
  description?: string | null | undefined;
  /** All that other systems call it: at most 20, one of each source. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** All its pictures in their order, at most 50. */
  images?: Array<ImageInput> | null | undefined;
  /** The language of name and description; of a new product the setting `commerce.language` when not given. */
  language?: string | null | undefined;
  /** As people read it; 1 to 200 characters. */
  name: string;
  /** The options in which its variants differ, at most 5; those of the product type when not given. They stay as they are. */
  options?: Array<string> | null | undefined;
  /** Its product type, which says what its attributes are; an explicit null takes it away. */
  productTypeId?: string | null | undefined;
  /** What search engines show below it, at most 320 characters; an explicit null takes it away. */
  seoDescription?: string | null | undefined;
  /** The title of its web page, at most 120 characters; an explicit null takes it away. */
  seoTitle?: string | null | undefined;
  /** Lower-case letters a to z, digits and single hyphens, at most 80; unique among products. Made of the name of a new product when not given. */
  slug?: string | null | undefined;
  /** All its tags: at most 50 of 40 characters; kept in lower case. */
  tags?: Array<string> | null | undefined;
  /** Its variants in their order: 1 to 100. */
  variants: Array<CreateVariantInput>;
};

/** A new product type. */
export type CreateProductTypeInput = {
  /** At most 50 attributes in their order; none when not given. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** As people read it; 1 to 80 characters, unique in the tenant regardless of case. */
  name: string;
  /** At most 5 options that make variants, such as Size; none when not given. */
  options?: Array<string> | null | undefined;
};

/** A new promotion. */
export type CreatePromotionInput = {
  /** What it does. */
  action: PromotionActionInput;
  /** Of the promotions with the same text only the first counts; at most 40 characters. */
  combinationGroup?: string | null | undefined;
  /** When it counts; always when not given. */
  conditions?: PromotionConditionsInput | null | undefined;
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name: string;
  /** 0 to 1000, 0 when not given; the highest is tried first. */
  priority?: number | null | undefined;
  /** Whether only who has a coupon gets it; false when not given. */
  requiresCoupon?: boolean | null | undefined;
  /** COMBINABLE when not given. */
  stacking?: PromotionStacking | null | undefined;
  /** How often it may be used in all; no limit when not given. */
  usageLimit?: number | null | undefined;
  /** How often a customer may use it; no limit when not given. */
  usageLimitPerCustomer?: number | null | undefined;
  /** Counts from this moment on; from now on when not given. */
  validFrom?: string | null | undefined;
  /** Counts no longer from this moment on; without an end when not given. */
  validUntil?: string | null | undefined;
};

/** A new role. */
export type CreateRoleInput = {
  /** What it is for; at most 500 characters. */
  description?: string | null | undefined;
  /** Roles whose permissions it has too, system roles among them; at most 20. */
  includes?: Array<string> | null | undefined;
  /** 1 to 80 characters; unique in the tenant, regardless of case. */
  name: string;
  /** What it permits by itself, by the names of `permissions`; at most 200. */
  permissions?: Array<string> | null | undefined;
};

/** A provider that speaks SAML 2.0: exactly one of `metadataXml` and `metadataUrl`. */
export type CreateSamlConnectionInput = {
  /** Whether people who are not users yet become users; true when nothing is given. Without a role from the mapping nobody does. */
  createsUsers?: boolean | null | undefined;
  /** The attribute that holds the address; the NameID when nothing is given. */
  emailAttribute?: string | null | undefined;
  /** For whose addresses it may speak: of these domains alone people are found or made by their address, and only while they are proved. */
  emailDomains?: Array<string> | null | undefined;
  /** The claim or attribute that holds the groups of a person; `groups` when nothing is given. */
  groupsAttribute?: string | null | undefined;
  /** Where the metadata is fetched from, now and once. */
  metadataUrl?: string | null | undefined;
  /** The provider's metadata; or `metadataUrl`. */
  metadataXml?: string | null | undefined;
  /** Values of `amr` and `acr`, or classes of authentication contexts, that count as two factors here; none when nothing is given. */
  mfaValues?: Array<string> | null | undefined;
  /** What people read on the button: 1 to 60 characters. */
  name: string;
  /** The attribute that holds the name to show. */
  nameAttribute?: string | null | undefined;
  /** Which roles people get and lose at each sign-in: at most 50. Roles that were given by hand stay. */
  roleMappings?: Array<SsoRoleMappingInput> | null | undefined;
  /** The attribute that names a person for ever, where the NameID does not. */
  subjectAttribute?: string | null | undefined;
};

/** A new shipping method. A tenant has at most 50. */
export type CreateShippingMethodInput = {
  /** For these customers alone, at most 20 groups; for everybody when not given. */
  customerGroupIds?: Array<string> | null | undefined;
  /** How long it takes, as an estimate. */
  delivery?: DeliveryTimeInput | null | undefined;
  /** For shoppers; at most 1000 characters. */
  description?: string | null | undefined;
  /** Whether it is offered; true when not given. */
  isActive?: boolean | null | undefined;
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name: string;
  /** 0 to 1000, 0 when not given: the lowest is shown first. */
  position?: number | null | undefined;
  /** At most 200, one for a zone and a currency. */
  rates?: Array<ShippingRateInput> | null | undefined;
  /** How it is taxed; as whatever is in no category when not given. */
  taxCategoryId?: string | null | undefined;
  /** Nothing heavier is sent by it: 1 to 10,000,000 grams; no limit when not given. */
  weightMaxGrams?: number | null | undefined;
};

/** A new shipping zone. A tenant has at most 200. */
export type CreateShippingZoneInput = {
  /** 1 to 100 areas. */
  areas: Array<AreaInput>;
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name: string;
};

/** Something of which stock is kept and that no other module stands for, such as packaging. */
export type CreateStockItemInput = {
  /** Whether more may be reserved than there is; as the setting `inventory.backOrder` says when not given. */
  backOrder?: boolean | null | undefined;
  /** As people read it; 1 to 300 characters. */
  name: string;
  /** The stock keeping unit, 1 to 64 characters. */
  sku: string;
  /** False when no stock is kept of it, so that it can always be had; true when not given. */
  tracked?: boolean | null | undefined;
};

/** A new stock location. */
export type CreateStockLocationInput = {
  /** Where it is, in whatever words help; 1 to 300 characters. */
  address?: string | null | undefined;
  /** Short, as on labels: 1 to 32 characters; unique in the tenant, regardless of case. */
  code: string;
  /** As people call it; 1 to 120 characters. */
  name: string;
  /** Stock is reserved from the smallest first: 0 to 1000; 100 when not given. */
  priority?: number | null | undefined;
};

/** What to promise, and to whom. */
export type CreateStockReservationInput = {
  /** When it ends by itself, in the future; null for never; after the minutes of `inventory.reservationMinutes` when left out. */
  expiresAt?: string | null | undefined;
  /** 1 to 200 lines. */
  lines: Array<StockLineInput>;
  /** What it is for. */
  reference: StockReferenceInput;
};

/** A new tax category. A tenant has at most 50. */
export type CreateTaxCategoryInput = {
  /** Lower-case letters, digits and hyphens, at most 40; unique in the tenant. */
  code: string;
  /** 1 to 120 characters. */
  name: string;
};

/** A new rate of a zone for a category of goods. */
export type CreateTaxRateInput = {
  /** As it is printed on invoices; 1 to 120 characters. */
  name: string;
  /** Decimal text such as "19" or "8.875": 0 to 100, at most four digits after the point. "0" is taxed, at zero. */
  percentage: string;
  /** The category of goods. */
  taxCategoryId: string;
  /** The zone. */
  taxZoneId: string;
  /** Holds from this moment on; from now on when not given. */
  validFrom?: string | null | undefined;
  /** Holds no longer from this moment on; without an end when not given. */
  validUntil?: string | null | undefined;
};

/** A new tax zone, without rates yet. A tenant has at most 200. */
export type CreateTaxZoneInput = {
  /** 1 to 100 areas. */
  areas: Array<AreaInput>;
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name: string;
  /** Whether a business with a VAT id of another of its countries than the shop's owes the tax itself; false when not given. */
  reverseCharge?: boolean | null | undefined;
};

/** A variant of the new product. */
export type CreateVariantInput = {
  /** At most 64 characters, unique in the tenant. Of 8, 12, 13 or 14 digits it is a GTIN and needs the right check digit. */
  barcode?: string | null | undefined;
  /** What other systems call it: at most 20, one of each source. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** A value of each option of the product; no two variants of a product have the same, regardless of case. */
  options?: Array<OptionValueInput> | null | undefined;
  /** What one piece costs; not negative. */
  price: MoneyInput;
  /** The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case. */
  sku: string;
  /** Pieces that are there from the beginning, at the default location: 0 to 1,000,000,000; 0 when not given. */
  stockOnHand?: number | null | undefined;
  /** What tells it from its siblings, 1 to 120 characters; made of its options when not given, required where there are none. */
  title?: string | null | undefined;
};

/** A new endpoint. */
export type CreateWebhookEndpointInput = {
  /** Sign with a key pair as well (`v1a`), for receivers that should hold no secret. */
  asymmetric?: boolean | null | undefined;
  /** What it is for; at most 500 characters. */
  description?: string | null | undefined;
  /** Which events it gets, 1 to 50 entries: names of `webhookEventTypes`, all of a module as `commerce.*`, or `*`. */
  eventTypes: Array<string>;
  /** Only events of which this holds, such as `currencyCode == "EUR" and priceMinor >= 1000`: fields of the payload, == != < <= > >= in startsWith exists, and or not. At most 1000 characters. */
  filter?: string | null | undefined;
  /** Headers that are sent along, at most 20; such as `Authorization`. They replace those that were there. */
  headers?: Array<WebhookHeaderInput> | null | undefined;
  /** One event at a time, those of one subject in their order. One that fails then holds up those behind it. */
  ordered?: boolean | null | undefined;
  /** What `payloadQuery` may read: permissions that you hold yourself. */
  payloadPermissions?: Array<string> | null | undefined;
  /** A GraphQL query whose answer is sent as `data`, read at each attempt. Its variables are fields of the payload, `eventId`, `eventType` and `occurredAt`. */
  payloadQuery?: string | null | undefined;
  /** How many requests a minute it gets at most, 1 to 6000; the others wait. */
  ratePerMinute?: number | null | undefined;
  /** Seconds between attempts, at most 20 of them, each up to a week; none at all for a single attempt. The default is 5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400. */
  retrySeconds?: Array<number> | null | undefined;
  /** How long an answer may take, 1 to 30 seconds; 15 when not given. */
  timeoutSeconds?: number | null | undefined;
  /** Where requests go: http(s), a public address, port 80, 443, 8080 or 8443. */
  url: string;
};

/** A new source. */
export type CreateWebhookSourceInput = {
  /** What it is for; at most 500 characters. */
  description?: string | null | undefined;
  /** What to do with what comes, at most 20: the first one for its type counts. Without one it is kept and nothing is done. */
  mappings?: Array<WebhookMappingInput> | null | undefined;
  /** Whose webhooks come here; at most 100 characters. */
  name: string;
  /** A JSON Schema (2020-12) that payloads must fit, at most 20,000 characters. References lead to places in itself alone. */
  payloadSchema?: unknown;
  /** What its mutations may: permissions that you hold yourself, and only as long as you do. */
  permissions?: Array<string> | null | undefined;
  /** How the sender proves that a webhook is its own. */
  preset: WebhookSourcePreset;
  /** How many webhooks a minute it takes, 1 to 6000; 600 when not given. */
  ratePerMinute?: number | null | undefined;
  /** The secret that the sender shows; for ED25519 its public key. When not given, one is made where the sender takes it; for the others nothing is taken before `rotateWebhookSourceSecret`. */
  secret?: string | null | undefined;
  /** What the preset leaves open. */
  verification?: WebhookVerificationInput | null | undefined;
};

/** Whose account. */
export type CustomerAccountInput = {
  /** The customer. */
  customerId: string;
};

/** Which customers: those that meet every condition that is given. */
export type CustomerFilter = {
  /** In this group of customers. */
  groupId?: string | null | undefined;
  /** Each word must be the beginning of a word in the name or of a part of the e-mail address; at most 100 characters. */
  search?: string | null | undefined;
};

/** What a database server is. */
export type DatabaseServerKind =
  /** The coordinator of a Citus cluster: a tenant's schema is a distributed schema. Written by its documentation, untried. */
  | 'CITUS'
  /** A PostgreSQL server, alone or a primary with replicas. */
  | 'POSTGRES';

/** Whether a database server takes new tenants. */
export type DatabaseServerState =
  /** It does, up to its capacity. */
  | 'ACCEPTING'
  /** It does not; those that it has are served. */
  | 'DRAINING';

/** How connections to a database server are encrypted. */
export type DatabaseServerTls =
  /** Not at all: for a server on the same machine or in a network that is trusted. */
  | 'DISABLE'
  /** Encrypted, with any certificate. */
  | 'REQUIRE'
  /** Encrypted, with a certificate of a known authority in the host's name. */
  | 'VERIFY_FULL';

/** Whom to deactivate. */
export type DeactivateUserInput = {
  /** The user. */
  id: string;
};

/** Which dead letters: those that match everything that is given. */
export type DeadLetterFilter = {
  /** Of events with this name, as `users.userCreated`. */
  event?: string | null | undefined;
  /** Of this listener, as `commerce.mailReceipt`. */
  listener?: string | null | undefined;
  /** For this reason. */
  reason?: DeadLetterReason | null | undefined;
  /** Of this tenant. Begins with `ten_`. */
  tenant?: string | null | undefined;
};

/** Why nobody tries it any more. */
export type DeadLetterReason =
  /** The listener failed as often as it may. */
  | 'ATTEMPTS_EXHAUSTED'
  /** A message that names another tenant than its event. */
  | 'FOREIGN'
  /** The listener said that trying again is pointless. */
  | 'GAVE_UP'
  /** The payload is not what the event declares. */
  | 'INVALID_PAYLOAD'
  /** A message on the queue, or a row in the outbox, that is none of ours. */
  | 'MALFORMED'
  /** A message that points at nothing. */
  | 'NO_SUCH_DELIVERY'
  /** The registry has no such tenant. */
  | 'TENANT_UNKNOWN'
  /** This build has no event of this name. A build that has one takes it up again when it starts. */
  | 'UNKNOWN_EVENT'
  /** This build has no such listener. A build that has one takes it up again when it starts. */
  | 'UNKNOWN_LISTENER'
  /** A message that names a database server which this installation does not have. */
  | 'UNKNOWN_SERVER'
  /** This build has no such version of the event. A build that has one takes it up again when it starts. */
  | 'UNKNOWN_VERSION';

/** Which dead letters: by id, by what they have in common, or both. At most 1000, the oldest first. */
export type DeadLettersInput = {
  /** Only those that match; an empty filter is all of them. */
  filter?: DeadLetterFilter | null | undefined;
  /** Each begins with `dlt_`. */
  ids?: Array<string> | null | undefined;
};

/** Which category to delete. */
export type DeleteCategoryInput = {
  /** A category without sub-categories and products. */
  id: string;
};

/** Which collection to delete. */
export type DeleteCollectionInput = {
  /** The collection; its products stay. */
  id: string;
};

/** Which group of customers to delete. */
export type DeleteCustomerGroupInput = {
  /** A group that no price list is for. */
  id: string;
};

/** Which group to delete. */
export type DeleteGroupInput = {
  /** Delete it although it has members, who lose its roles; else that is refused with ACCESS_GROUP_IN_USE. */
  evenIfUsed?: boolean | null | undefined;
  /** The group. */
  id: string;
};

/** Which note. */
export type DeleteOrderNoteInput = {
  /** Refuse with COMMERCE_VERSION_STALE unless the note has this version. */
  ifVersion: number;
  /** The note. */
  noteId: string;
};

/** Which price list to delete. */
export type DeletePriceListInput = {
  /** The list; its prices go with it. */
  id: string;
};

/** Which product type to delete. */
export type DeleteProductTypeInput = {
  /** A type that no product has. */
  id: string;
};

/** Which role to delete. */
export type DeleteRoleInput = {
  /** Delete it although it is given to somebody or included by other roles; else that is refused with ACCESS_ROLE_IN_USE. */
  evenIfUsed?: boolean | null | undefined;
  /** Not a system role. */
  id: string;
};

/** Which shipping method to delete. */
export type DeleteShippingMethodInput = {
  /** The method. */
  id: string;
};

/** Which shipping zone to delete. */
export type DeleteShippingZoneInput = {
  /** A zone for which no method has rates. */
  id: string;
};

/** Which tax category to delete. */
export type DeleteTaxCategoryInput = {
  /** A category without products, variants and rates. */
  id: string;
};

/** Which tax zone to delete. */
export type DeleteTaxZoneInput = {
  /** A zone that never had a rate. */
  id: string;
};

/** Which snapshot to delete. */
export type DeleteTenantSnapshotInput = {
  /** Begins with `snp_`. */
  id: string;
};

/** How long a delivery takes, in days. */
export type DeliveryTimeInput = {
  /** At most so many days: not less than `daysMin`, at most 365. */
  daysMax: number;
  /** At least so many days: 0 to 365. */
  daysMin: number;
};

/** Which coupon is good no more. */
export type DisableCouponInput = {
  /** The coupon. */
  id: string;
};

/** Which gift card pays no more. */
export type DisableGiftCardInput = {
  /** The card. */
  id: string;
};

/** Which file is wanted. */
export type DownloadInvoiceInput = {
  /** The invoice or credit note. */
  invoiceId: string;
};

/** Which file of their order a shopper wants. */
export type DownloadPlacedInvoiceInput = {
  /** The token of the cart that the order was; signed in, the id of that cart or of the order does as well. */
  cartToken: string;
  /** The invoice or credit note. */
  invoiceId: string;
};

/** What is to be different about an order of which nothing has left. */
export type EditOrderInput = {
  /** What is added, at today's price; each is a line of its own. */
  addLines?: Array<OrderLineInput> | null | undefined;
  /** What the customer has agreed to pay in all. Refused with COMMERCE_ORDER_TOTAL_CHANGED where it comes to something else. */
  expectedPayable?: MoneyInput | null | undefined;
  /** Refuse with COMMERCE_VERSION_STALE unless the order has this version: whoever edits has seen it. */
  ifVersion: number;
  /** Lines of which another quantity is wanted. They keep their unit price. */
  lines?: Array<EditOrderLineInput> | null | undefined;
  /** The order. */
  orderId: string;
  /** Why, in at most 200 characters; customers do not see it. */
  reason?: string | null | undefined;
  /** Where it goes to instead. It decides taxes and shipping. */
  shippingAddress?: AddressInput | null | undefined;
  /** How it is sent instead. */
  shippingMethodId?: string | null | undefined;
};

/** How many pieces of a line are wanted. */
export type EditOrderLineInput = {
  /** A line that the order has now. */
  lineId: string;
  /** How many pieces it is to have, up to 1,000,000; 0 takes it out. */
  quantity: number;
};

/** What a note is to say, or for whom it is to be. What is not given stays. */
export type EditOrderNoteInput = {
  /** For whom it is. */
  audience?: OrderNoteAudience | null | undefined;
  /** Refuse with COMMERCE_VERSION_STALE unless the note has this version. */
  ifVersion: number;
  /** The note. */
  noteId: string;
  /** At most 2,000 characters. */
  text?: string | null | undefined;
};

/** A session of one's own. */
export type EndSessionInput = {
  /** The session. */
  id: string;
};

/** When a tax rate ends. What it was is never changed. */
export type EndTaxRateInput = {
  /** The rate. */
  id: string;
  /** Holds no longer from this moment on; from now on when not given. */
  validUntil?: string | null | undefined;
};

/** Whose sessions to end. */
export type EndUserSessionsInput = {
  /** The user. */
  userId: string;
};

/** What became of an event for one listener. */
export type EventListenerState =
  /** Nobody tries it any more: it is a dead letter. */
  | 'DEAD'
  /** Its effect was committed. */
  | 'HANDLED'
  /** It is on the queue, or being worked on. */
  | 'ON_QUEUE'
  /** It waits for its next attempt, or for an earlier event of the same thing. */
  | 'WAITING';

/** Which events; all conditions must be met. */
export type EventOccurrenceFilter = {
  /** Those about one thing: a product, a category, a user. */
  subjectId?: string | null | undefined;
  /** Names of `webhookEventTypes`, all of a module as `commerce.*`, or `*`; 1 to 50 entries. Of all types when not given. */
  types?: Array<string> | null | undefined;
};

/** So many pieces of a variant that is sent instead. */
export type ExchangeLineInput = {
  /** How many pieces, 1 to 1,000,000. Lines of one variant count together. */
  quantity: number;
  /** What a piece costs instead of today's price, such as what was paid for the other size: in the currency of the order, with tax or without as its prices are. Promotions of today count on it as on any price. */
  unitPrice?: MoneyInput | null | undefined;
  /** The variant. */
  variantId: string;
};

/** What is sent instead of what came back. */
export type ExchangeReturnInput = {
  /** What the customer has agreed that the new order costs in all. Refused with COMMERCE_ORDER_TOTAL_CHANGED where it comes to something else. */
  expectedPayable?: MoneyInput | null | undefined;
  /** Refuse with COMMERCE_VERSION_STALE unless the order of the return has this version. */
  ifVersion?: number | null | undefined;
  /** What is sent instead: 1 to 200 lines. */
  lines: Array<ExchangeLineInput>;
  /** How the rest is paid where it costs more than comes over: a payment is begun. None is when not given. */
  paymentMethod?: PaymentMethod | null | undefined;
  /** Why, in at most 200 characters; customers do not see it. */
  reason?: string | null | undefined;
  /** The return: it was received, and not exchanged yet. What came and was not credited yet is credited. */
  returnId: string;
  /** Where it goes to; where the order went to when not given. */
  shippingAddress?: AddressInput | null | undefined;
  /** How it is sent; needs an address. Shipping costs nothing when not given. */
  shippingMethodId?: string | null | undefined;
};

/** What will arrive. */
export type ExpectStockInput = {
  /** The day, as in 2027-01-31. */
  expectedOn?: string | null | undefined;
  /** Of which item. */
  itemId: string;
  /** Where; at the default location when not given. */
  locationId?: string | null | undefined;
  /** Pieces, 1 to 1,000,000. */
  quantity: number;
  /** The document or thing behind it. */
  reference?: StockReferenceInput | null | undefined;
};

/** Which expected stock: what meets every condition that is given. */
export type ExpectedStockFilter = {
  /** Of this item. */
  itemId?: string | null | undefined;
  /** For this location. */
  locationId?: string | null | undefined;
  /** True: something is still to come. False: nothing is. */
  open?: boolean | null | undefined;
};

/** What to take out, and how. */
export type ExportAuditLogInput = {
  /** Which entries; all when not given. */
  filter?: AuditLogFilter | null | undefined;
  /** How the file is written. */
  format: AuditExportFormat;
};

/** What another system calls it. */
export type ExternalIdInput = {
  /** Its id there; 1 to 200 characters, once in each source. */
  id: string;
  /** The other system, such as `erp`; 1 to 60 characters. */
  source: string;
};

/** A new passkey. */
export type FinishPasskeyRegistrationInput = {
  /** What to call it: 1 to 60 characters, such as the name of the device. */
  name: string;
  /** What `PublicKeyCredential.toJSON()` gives after `navigator.credentials.create()`. */
  passkey: unknown;
  /** The ticket of `beginPasskeyRegistration`. */
  ticket: string;
};

/** What came back with the browser, and what the front-end has kept. */
export type FinishSsoInput = {
  /** The parameter `code` of the page that the browser came back to. Good once, for a minute. */
  code: string;
  /** The random text whose hash was the `codeChallenge`: 43 to 128 letters, digits and `-._~`. */
  codeVerifier: string;
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

/** Why nothing is charged where the rate would charge something. */
export type FreeShippingReason =
  /** A promotion gives free shipping: `freeShippingBy`. */
  | 'PROMOTION'
  /** The goods cost as much as `freeFrom`, or more. */
  | 'TOTAL';

/** What leaves of an order. */
export type FulfilOrderInput = {
  /** Who carries it, in at most 60 characters. Of DHL, DPD, FedEx, GLS, Royal Mail, UPS and USPS the page is known on which a parcel is followed. */
  carrier?: string | null | undefined;
  /** Refuse with COMMERCE_VERSION_STALE unless the order has this version. */
  ifVersion?: number | null | undefined;
  /** What leaves; all that is open when not given. */
  lines?: Array<OrderPiecesInput> | null | undefined;
  /** The order. */
  orderId: string;
  /** What the carrier calls it, in at most 100 characters. */
  trackingNumber?: string | null | undefined;
  /** Where it is followed, beginning with https://; the page of a known carrier when not given. */
  trackingUrl?: string | null | undefined;
};

/** Why the balance of a gift card changed. */
export type GiftCardEntryKind =
  /** It was issued with this amount. */
  | 'ISSUED'
  /** It paid for something. */
  | 'REDEEMED'
  /** What it had paid was given back. */
  | 'REFUNDED';

/** Which groups: those that meet every condition that is given. */
export type GroupFilter = {
  /** Having this role directly, at the moment. */
  roleId?: string | null | undefined;
  /** Each word must be the beginning of a word in the name or the description; at most 100 characters. */
  search?: string | null | undefined;
};

/** Users, and the group that they join or leave. */
export type GroupMembersInput = {
  /** The group. */
  groupId: string;
  /** 1 to 100 users. */
  userIds: Array<string>;
};

/** A picture that lies somewhere else. */
export type ImageInput = {
  /** What it shows, for those who do not see it; at most 250 characters. */
  alt?: string | null | undefined;
  /** Where it lies: an http or https address of at most 2,000 characters. */
  url: string;
};

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

/** What came of a line. */
export type InspectedLineInput = {
  /** The line. */
  lineId: string;
  /** Pieces that can be sold again; 0 when not given. */
  restock?: number | null | undefined;
  /** Pieces that cannot; 0 when not given. */
  scrap?: number | null | undefined;
};

/** Which invitations to list. */
export type InvitationFilter = {
  /** In this status. */
  status?: InvitationStatus | null | undefined;
};

/** An invitation. */
export type InvitationInput = {
  /** Begins with `inv_`. */
  id: string;
};

/** What became of an invitation. */
export type InvitationStatus =
  /** It made a user. */
  | 'ACCEPTED'
  /** Its link was let go by; it can be sent again. */
  | 'EXPIRED'
  /** Its link can be followed. */
  | 'PENDING'
  /** It was taken back. */
  | 'REVOKED';

/** Who is to become an administrator of a tenant. */
export type InviteAdministratorInput = {
  /** How they are called; the part before the @ when nothing is given. */
  displayName?: string | null | undefined;
  /** Where the invitation goes; they will sign in with it. */
  email: string;
  /** The tenant. */
  tenantId: string;
};

/** Who is to become a user. */
export type InviteUserInput = {
  /** How they are called; they can change it. The part before the @ when nothing is given. */
  displayName?: string | null | undefined;
  /** Where the invitation goes; they will sign in with it. */
  email: string;
  /** Keys of system roles (`manager`, `member`, `viewer`) and names of the tenant's own roles: 1 to 20. */
  roleNames: Array<string>;
};

/** Which invoices and credit notes: those that meet every condition that is given. */
export type InvoiceFilter = {
  /** Of this customer. */
  customerId?: string | null | undefined;
  /** Issued from this moment on. */
  from?: string | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<InvoiceKind> | null | undefined;
  /** With exactly this number. */
  number?: string | null | undefined;
  /** About this order. */
  orderId?: string | null | undefined;
  /** Issued before this moment. */
  until?: string | null | undefined;
};

/** What a document asks for. */
export type InvoiceKind =
  /** By how much less is owed than the invoice says. A credit has one. */
  | 'CREDIT_NOTE'
  /** What an order costs. An order has one. */
  | 'INVOICE';

/** What is to be put on paper. */
export type IssueCreditNoteInput = {
  /** The credit, as `credits` of an order name it. */
  creditId: string;
};

/** A new gift card. */
export type IssueGiftCardInput = {
  /** Its first balance; more than 0. */
  amount: MoneyInput;
  /** It pays no longer from this moment on, which is in the future; it does not expire when not given. */
  expiresAt?: string | null | undefined;
  /** What it was sold with, 1 to 100 characters; the id of the card when not given. */
  reference?: string | null | undefined;
};

/** What is to be billed. */
export type IssueInvoiceInput = {
  /** The order. */
  orderId: string;
};

/** What goes out without a reservation. */
export type IssueStockInput = {
  /** Of which item. */
  itemId: string;
  /** From where; the default location when not given. */
  locationId?: string | null | undefined;
  /** Pieces, 1 to 1,000,000. */
  quantity: number;
  /** Why, in 1 to 200 characters. */
  reason?: string | null | undefined;
  /** The document or thing behind it. */
  reference?: StockReferenceInput | null | undefined;
  /** Why. */
  type: StockIssueType;
};

/** For whom and for what. */
export type IssueTenantCredentialInput = {
  /** What it is for, at most 60 characters. */
  name: string;
  /** The tenant. Begins with `ten_`. */
  tenantId: string;
};

/** A language that mails are written in (ISO 639-1). */
export type MailLanguage =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** Two carts that become one. */
export type MergeCartsInput = {
  /** As `createCart` handed it out. Whoever has it has the cart: keep it where only the shopper can read it. */
  cartToken: string;
  /** The token of the cart that goes into the other one. It opens nothing afterwards. */
  fromCartToken: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the cart has this version. */
  ifVersion?: number | null | undefined;
};

/** An exact amount in one currency. */
export type MoneyInput = {
  /** A decimal number such as "12.50": at most 15 digits before the point, and after it no more than the currency has. */
  amount: string;
  /** The currency, as in ISO 4217: EUR, USD, JPY. */
  currencyCode: string;
};

/** Where a category is dragged to, with all below it. */
export type MoveCategoryInput = {
  /** The sibling behind which it stands from now on; an explicit null makes it the first one. This or the position. */
  afterId?: string | null | undefined;
  /** The category to move. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the category has this version. */
  ifVersion?: number | null | undefined;
  /** The category above it from now on; without one it is a root. */
  parentId?: string | null | undefined;
  /** Its place among its siblings, from 0. The last one when neither this nor afterId is given. */
  position?: number | null | undefined;
};

/** Which tenant goes to which database server. */
export type MoveTenantInput = {
  /** The database server. Begins with `srv_`. */
  serverId: string;
  /** The tenant. Begins with `ten_`. */
  tenantId: string;
};

/** Which tenant goes to which node of its Citus cluster. */
export type MoveTenantToNodeInput = {
  /** The host of the node, as `DatabaseServer.nodes` tells it. */
  host: string;
  /** The port of the node. */
  port: number;
  /** The tenant. Begins with `ten_`. */
  tenantId: string;
};

/** What a tenant begins with. */
export type OnboardTenantInput = {
  /** The e-mail address of its first administrator. */
  adminEmail: string;
  /** The password of its first administrator: 15 to 256 characters. Without it they are invited by mail and choose one themselves. */
  adminPassword?: string | null | undefined;
  /** What its people are written to in; English when nothing is given. */
  language?: MailLanguage | null | undefined;
  /** The business modules to switch on, such as `commerce`, which bring along what they require; all of them when nothing is given. */
  modules?: Array<string> | null | undefined;
  /** The company's name, at most 120 characters. */
  name: string;
  /** The key of its plan; the default plan when nothing is given. */
  plan?: string | null | undefined;
  /** The region to lie in; the least full server of it is taken. */
  region?: string | null | undefined;
  /** The database server to lie on; the least full one when nothing is given. */
  serverId?: string | null | undefined;
  /** Its name in addresses: 3 to 32 small letters, digits and hyphens. Cannot be one that the platform reserves. */
  slug: string;
};

/** How far an onboarding is. */
export type OnboardingStatus =
  /** The tenant could not be created; `failure` says why. */
  | 'FAILED'
  /** The tenant is there. */
  | 'ONBOARDED'
  /** It waits for its turn. */
  | 'PENDING';

/** An operator. */
export type OperatorInput = {
  /** Begins with `opr_`. */
  id: string;
};

/** The value that a variant has of one option. */
export type OptionValueInput = {
  /** The option, as the product names it. */
  name: string;
  /** Its value, 1 to 80 characters: M. */
  value: string;
};

/** Who can have done something about an order. */
export type OrderActorKind =
  /** A shopper who was not signed in. */
  | 'ANONYMOUS'
  /** A program with an API key of the tenant. */
  | 'API_KEY'
  /** A customer who was signed in. */
  | 'CUSTOMER'
  /** An operator of the platform. */
  | 'OPERATOR'
  /** The product itself, such as after a payment that came. */
  | 'SYSTEM'
  /** A user of the tenant. */
  | 'USER';

/** Which orders: those that meet every condition that is given. */
export type OrderFilter = {
  /** Of this customer. */
  customerId?: string | null | undefined;
  /** With exactly this e-mail address, regardless of case. */
  email?: string | null | undefined;
  /** Placed from this moment on. */
  from?: string | null | undefined;
  /** With exactly this number. */
  number?: string | null | undefined;
  /** Paid like one of these. */
  paymentStates?: Array<OrderPaymentState> | null | undefined;
  /** In one of these states. */
  states?: Array<OrderState> | null | undefined;
  /** Placed before this moment. */
  until?: string | null | undefined;
};

/** Which order. */
export type OrderInput = {
  /** Refuse with COMMERCE_VERSION_STALE unless the order has this version. */
  ifVersion?: number | null | undefined;
  /** The order. */
  orderId: string;
};

/** So many pieces of a variant. */
export type OrderLineInput = {
  /** How many pieces, 1 to 1,000,000. Lines of one variant count together. */
  quantity: number;
  /** The variant. */
  variantId: string;
};

/** For whom a note is written. */
export type OrderNoteAudience =
  /** For the customer, too. */
  | 'CUSTOMER'
  /** For those who work for the shop. */
  | 'STAFF';

/** The order of a list of orders. */
export type OrderOrder = {
  /** In which direction. */
  direction: SortDirection;
  /** By what. */
  field: OrderOrderField;
};

/** What orders are listed by. */
export type OrderOrderField =
  /** When they were placed. */
  | 'PLACED_AT'
  /** What is to be paid, whatever the currency. */
  | 'TOTAL';

/** How an order is paid, by all its payments and gift cards and by what an exchange has carried over; it follows from their sums. */
export type OrderPaymentState =
  /** Something is held or promised, and nothing came yet. */
  | 'AUTHORISED'
  /** All came that is owed. */
  | 'PAID'
  /** Less came than is owed. */
  | 'PARTLY_PAID'
  /** Some of it was given back, or is about to be, or pays another order by an exchange. */
  | 'PARTLY_REFUNDED'
  /** All of it was given back, or is about to be, or pays another order by an exchange. */
  | 'REFUNDED'
  /** Nothing came, and nothing is held. */
  | 'UNPAID';

/** So many pieces of a line of an order. */
export type OrderPiecesInput = {
  /** The line. */
  lineId: string;
  /** How many pieces, at least 1. */
  quantity: number;
};

/** Where an order comes from. */
export type OrderSource =
  /** A shopper placed it. */
  | 'CART'
  /** Staff, or a program, took it down. */
  | 'STAFF';

/** How far an order has come. How it is paid says `paymentState`. */
export type OrderState =
  /** It was cancelled before anything had left. */
  | 'CANCELLED'
  /** Nothing more is to be done. */
  | 'COMPLETED'
  /** It may be sent. */
  | 'CONFIRMED'
  /** All that was not cancelled has left. */
  | 'FULFILLED'
  /** Some pieces have left. */
  | 'PARTIALLY_FULFILLED'
  /** It is waited for its payment; its stock is reserved. */
  | 'PLACED';

/** What happened to an order. */
export type OrderTimelineKind =
  /** It was cancelled, or the rest of it. */
  | 'CANCELLED'
  /** `amount` of what an exchange had carried over went back; `label` is the number of the other order. */
  | 'CARRIED_BACK'
  /** Nothing more is to be done. */
  | 'COMPLETED'
  /** It may be sent since then. */
  | 'CONFIRMED'
  /** Less is owed, by `amount`. */
  | 'CREDITED'
  /** A credit was put on paper; `label` is the number. */
  | 'CREDIT_NOTE_ISSUED'
  /** It says something else since then; `amount` is by how much more is to be paid, negative for less. */
  | 'EDITED'
  /** Another order was placed for what came back; `label` is its number, and `amount` of what was paid pays it. */
  | 'EXCHANGED'
  /** It was billed; `label` is the number. */
  | 'INVOICED'
  /** Somebody has written a note. */
  | 'NOTED'
  /** `amount` is held, or promised. */
  | 'PAYMENT_AUTHORISED'
  /** A payment of `amount` was begun; `label` is its method, as of all payments. */
  | 'PAYMENT_BEGUN'
  /** `amount` came. */
  | 'PAYMENT_CAPTURED'
  /** The provider did not do what it was asked. */
  | 'PAYMENT_FAILED'
  /** `amount` was given back. */
  | 'PAYMENT_REFUNDED'
  /** A payment was given up. */
  | 'PAYMENT_VOIDED'
  /** It was placed. */
  | 'PLACED'
  /** It was placed for what came back of another order; `label` is its number, and `amount` of what was paid for that pays it. */
  | 'REPLACES'
  /** Pieces that were to come back will not. */
  | 'RETURN_CANCELLED'
  /** Pieces came back. */
  | 'RETURN_RECEIVED'
  /** Pieces will come back. */
  | 'RETURN_REQUESTED'
  /** Pieces have left; `label` is the carrier. */
  | 'SHIPPED'
  /** It became known how a shipment can be followed; `label` is the carrier. */
  | 'TRACKED';

/** What can be done with an order. */
export type OrderTransition =
  /** `cancelOrder`, the whole of it. */
  | 'CANCEL'
  /** `cancelOrder`: what has not left. */
  | 'CANCEL_REST'
  /** `completeOrder`. */
  | 'COMPLETE'
  /** `confirmOrder`; happens by itself when the payment is there or promised. */
  | 'CONFIRM'
  /** `editOrder`: nothing has left yet. */
  | 'EDIT'
  /** `fulfilOrder` with all that is open. */
  | 'FULFIL'
  /** `fulfilOrder` with some of the pieces. */
  | 'FULFIL_PART';

/** Why a call to a server outside has no answer. */
export type OutboundFailure =
  /** The host name leads to an address that is not a public one. */
  | 'ADDRESS_FORBIDDEN'
  /** What came back is not HTTP, or its headers are too large. */
  | 'ANSWER_MALFORMED'
  /** As many calls as are allowed at a time are under way. */
  | 'BUSY'
  /** Nearly all of the last calls failed: nothing is sent for half a minute. */
  | 'CIRCUIT_OPEN'
  /** Nobody took the connection, or it broke off. */
  | 'CONNECTION_FAILED'
  /** The host name has no address. */
  | 'NAME_NOT_FOUND'
  /** The answer was not there in time, whole. */
  | 'TIMED_OUT'
  /** The certificate is not good for this host, or TLS failed in another way. */
  | 'TLS_FAILED'
  /** The URL is not one that may be called; it was when the endpoint was saved. */
  | 'URL_FORBIDDEN';

/** What a flag is for one tenant. */
export type OverrideFlagInput = {
  /** Whether it is on. */
  enabled: boolean;
  /** When it ends by itself, in the future; never when nothing is given. */
  expiresAt?: string | null | undefined;
  /** A key of `featureFlags`. */
  key: string;
  /** The tenant. */
  tenantId: string;
};

/** What a setting is for one tenant. */
export type OverrideSettingInput = {
  /** When it ends by itself, in the future; never when nothing is given. */
  expiresAt?: string | null | undefined;
  /** A key of `settings`. */
  key: string;
  /** The tenant. */
  tenantId: string;
  /** A value within the bounds of the setting, as text. */
  value: string;
};

/** How a shopper tries again to pay an order. */
export type PayPlacedOrderInput = {
  /** The token of the cart that it was; signed in, the id of that cart or of the order does as well. */
  cartToken: string;
  /** One of `commerce.checkoutPaymentMethods`. */
  paymentMethod: PaymentMethod;
};

/** Which payments; all conditions count. */
export type PaymentFilter = {
  /** How they are paid. */
  method?: PaymentMethod | null | undefined;
  /** What they pay for. */
  reference?: PaymentReferenceInput | null | undefined;
  /** What has become of them. */
  state?: PaymentState | null | undefined;
};

/** How a customer pays. */
export type PaymentMethod =
  /** By a transfer to the account of the shop, before or after the goods. */
  | 'BANK_TRANSFER'
  /** With a card, or whatever else the card provider takes. */
  | 'CARD'
  /** In notes and coins. */
  | 'CASH'
  /** Later, for an invoice. */
  | 'INVOICE';

/** What is to be done with money. */
export type PaymentOperationKind =
  /** Hold it for the shop. */
  | 'AUTHORISE'
  /** Take what is held. */
  | 'CAPTURE'
  /** Give back what was taken. */
  | 'REFUND'
  /** Let go of what is held. */
  | 'VOID';

/** What became of an operation. */
export type PaymentOperationState =
  /** It was not done and will not be: `failureCode` says why. */
  | 'FAILED'
  /** The provider is asked, or waits for the customer or a bank. */
  | 'PENDING'
  /** It was done. */
  | 'SUCCEEDED'
  /** The answer was lost. The provider is asked what it did until it says so. */
  | 'UNKNOWN';

/** Who moves the money. */
export type PaymentProviderKind =
  /** People, who record what they did: cash, invoices and bank transfers. */
  | 'MANUAL'
  /** Stripe, or whoever speaks its API: cards. */
  | 'STRIPE';

/** What a payment pays for. */
export type PaymentReferenceInput = {
  /** Which one, 1 to 100 characters. */
  id: string;
  /** The kind of thing: a word such as `order`. */
  kind: string;
};

/** What has become of a payment so far; it follows from its sums. */
export type PaymentState =
  /** The amount is held, or promised, and can be captured. */
  | 'AUTHORISED'
  /** All was captured that will be. */
  | 'CAPTURED'
  /** It was refused, or never confirmed: nothing was held. */
  | 'FAILED'
  /** Some was captured; the rest can still be. */
  | 'PARTLY_CAPTURED'
  /** Some of what was captured was given back. */
  | 'PARTLY_REFUNDED'
  /** Nothing is authorised: the provider or the customer has something to do. */
  | 'PENDING'
  /** All that was captured was given back. */
  | 'REFUNDED'
  /** It was given up before anything was captured. */
  | 'VOIDED';

/** Whose data. */
export type PersonalDataInput = {
  /** A user (`usr_…`) or a customer (`cus_…`) of the tenant. */
  subjectId: string;
};

/** As much of an address as rates are chosen by. */
export type PlaceInput = {
  /** As in ISO 3166-1: DE. */
  countryCode: string;
  /** Spaces, hyphens and case do not matter; at most 12 characters. */
  postalCode?: string | null | undefined;
  /** As in ISO 3166-2 without the country: BY. */
  region?: string | null | undefined;
};

/** A cart that is to become an order. */
export type PlaceOrderInput = {
  /** As `createCart` handed it out. */
  cartToken: string;
  /** What the shopper was shown as `payable` and has agreed to. Nothing else is charged. */
  expectedPayable: MoneyInput;
  /** At most 5 codes of gift cards: they pay first, in this order, as much as they hold. */
  giftCardCodes?: Array<string> | null | undefined;
  /** Refuse with COMMERCE_VERSION_STALE unless the cart has this version. */
  ifVersion?: number | null | undefined;
  /** One of `commerce.checkoutPaymentMethods`; not needed where gift cards pay it all. */
  paymentMethod?: PaymentMethod | null | undefined;
};

/** Whether a plan opens something. */
export type PlanFlagInput = {
  /** Whether it is on. */
  enabled: boolean;
  /** A key of `featureFlags`. */
  key: string;
};

/** How much a tenant may have. An explicit null is no limit; what is not given stays. */
export type PlanQuotasInput = {
  /** Rows of the business modules. */
  records?: number | null | undefined;
  /** Requests of signed-in users by day in UTC; at least 1. */
  requestsPerDay?: number | null | undefined;
  /** Bytes of the tenant's schema; at least 1. */
  storageBytes?: number | null | undefined;
  /** Active users; at least 1. */
  users?: number | null | undefined;
};

/** The value that a plan gives to a setting. */
export type PlanSettingInput = {
  /** A key of `settings`. */
  key: string;
  /** A value within the bounds of the setting, as text. */
  value: string;
};

/** What is bought, by whom, and where it goes to. */
export type PriceExplanationInput = {
  /** As of this moment; now when not given. Uses are always those of now. */
  at?: string | null | undefined;
  /** Where it goes to, as in ISO 3166-1; the shop's own country when not given. */
  country?: string | null | undefined;
  /** At most 10 codes, in any case. */
  couponCodes?: Array<string> | null | undefined;
  /** As in ISO 4217. Every line needs a price in it: nothing is converted. */
  currencyCode: string;
  /** Who buys: it decides groups, exemptions and limits per customer. A stranger when not given. */
  customerId?: string | null | undefined;
  /** Whether it is the customer's first order; as it is known when not given, and false for a stranger. */
  isFirstOrder?: boolean | null | undefined;
  /** 1 to 100 lines. Lines of one variant are counted together for prices by quantity. */
  lines: Array<PriceLineInput>;
  /** The postal code there; spaces, hyphens and case do not matter. */
  postalCode?: string | null | undefined;
  /** The region there, as in ISO 3166-2 without the country. */
  region?: string | null | undefined;
};

/** So many pieces of a variant. */
export type PriceLineInput = {
  /** How many pieces: 1 to 1,000,000; 1 when not given. */
  quantity?: number | null | undefined;
  /** The variant. */
  variantId: string;
};

/** What happened to a line, or to shipping, in a step. */
export type PriceStepKind =
  /** The variant's own price times the quantity. */
  | 'BASE_PRICE'
  /** Of shipping: all of it was taken off, by a promotion or by what the goods cost. */
  | 'FREE_SHIPPING'
  /** The price of a list times the quantity. */
  | 'PRICE_LIST'
  /** A promotion took something off. */
  | 'PROMOTION'
  /** Of shipping: what the rate of the method says. */
  | 'SHIPPING_RATE'
  /** The tax was added. */
  | 'TAX_ADDED'
  /** The tax is inside: the line does not change. */
  | 'TAX_INCLUDED'
  /** No tax is charged, so the tax at home was taken out of a price that has it inside. */
  | 'TAX_REMOVED';

/** Which products: those that meet every condition that is given. */
export type ProductFilter = {
  /** With such values of attributes: each of at most 20 must hold. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** In this category or any of its descendants. */
  categoryId?: string | null | undefined;
  /** In this collection. */
  collectionId?: string | null | undefined;
  /** True: a variant is in stock, and the same one is in the price range. False: no variant is in stock. */
  inStock?: boolean | null | undefined;
  /** Some variant costs at most this, in the same currency. */
  maxPrice?: MoneyInput | null | undefined;
  /** Some variant costs at least this, in the same currency. */
  minPrice?: MoneyInput | null | undefined;
  /** Of this product type. */
  productTypeId?: string | null | undefined;
  /** Each word must be the beginning of a word of the product, or an inflection of one in the language of the shop; a word that no product has stands for the most similar ones. Or the whole is the beginning of a SKU or a barcode. At most 100 characters. */
  search?: string | null | undefined;
  /** In this status at this moment: PUBLISHED is what is on sale. */
  status?: ProductStatus | null | undefined;
  /** With one of these tags, at most 50. */
  tags?: Array<string> | null | undefined;
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
  /** As a collection that is put together by hand is ordered, whatever the direction. Goes with `filter.collectionId`. */
  | 'COLLECTION'
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, regardless of case. */
  | 'NAME'
  /** By the lowest price of its variants, as a number: ask for one currency with `minPrice` where the shop has several. */
  | 'PRICE'
  /** The best match of `filter.search` first, whatever the direction. */
  | 'RELEVANCE'
  /** By the time of the product's own last change. */
  | 'UPDATED_AT';

/** Where a product stands in its life, at this moment. */
export type ProductStatus =
  /** Taken off sale for good; kept for what was sold. */
  | 'ARCHIVED'
  /** Being prepared; not on sale. */
  | 'DRAFT'
  /** On sale. */
  | 'PUBLISHED'
  /** Goes on sale at `publishedAt`, which lies ahead. */
  | 'SCHEDULED'
  /** Was on sale until `unpublishAt`; may be published again. */
  | 'UNPUBLISHED';

/** What a promotion does. */
export type PromotionActionInput = {
  /** For AMOUNT_EACH and AMOUNT_WHOLE; more than 0. */
  amount?: MoneyInput | null | undefined;
  /** For BUY_X_GET_Y: how many pieces are paid in full. */
  buyQuantity?: number | null | undefined;
  /** For BUY_X_GET_Y: how many become cheaper. */
  getQuantity?: number | null | undefined;
  /** Which of the other fields are needed follows from it; the rest is refused. */
  kind: PromotionActionKind;
  /** For PERCENTAGE; for BUY_X_GET_Y, where 100 is meant when not given. Decimal text such as "12.5", at most 100. */
  percentage?: string | null | undefined;
};

/** What a promotion does to the lines that it matches. */
export type PromotionActionKind =
  /** Takes an amount off each piece. */
  | 'AMOUNT_EACH'
  /** Takes an amount off all lines together, spread over them by what is left of them. */
  | 'AMOUNT_WHOLE'
  /** Of each `buyQuantity + getQuantity` pieces the cheapest `getQuantity` become cheaper, or free. */
  | 'BUY_X_GET_Y'
  /** Changes no line; says that shipping is free. */
  | 'FREE_SHIPPING'
  /** Takes a share off each line. */
  | 'PERCENTAGE';

/** When a promotion counts: when all of it is met. Each list has at most 100 ids. */
export type PromotionConditionsInput = {
  /** Lines of products in these categories, or anywhere below them, match. */
  categoryIds?: Array<string> | null | undefined;
  /** For these customers alone. */
  customerGroupIds?: Array<string> | null | undefined;
  /** For a customer's first order alone; false when not given. */
  firstOrderOnly?: boolean | null | undefined;
  /** How many pieces the matching lines must have together. */
  minimumQuantity?: number | null | undefined;
  /** What the matching lines must cost together before any promotion; more than 0. */
  minimumSubtotal?: MoneyInput | null | undefined;
  /** Lines of these products match. All do when there are neither products, variants nor categories. */
  productIds?: Array<string> | null | undefined;
  /** Lines of these variants match. */
  variantIds?: Array<string> | null | undefined;
};

/** Whether a promotion counts, or why not. */
export type PromotionOutcome =
  /** It counts. */
  | 'APPLIED'
  /** There are fewer pieces of what it is for than it asks for. */
  | 'BELOW_MINIMUM_QUANTITY'
  /** What it is for costs less than it asks for. */
  | 'BELOW_MINIMUM_SUBTOTAL'
  /** It would take nothing off. */
  | 'NOTHING_LEFT'
  /** Another one counts already that it cannot stand beside. */
  | 'NOT_COMBINABLE'
  /** It is for first orders alone. */
  | 'NOT_FIRST_ORDER'
  /** It is for other things. */
  | 'NO_MATCHING_LINE'
  /** It is for another currency. */
  | 'OTHER_CURRENCY'
  /** It is for other customers. */
  | 'OTHER_CUSTOMERS'
  /** It was used as often as it may be, in all or by this customer; or it is for known customers alone. */
  | 'USED_UP';

/** Whether a promotion stands beside others. */
export type PromotionStacking =
  /** Together with all others that are combinable too. */
  | 'COMBINABLE'
  /** Alone: not when another one counts already, and none after it. */
  | 'EXCLUSIVE';

/** With what somebody proves who they are. */
export type ProofMethod =
  /** A passkey: a fingerprint, a face, a PIN or a security key. */
  | 'PASSKEY'
  /** The password. */
  | 'PASSWORD'
  /** One of the codes that were shown when the first second factor was added. */
  | 'RECOVERY_CODE'
  /** The provider of the company: sign in anew with `beginSso` and `isFresh`; there is no ticket for it. */
  | 'SSO'
  /** A code of six digits from an authenticator app. */
  | 'TOTP';

/** Which product to put on sale, and when. */
export type PublishProductInput = {
  /** A product in any status but ARCHIVED. */
  id: string;
  /** From when on it is on sale; from now on when not given. A product that is on sale already stays so. */
  publishAt?: string | null | undefined;
  /** Until when it is on sale; lies ahead. Without an end when not given. */
  unpublishAt?: string | null | undefined;
};

/** What a plan limits. */
export type QuotaName =
  /** Rows of the business modules. */
  | 'RECORDS'
  /** Requests of signed-in users on this day in UTC. */
  | 'REQUESTS_PER_DAY'
  /** Bytes of the tenant's schema. */
  | 'STORAGE_BYTES'
  /** Active users. */
  | 'USERS';

/** Whom to open again. */
export type ReactivateTenantInput = {
  /** The tenant. */
  tenantId: string;
};

/** Whom to let in again. */
export type ReactivateUserInput = {
  /** The user. */
  id: string;
};

/** What came back. */
export type ReceiveReturnInput = {
  /** Refuse with COMMERCE_VERSION_STALE unless the return has this version. */
  ifVersion?: number | null | undefined;
  /** What came, line by line: a line that is not named did not come. All of it, and good, when not given. */
  lines?: Array<InspectedLineInput> | null | undefined;
  /** Where it came to; the default location when not given. */
  locationId?: string | null | undefined;
  /** The return. */
  returnId: string;
};

/** What comes in. */
export type ReceiveStockInput = {
  /** The expected stock that it is part of: same item, same location, at least so much open. */
  expectedId?: string | null | undefined;
  /** Of which item. */
  itemId: string;
  /** Where; the default location when not given. */
  locationId?: string | null | undefined;
  /** Pieces, 1 to 1,000,000. */
  quantity: number;
  /** Why, in 1 to 200 characters. */
  reason?: string | null | undefined;
  /** The document or thing behind it. */
  reference?: StockReferenceInput | null | undefined;
  /** Why; RECEIPT when not given. */
  type?: StockReceiptType | null | undefined;
  /** What one piece has cost, in the currency of the item's costs; the moving average when not given. */
  unitCost?: MoneyInput | null | undefined;
};

/** Which received webhooks: those that match everything that is given. */
export type ReceivedWebhookFilter = {
  /** With this id of its sender. */
  externalId?: string | null | undefined;
  /** That came at this time or later. */
  from?: string | null | undefined;
  /** Of this source. Begins with `src_`. */
  sourceId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<ReceivedWebhookState> | null | undefined;
  /** That came before this time. */
  to?: string | null | undefined;
  /** Of one of these types, at most 50. */
  types?: Array<string> | null | undefined;
};

/** Why a received webhook is in its state. */
export type ReceivedWebhookReason =
  /** The mutation could not be done for two hours and a half. */
  | 'ATTEMPTS_EXHAUSTED'
  /** The mutation was refused. */
  | 'MUTATION_REFUSED'
  /** What is kept is not what was signed: it was changed in the database, or its secret is gone. */
  | 'NOT_VERIFIED'
  /** No mapping names its type. */
  | 'NO_MAPPING'
  /** The body is not JSON, or not as `payloadSchema` says. */
  | 'PAYLOAD_INVALID'
  /** The source was deleted before it was handled. */
  | 'SOURCE_DELETED'
  /** The payload does not have a value that the mapping asks for, or in another form. */
  | 'VALUES_MISSING';

/** What became, or becomes, of a received webhook. */
export type ReceivedWebhookState =
  /** It could not be done; `reason` and `detail` say why. */
  | 'FAILED'
  /** What the mapping says was done. */
  | 'HANDLED'
  /** No mapping is for webhooks of its type. */
  | 'IGNORED'
  /** It is verified, but its body is not what the source expects. Its sender was told so. */
  | 'INVALID'
  /** It will be handled, or is being handled. */
  | 'PENDING';

/** What a customer told somebody of the shop about being written to about offers. */
export type RecordCustomerConsentInput = {
  /** The customer. */
  customerId: string;
  /** Whether they agree. */
  granted: boolean;
  /** Which text they were shown; at most 60 characters. Needed to agree. */
  textVersion?: string | null | undefined;
};

/** Money that came by hand. */
export type RecordPaymentInput = {
  /** How much came; with all that came before it no more than the payment. */
  amount: MoneyInput;
  /** The payment: one by cash, invoice or bank transfer. */
  id: string;
  /** When it came; now when not given, never in the future. */
  receivedAt?: string | null | undefined;
  /** Under what the statement of the bank has it, 1 to 100 characters: one reference is recorded once. */
  reference?: string | null | undefined;
};

/** A payment with a gift card. */
export type RedeemGiftCardInput = {
  /** How much it pays: the whole amount or nothing; in its currency. */
  amount: MoneyInput;
  /** As it was printed; hyphens, spaces and case do not matter. */
  code: string;
  /** What it pays for, 1 to 100 characters. One reference moves a card once. */
  reference: string;
};

/** What a customer's session is continued with. */
export type RefreshCustomerSessionInput = {
  /** The refresh token of the last `CustomerSignedIn`. */
  refreshToken: string;
};

/** What a session is continued with. */
export type RefreshSessionInput = {
  /** The refresh token of the last `SignedIn`. */
  refreshToken: string;
};

/** Money that goes back to the gift card that it came from. */
export type RefundGiftCardInput = {
  /** How much; with all refunds before it no more than was taken. */
  amount: MoneyInput;
  /** The card. */
  id: string;
  /** The reference under which it was taken. */
  redemptionReference: string;
  /** A name of this refund, 1 to 100 characters. One reference moves a card once. */
  reference: string;
};

/** What is to be credited of an order. */
export type RefundOrderInput = {
  /** Refuse with COMMERCE_VERSION_STALE unless the order has this version. */
  ifVersion?: number | null | undefined;
  /** Pieces that have left: at most so many as were not credited yet. */
  lines?: Array<OrderPiecesInput> | null | undefined;
  /** The order. */
  orderId: string;
  /** Why, in at most 200 characters. */
  reason?: string | null | undefined;
  /** The return that it is for. */
  returnId?: string | null | undefined;
  /** Whether what shipping cost is credited, which is done once; false when not given. */
  shipping?: boolean | null | undefined;
};

/** What to give back of a payment. */
export type RefundPaymentInput = {
  /** How much; all that was captured and not given back when not given. */
  amount?: MoneyInput | null | undefined;
  /** The payment. */
  id: string;
  /** Why, 1 to 200 characters: for people of the shop. Name nobody in it. */
  reason: string;
};

/** Somebody who wants an account at the shop. */
export type RegisterCustomerInput = {
  /** Whether they agree to being written to about offers; it counts once the link was followed. */
  acceptsMarketing?: boolean | null | undefined;
  /** Which text they agreed to, as your pages name it; at most 60 characters. Needed to agree. */
  consentText?: string | null | undefined;
  /** As they want to be called; 1 to 120 characters. */
  displayName: string;
  /** Where the link goes; what they sign in with then. */
  email: string;
  /** What they are written to in; the shop's own language when not given. */
  language?: MailLanguage | null | undefined;
};

/** Where a database server is and how to get in. */
export type RegisterDatabaseServerInput = {
  /** How many tenants it takes at most; without a limit when nothing is given. */
  capacity?: number | null | undefined;
  /** The database; an empty one of its own. */
  database: string;
  /** Its host past a pooler, when `host` leads to one. */
  directHost?: string | null | undefined;
  /** Its port past a pooler. */
  directPort?: number | null | undefined;
  /** Host name or IPv4 address. */
  host: string;
  /** What it is; `POSTGRES` when nothing is given. */
  kind?: DatabaseServerKind | null | undefined;
  /** A login with CREATEROLE, and CREATE on the database. */
  login: string;
  /** What operators call it: small letters, digits and hyphens. */
  name: string;
  /** Its password. It is stored encrypted and never shown; `rotateServerCredentials` replaces it by one that nobody has seen. */
  password: string;
  /** Port; 5432 when nothing is given. */
  port?: number | null | undefined;
  /** Where it stands, as in `eu-central-1`. */
  region?: string | null | undefined;
  /** How connections are encrypted; `VERIFY_FULL` when nothing is given. */
  tls?: DatabaseServerTls | null | undefined;
  /** Of servers that are equally full, the one of the greatest weight takes the next tenant; 1 when nothing is given. */
  weight?: number | null | undefined;
};

/** Which reservation to give back. */
export type ReleaseStockReservationInput = {
  /** An open one. */
  id: string;
};

/** Which address to remove from its customer's book. */
export type RemoveCustomerAddressInput = {
  /** The address. */
  id: string;
};

/** Which database server to take off the registry. */
export type RemoveDatabaseServerInput = {
  /** Its name, typed again so that nobody removes another by mistake. */
  confirmName: string;
  /** The server. Begins with `srv_`. */
  id: string;
};

/** A line that goes. */
export type RemoveFromCartInput = {
  /** As `createCart` handed it out. Whoever has it has the cart: keep it where only the shopper can read it. */
  cartToken: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the cart has this version. */
  ifVersion?: number | null | undefined;
  /** The variant of the line. */
  variantId: string;
};

/** Which products to take out of a collection. */
export type RemoveFromCollectionInput = {
  /** A collection without a rule. */
  id: string;
  /** 1 to 100 products. */
  productIds: Array<string>;
};

/** A passkey to remove. */
export type RemovePasskeyInput = {
  /** A passkey of one's own. */
  id: string;
};

/** Another name for a passkey. */
export type RenamePasskeyInput = {
  /** A passkey of one's own. */
  id: string;
  /** What to call it: 1 to 60 characters. */
  name: string;
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

/** Which received webhooks to handle again: those that match everything that is given. At most 500 at a time, the oldest first. */
export type ReplayReceivedWebhooksInput = {
  /** With this id of its sender. */
  externalId?: string | null | undefined;
  /** That came at this time or later. */
  from?: string | null | undefined;
  /** These, whatever became of them. Each begins with `whr_`. */
  ids?: Array<string> | null | undefined;
  /** Of this source. Begins with `src_`. */
  sourceId?: string | null | undefined;
  /** In one of these states. FAILED and INVALID when not given. */
  states?: Array<ReceivedWebhookState> | null | undefined;
  /** That came before this time. */
  to?: string | null | undefined;
  /** Of one of these types, at most 50. */
  types?: Array<string> | null | undefined;
};

/** Which events, at which endpoints: those that match everything that is given. At most 500 at a time, the oldest first. */
export type ReplayWebhooksInput = {
  /** These deliveries, whatever became of them. Each begins with `whd_`. */
  deliveryIds?: Array<string> | null | undefined;
  /** To this endpoint. Begins with `whe_`. */
  endpointId?: string | null | undefined;
  /** Of this event. Begins with `evt_`. */
  eventId?: string | null | undefined;
  /** Of events with one of these names, at most 50. */
  eventTypes?: Array<string> | null | undefined;
  /** Of events that happened at this time or later. */
  from?: string | null | undefined;
  /** Also those that the endpoint never had: it did not exist yet, or had not asked for them. Needs `endpointId`. */
  missed?: boolean | null | undefined;
  /** In one of these states; FAILED and SKIPPED when not given. */
  states?: Array<WebhookDeliveryState> | null | undefined;
  /** Of events that happened before this time. */
  to?: string | null | undefined;
};

/** How long each row of a report by period is, in the time zone of the shop. */
export type ReportUnit =
  /** From midnight to midnight. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** From Monday on, as in ISO 8601. */
  | 'WEEK';

/** Whom to look at, and which plan is confirmed. */
export type ReprovisionTenantInput = {
  /** `planFingerprint` of the plan that was read. Without it nothing is changed. */
  planFingerprint?: string | null | undefined;
  /** The tenant. Begins with `ten_`. */
  tenantId: string;
};

/** Which customer forgot their password. */
export type RequestCustomerPasswordResetInput = {
  /** The e-mail address of the account; case does not matter. */
  email: string;
};

/** Who wants to sign in by a link. */
export type RequestCustomerSignInLinkInput = {
  /** The e-mail address of the account; case does not matter. */
  email: string;
};

/** The e-mail address that somebody wants to sign in with. */
export type RequestEmailChangeInput = {
  /** The password, again: an unlocked device must not be enough. */
  currentPassword: string;
  /** The new address, to which the link goes. */
  newEmail: string;
};

/** The e-mail address that a customer wants to sign in with. */
export type RequestMyEmailChangeInput = {
  /** The password, again. Who has none sets one by `requestCustomerPasswordReset` first. */
  currentPassword: string;
  /** The new address, to which the link goes. */
  newEmail: string;
};

/** How an order is to be paid. */
export type RequestOrderPaymentInput = {
  /** Refuse with COMMERCE_VERSION_STALE unless the order has this version. */
  ifVersion?: number | null | undefined;
  /** The order. */
  orderId: string;
  /** In which way, whatever shoppers are offered. */
  paymentMethod: PaymentMethod;
};

/** Whose password was forgotten. */
export type RequestPasswordResetInput = {
  /** The e-mail address of the account; case does not matter. */
  email: string;
};

/** What is to come back of an order. */
export type RequestReturnInput = {
  /** Refuse with COMMERCE_VERSION_STALE unless the order has this version. */
  ifVersion?: number | null | undefined;
  /** Pieces that have left. */
  lines: Array<ReturnLineInput>;
  /** At most 2,000 characters. */
  note?: string | null | undefined;
  /** The order. */
  orderId: string;
};

/** Of whom a second factor is required, and after which time. */
export type RequireMfaInput = {
  /** How many days those may go on who have none, 0 to 90: from now, or from when their account was made if that is later. Said again, it counts from when it was first required. */
  graceDays: number;
  /** Those who hold this role, in whichever way; everybody when nothing is given. */
  roleId?: string | null | undefined;
};

/** After which time operators must have a second factor. */
export type RequireOperatorMfaInput = {
  /** How many days those may go on who have none, 0 to 90. */
  graceDays: number;
};

/** Who may still sign in with a password. */
export type RequireSsoInput = {
  /** One to ten active users with a password, an administrator among them: they get in when the provider fails. */
  breakGlassUserIds: Array<string>;
};

/** What a forgotten password is replaced with. */
export type ResetCustomerPasswordInput = {
  /** The new one: at least as many characters as `customerSignInPolicy` says, at most 256, none of the common ones. */
  newPassword: string;
  /** The token of the link in the mail. Works once, within 30 minutes. */
  token: string;
};

/** Whose second factors to take away. */
export type ResetOperatorFactorsInput = {
  /** The operator. */
  id: string;
};

/** What a forgotten password is replaced with. */
export type ResetPasswordInput = {
  /** The new password: at least as many characters as `signInPolicy` says, at most 256, none of the common ones. */
  newPassword: string;
  /** The token of the link in the mail. Works once, within 30 minutes. */
  token: string;
};

/** Whose second factors to take away. */
export type ResetUserFactorsInput = {
  /** The user. */
  userId: string;
};

/** Which state of which tenant to bring back. Either `snapshotId` or `at`. */
export type RestoreTenantInput = {
  /** The newest snapshot that was taken at this time or before it. */
  at?: string | null | undefined;
  /** A snapshot of this tenant. Begins with `snp_`. */
  snapshotId?: string | null | undefined;
  /** The tenant. Begins with `ten_`. */
  tenantId: string;
};

/** So many pieces of a line that are to come back. */
export type ReturnLineInput = {
  /** The line. */
  lineId: string;
  /** How many pieces, at least 1. */
  quantity: number;
  /** Why, in at most 200 characters. */
  reason?: string | null | undefined;
};

/** Which API key to end. */
export type RevokeApiKeyInput = {
  /** The key. */
  id: string;
};

/** Which roles: those that meet every condition that is given. */
export type RoleFilter = {
  /** Giving this permission, by themselves or through a role that they include. */
  permission?: string | null | undefined;
  /** Each word must be the beginning of a word in the name or the description; at most 100 characters. */
  search?: string | null | undefined;
};

/** Which API key gets a new secret, and how. */
export type RotateApiKeyInput = {
  /** When the key ends from now on: at most 366 days from now. As before when not given. */
  expiresAt?: string | null | undefined;
  /** The key. */
  id: string;
  /** For how many hours the present secret works as well: 0 to 168, 24 when not given. */
  overlapHours?: number | null | undefined;
};

/** Whose credentials to rotate. */
export type RotateServerCredentialsInput = {
  /** The server. Begins with `srv_`. */
  id: string;
};

/** Which credential gets a successor. */
export type RotateTenantCredentialInput = {
  /** The credential. Begins with `tcr_`. */
  id: string;
  /** How long the one before works on, in minutes: 0 to 10080, a day when nothing is given. */
  overlapMinutes?: number | null | undefined;
};

/** A new secret for an endpoint. */
export type RotateWebhookSecretInput = {
  /** The endpoint. Begins with `whe_`. */
  id: string;
  /** HMAC when not given. ED25519 also gives an endpoint its first key pair. */
  kind?: WebhookSecretKind | null | undefined;
  /** How long requests are signed with the former secrets as well, 0 to 720 hours; 24 when not given. 0 for one that somebody else may have. */
  overlapHours?: number | null | undefined;
};

/** A new secret for a source, or its first one. */
export type RotateWebhookSourceSecretInput = {
  /** The source. Begins with `src_`. */
  id: string;
  /** How long the former secrets are good as well, 0 to 720 hours; 24 when not given. 0 for one that somebody else may have. */
  overlapHours?: number | null | undefined;
  /** The secret that the sender shows; for ED25519 its public key. When not given, one is made where the sender takes it. */
  secret?: string | null | undefined;
};

/** How an object of a schema differs from what its migrations make. */
export type SchemaDifferenceState =
  /** It is there, and otherwise. */
  | 'DIFFERENT'
  /** It is not there. */
  | 'MISSING'
  /** No migration makes it. It may hold data and is never removed by a repair. */
  | 'UNEXPECTED';

/** What an account may have besides its password. */
export type SecondFactor =
  /** One passkey or more. */
  | 'PASSKEY'
  /** An authenticator app. */
  | 'TOTP';

/** How long to keep the audit trail. */
export type SetAuditRetentionInput = {
  /** 90 to 3650 days. Less would let an intruder wait for the traces to go. */
  days: number;
};

/** Who a cart belongs to. */
export type SetCartCustomerInput = {
  /** As `createCart` handed it out. Whoever has it has the cart: keep it where only the shopper can read it. */
  cartToken: string;
  /** The customer; null for a stranger. */
  customerId?: string | null | undefined;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the cart has this version. */
  ifVersion?: number | null | undefined;
};

/** How a cart is to be sent. */
export type SetCartShippingMethodInput = {
  /** As `createCart` handed it out. Whoever has it has the cart: keep it where only the shopper can read it. */
  cartToken: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the cart has this version. */
  ifVersion?: number | null | undefined;
  /** One of `shippingOptions` of the cart; null for none. */
  shippingMethodId?: string | null | undefined;
};

/** The VAT id and the exemption of a customer: what is not given is removed. */
export type SetCustomerTaxStatusInput = {
  /** The customer. */
  customerId: string;
  /** Why no tax is charged, at most 120 characters. */
  exemption?: string | null | undefined;
  /** With its country in front, such as FR12345678901; spaces, dots and hyphens do not matter. */
  vatId?: string | null | undefined;
};

/** What the signed-in customer says to being written to about offers. */
export type SetMyMarketingConsentInput = {
  /** Whether they agree. */
  granted: boolean;
  /** Which text they were shown, as your pages name it; at most 60 characters. Needed to agree. */
  textVersion?: string | null | undefined;
};

/** One price of a list. */
export type SetPriceInput = {
  /** For one piece, in the currency of the list; not negative. Without it the price is removed. */
  amount?: MoneyInput | null | undefined;
  /** Refuse with COMMERCE_PRICE_STALE unless the price has this version; 0: unless there is none yet. */
  ifVersion?: number | null | undefined;
  /** It counts from so many pieces on: 1 to 1,000,000; 1 when not given. A variant has at most 20. */
  minimumQuantity?: number | null | undefined;
  /** What it is for. */
  variantId: string;
};

/** Prices of one list: all are set, or none. */
export type SetPricesInput = {
  /** The list. */
  priceListId: string;
  /** 1 to 100, each for another variant or quantity. */
  prices: Array<SetPriceInput>;
};

/** When to say that an item runs low. */
export type SetReorderPointInput = {
  /** The item. */
  id: string;
  /** Refuse the change with INVENTORY_VERSION_STALE unless the item has this version. */
  ifVersion?: number | null | undefined;
  /** Told when what is available falls to it or under it: 0 to 1,000,000,000; null for never. */
  reorderPoint?: number | null | undefined;
};

/** What variants weigh, all or none. */
export type SetVariantWeightsInput = {
  /** 1 to 100 variants, each once. */
  weights: Array<VariantWeightInput>;
};

/** What a setting's text stands for. */
export type SettingType =
  /** `true` or `false`. */
  | 'BOOLEAN'
  /** A decimal number, such as `0.5`. */
  | 'DECIMAL'
  /** One of a few words, which `bounds` names. */
  | 'ENUM'
  /** A whole number, such as `25`. */
  | 'INTEGER'
  /** Text of one line. */
  | 'STRING';

/** What of a reservation leaves. */
export type ShipStockReservationInput = {
  /** An open one. */
  id: string;
  /** So much of it, 1 to 200 lines; all that is open when not given. */
  lines?: Array<StockLineInput> | null | undefined;
};

/** Whether the goods can be sent by a method, or why not. */
export type ShippingQuoteOutcome =
  /** It has no rate for a zone of the address. */
  | 'NOT_SENT_THERE'
  /** They can, for the price. */
  | 'OFFERED'
  /** It has rates for the address, in other currencies alone. */
  | 'OTHER_CURRENCY'
  /** It is for other customers. */
  | 'OTHER_CUSTOMERS'
  /** The goods are heavier than it allows. */
  | 'TOO_HEAVY'
  /** It goes by weight, and that of a variant is not known (`setVariantWeights`). */
  | 'WEIGHT_UNKNOWN';

/** What is sent, to whom, and where to. */
export type ShippingQuotesInput = {
  /** As much of the address as is known. */
  address: PlaceInput;
  /** As in ISO 4217. Every line needs a price in it: nothing is converted. */
  currencyCode: string;
  /** Who buys: it decides groups and prices. A stranger when not given. */
  customerId?: string | null | undefined;
  /** 1 to 100 lines. */
  lines: Array<PriceLineInput>;
};

/** What the price of a shipping rate goes by. */
export type ShippingRateBasis =
  /** Nothing: it is always the same. */
  | 'FLAT'
  /** What the goods cost together, after promotions and with tax. */
  | 'TOTAL'
  /** What the goods weigh together. */
  | 'WEIGHT';

/** What a method costs in a zone, in a currency. */
export type ShippingRateInput = {
  /** What the price goes by. */
  basis: ShippingRateBasis;
  /** As in ISO 4217; all amounts of the rate are in it. */
  currencyCode: string;
  /** Nothing is charged where the goods cost as much, after promotions and with tax. */
  freeFrom?: MoneyInput | null | undefined;
  /** The zone. */
  shippingZoneId: string;
  /** One for FLAT, else 1 to 50. */
  tiers: Array<ShippingTierInput>;
};

/** What is charged from an amount up to that of the next tier. */
export type ShippingTierInput = {
  /** For WEIGHT: from so many grams on. The first tier begins at 0, and each one later than the one before. */
  fromGrams?: number | null | undefined;
  /** For TOTAL: from so much on. The first tier begins at 0, and each one later than the one before. */
  fromTotal?: MoneyInput | null | undefined;
  /** What is charged, 0 among it. By WEIGHT, more never costs less. */
  price: MoneyInput;
};

/** The proof that somebody reads the mailbox. */
export type SignInCustomerByLinkInput = {
  /** Of the cart that was filled before: it becomes theirs. See `CustomerSignedIn.cart`. */
  cartToken?: string | null | undefined;
  /** The token of the link in the mail. Works once, within ten minutes. */
  token: string;
};

/** What a customer signs in with. */
export type SignInCustomerInput = {
  /** Of the cart that was filled before: it becomes theirs. See `CustomerSignedIn.cart`. */
  cartToken?: string | null | undefined;
  /** The e-mail address; case does not matter. */
  email: string;
  /** The password, as it was typed. */
  password: string;
};

/** What one signs in with. */
export type SignInInput = {
  /** The e-mail address; case does not matter. */
  email: string;
  /** The password, as it was typed. */
  password: string;
};

/** A passkey instead of e-mail address and password. */
export type SignInWithPasskeyInput = {
  /** What `PublicKeyCredential.toJSON()` gives after `navigator.credentials.get()`. */
  passkey: unknown;
  /** The ticket of `beginPasskeySignIn`. */
  ticket: string;
};

/** A company that wants a tenant. */
export type SignUpInput = {
  /** The company's name, at most 120 characters. */
  companyName: string;
  /** How the administrator is called; the part before the @ when nothing is given. */
  displayName?: string | null | undefined;
  /** Where the link goes; its reader becomes the first administrator. */
  email: string;
  /** What its people are written to in; English when nothing is given. */
  language?: MailLanguage | null | undefined;
  /** Its name in addresses: 3 to 32 small letters, digits and hyphens. Whether it is free is said when the link is followed. */
  slug: string;
};

/** An endpoint, and an event that happened or an example of one. */
export type SimulateWebhookInput = {
  /** The endpoint. Begins with `whe_`. */
  endpointId: string;
  /** This event. Begins with `evt_`. */
  eventId?: string | null | undefined;
  /** An example of this event type; or `eventId`. */
  eventType?: string | null | undefined;
  /** Send it, and tell the answer. It is not recorded as a delivery. */
  send?: boolean | null | undefined;
};

/** The direction of an order. */
export type SortDirection =
  /** Smallest, earliest or alphabetically first at the top. */
  | 'ASC'
  /** The other way round. */
  | 'DESC';

/** A connection. */
export type SsoConnectionInput = {
  /** Which one. */
  id: string;
};

/** An e-mail domain. */
export type SsoDomainInput = {
  /** Such as `example.com`: what stands behind the @ of addresses. Subdomains are domains of their own. */
  domain: string;
};

/** A role for whoever has a value among their groups. */
export type SsoRoleMappingInput = {
  /** The role. One must hold all that it gives. */
  roleId: string;
  /** The name or id of a group at the provider, exactly; null means everybody who comes. */
  value?: string | null | undefined;
};

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

/** What is to be counted. */
export type StartStockTakeInput = {
  /** Where; at the default location when not given. */
  locationId?: string | null | undefined;
  /** Why or by whom, in 1 to 200 characters. */
  note?: string | null | undefined;
};

/** Which of two states of a tenant has a row. */
export type StateSide =
  /** The one beside it alone. */
  | 'BESIDE'
  /** Both, with different values. */
  | 'BOTH'
  /** The live one alone. */
  | 'LIVE';

/** A proof: exactly one of `password`, `totpCode`, `recoveryCode` and `passkey`. */
export type StepUpInput = {
  /** What `PublicKeyCredential.toJSON()` gives after `navigator.credentials.get()`. */
  passkey?: unknown;
  /** The password, as it was typed; for accounts without a second factor. */
  password?: string | null | undefined;
  /** A recovery code, with or without hyphens. */
  recoveryCode?: string | null | undefined;
  /** The ticket of `beginStepUp`. */
  ticket: string;
  /** The six digits that the authenticator app shows. */
  totpCode?: string | null | undefined;
};

/** What is not what it should be. */
export type StockDiscrepancyOf =
  /** What is incoming of the item is not the sum over its locations. */
  | 'ITEM_INCOMING'
  /** What is on hand of the item is not the sum over its locations. */
  | 'ITEM_ON_HAND'
  /** What is reserved of the item is not the sum over its locations. */
  | 'ITEM_RESERVED'
  /** The value of the stock is not the sum of its movements. */
  | 'ITEM_VALUE'
  /** What is incoming at a location is not what is open of expected stock. */
  | 'LEVEL_INCOMING'
  /** What is on hand at a location is not the sum of its movements. */
  | 'LEVEL_ON_HAND'
  /** What is reserved at a location is not what is open in reservations. */
  | 'LEVEL_RESERVED';

/** Why pieces go. */
export type StockIssueType =
  /** They are thrown away. */
  | 'SCRAP'
  /** They leave for whom they are meant. */
  | 'SHIPMENT';

/** Which stock items: those that meet every condition that is given. */
export type StockItemFilter = {
  /** True: something of it is available. False: nothing is. */
  inStock?: boolean | null | undefined;
  /** Something of it is on hand, reserved or expected at this location. */
  locationId?: string | null | undefined;
  /** True: what is available is at the reorder point or under it. False: it is not, or there is none. */
  low?: boolean | null | undefined;
  /** Each word must be the beginning of a word in name or SKU, or the whole must be the beginning of a SKU; at most 100 characters. */
  search?: string | null | undefined;
};

/** How a list of stock items is ordered. */
export type StockItemOrder = {
  /** In which direction. */
  direction?: SortDirection;
  /** What to order by. */
  field: StockItemOrderField;
};

/** What a list of stock items is ordered by; items that are equal in it follow each other in the order of their creation. */
export type StockItemOrderField =
  /** By what is available at all locations together. */
  | 'AVAILABLE'
  /** By name, regardless of case. */
  | 'NAME';

/** So many pieces of an item. */
export type StockLineInput = {
  /** The item. */
  itemId: string;
  /** Pieces, 1 to 1,000,000. Several lines of one item count together. */
  quantity: number;
};

/** Which movements: those that meet every condition that is given. */
export type StockMovementFilter = {
  /** From this moment on. */
  from?: string | null | undefined;
  /** Of this item. */
  itemId?: string | null | undefined;
  /** At this location. */
  locationId?: string | null | undefined;
  /** With exactly this reference. */
  reference?: string | null | undefined;
  /** Of this type. */
  type?: StockMovementType | null | undefined;
  /** Before this moment. */
  until?: string | null | undefined;
};

/** Why pieces came or went. */
export type StockMovementType =
  /** Somebody set right what was there. */
  | 'ADJUSTMENT'
  /** A stock take found another number. */
  | 'COUNT'
  /** They were there when stock was first kept. */
  | 'OPENING'
  /** They arrived. */
  | 'RECEIPT'
  /** They came back. */
  | 'RETURN'
  /** They were thrown away. */
  | 'SCRAP'
  /** They left for whom they were meant. */
  | 'SHIPMENT'
  /** They came from another location. */
  | 'TRANSFER_IN'
  /** They left for another location. */
  | 'TRANSFER_OUT';

/** Why pieces come. */
export type StockReceiptType =
  /** They arrive. */
  | 'RECEIPT'
  /** They come back. */
  | 'RETURN';

/** The document or thing behind a movement or reservation. It is not looked up. */
export type StockReferenceInput = {
  /** Which one, as people write it; 1 to 120 characters. */
  id: string;
  /** What kind it is, such as `order` or `delivery`; 1 to 40 characters. */
  kind: string;
};

/** Which reservations: those that meet every condition that is given. */
export type StockReservationFilter = {
  /** True: something is open. False: nothing is. */
  open?: boolean | null | undefined;
  /** Those that ended so. */
  outcome?: StockReservationOutcome | null | undefined;
  /** For exactly this. */
  reference?: StockReferenceInput | null | undefined;
};

/** How a reservation ended. */
export type StockReservationOutcome =
  /** Its time was over, and what was open was given back. */
  | 'EXPIRED'
  /** What was open was given back. */
  | 'RELEASED'
  /** All that was open has left. */
  | 'SHIPPED';

/** Which stock takes: those that meet every condition that is given. */
export type StockTakeFilter = {
  /** Of this location. */
  locationId?: string | null | undefined;
  /** True: neither completed nor cancelled. False: one of them. */
  open?: boolean | null | undefined;
};

/** Which of the products that are on sale. */
export type StorefrontProductFilter = {
  /** With such values of attributes: each of at most 20 must hold. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** In this category or below it. */
  categoryId?: string | null | undefined;
  /** In this collection. */
  collectionId?: string | null | undefined;
  /** Whether something of it can be had at once. */
  inStock?: boolean | null | undefined;
  /** Some variant's own price is at most this, in the same currency. */
  maxPrice?: MoneyInput | null | undefined;
  /** Some variant's own price is at least this, in the same currency. */
  minPrice?: MoneyInput | null | undefined;
  /** As of `ProductFilter`. */
  search?: string | null | undefined;
  /** With one of these tags, at most 50. */
  tags?: Array<string> | null | undefined;
};

/** Whom to suspend, and why. */
export type SuspendTenantInput = {
  /** For the audit trail, at most 500 characters. */
  reason: string;
  /** The tenant. */
  tenantId: string;
};

/** Which restored state becomes the live one. */
export type SwapTenantRestoreInput = {
  /** The tenant's slug, typed again so that nobody changes another by mistake. */
  confirmSlug: string;
  /** Begins with `rst_`. */
  id: string;
  /** `liveFingerprint` of the comparison that was read: refused when the live state has changed since. Without it whatever was written since is replaced. */
  liveFingerprint?: string | null | undefined;
};

/** Whose snapshot to take. */
export type TakeTenantSnapshotInput = {
  /** The tenant. Begins with `ten_`. */
  tenantId: string;
};

/** How something is taxed. */
export type TaxTreatment =
  /** Not, since the customer is exempt. */
  | 'EXEMPT'
  /** Not here: the customer, a business in another country of a union, owes it there. */
  | 'REVERSE_CHARGE'
  /** By a rate, which may be zero. */
  | 'TAXED'
  /** Not, since no rate holds where it goes to. */
  | 'UNTAXED';

/** Which credential. */
export type TenantCredentialInput = {
  /** Begins with `tcr_`. */
  id: string;
};

/** Which tenants to list. */
export type TenantFilter = {
  /** Having this business module. */
  module?: string | null | undefined;
  /** Having the plan with this key. */
  plan?: string | null | undefined;
  /** A part of the slug or of the name. */
  search?: string | null | undefined;
  /** Lying on this database server. */
  serverId?: string | null | undefined;
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

/** Which move. */
export type TenantMoveInput = {
  /** The tenant's slug, typed again so that nobody changes another by mistake. */
  confirmSlug: string;
  /** Begins with `mov_`. */
  id: string;
};

/** How far a move is. */
export type TenantMoveStatus =
  /** An operator cancelled it; the tenant is where it was. */
  | 'CANCELLED'
  /** They are there and verified; what has changed since is brought over, until little enough is left for the switch. */
  | 'CATCHING_UP'
  /** The source is given up. */
  | 'CONFIRMED'
  /** The rows of one moment are being copied, or the process that did so has died and another one begins again. */
  | 'COPYING'
  /** It was given up; the tenant is where it was. */
  | 'FAILED'
  /** The move is being undone. */
  | 'GOING_BACK'
  /** The tenant lies on the target. The source is kept until `keptUntil`. */
  | 'SWITCHED'
  /** The tenant lies on the source again. */
  | 'UNDONE'
  /** It was asked for; a worker begins within a second, after what was asked for before. */
  | 'WAITING';

/** How a list of tenants is ordered. */
export type TenantOrder = {
  /** In which direction. */
  direction?: SortDirection;
  /** What to order by. */
  field: TenantOrderField;
};

/** What a list of tenants is ordered by. */
export type TenantOrderField =
  /** By the time of onboarding. */
  | 'CREATED_AT'
  /** By name, regardless of case. */
  | 'NAME'
  /** By slug. */
  | 'SLUG';

/** Which restore. */
export type TenantRestoreInput = {
  /** The tenant's slug, typed again so that nobody changes another by mistake. */
  confirmSlug: string;
  /** Begins with `rst_`. */
  id: string;
};

/** How far a restore is. */
export type TenantRestoreStatus =
  /** The state that was not live was dropped. */
  | 'ENDED'
  /** It could not be restored, and nothing of it was kept. */
  | 'FAILED'
  /** The restored state stands beside the live one: it can be compared, swapped or discarded. */
  | 'READY'
  /** The rows are being loaded, or the process that did so has died and another one begins again. */
  | 'RESTORING'
  /** The restored state is the live one. The replaced one is kept beside until `keptUntil`, so that this can be undone. */
  | 'SWAPPED'
  /** It was asked for; a worker begins within a second, after what was asked for before. */
  | 'WAITING';

/** How far a snapshot is. */
export type TenantSnapshotStatus =
  /** It could not be taken, and nothing of it was kept. */
  | 'FAILED'
  /** It is complete. */
  | 'TAKEN'
  /** The tables are being copied, or the process that did so has died and another one begins again. */
  | 'TAKING'
  /** It was asked for; a worker begins within a second, after what was asked for before. */
  | 'WAITING';

/** Whether a tenant is served. */
export type TenantStatus =
  /** It is served. */
  | 'ACTIVE'
  /** It is still being made: it waits for the worker, in no list but `tenantOnboardings`, or its database server has been told of it. */
  | 'PENDING'
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

/** An endpoint, and the kind of event. */
export type TestWebhookInput = {
  /** The endpoint. Begins with `whe_`. */
  endpointId: string;
  /** The event type, one of `webhookEventTypes`. */
  eventType: string;
};

/** How a shipment can be followed. What was known before is replaced. */
export type TrackShipmentInput = {
  /** Who carries it, in at most 60 characters. Of DHL, DPD, FedEx, GLS, Royal Mail, UPS and USPS the page is known on which a parcel is followed. */
  carrier?: string | null | undefined;
  /** Refuse with COMMERCE_VERSION_STALE unless the shipment has this version. */
  ifVersion?: number | null | undefined;
  /** The shipment. */
  shipmentId: string;
  /** What the carrier calls it, in at most 100 characters. */
  trackingNumber?: string | null | undefined;
  /** Where it is followed, beginning with https://; the page of a known carrier when not given. */
  trackingUrl?: string | null | undefined;
};

/** What goes from one location to another. */
export type TransferStockInput = {
  /** From where. */
  fromId: string;
  /** Of which item. */
  itemId: string;
  /** Pieces, 1 to 1,000,000. */
  quantity: number;
  /** Why, in 1 to 200 characters. */
  reason?: string | null | undefined;
  /** The document or thing behind it. */
  reference?: StockReferenceInput | null | undefined;
  /** To where; another location. */
  toId: string;
};

/** A category in another language. */
export type TranslateCategoryInput = {
  /** At most 10,000 characters. */
  description?: string | null | undefined;
  /** The category. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the category has this version. */
  ifVersion?: number | null | undefined;
  /** The language, as a tag such as de or pt-BR; not that of the texts themselves. */
  language: string;
  /** 1 to 200 characters. */
  name?: string | null | undefined;
  /** What search engines show below the title, at most 320 characters. */
  seoDescription?: string | null | undefined;
  /** The title of the web page, at most 120 characters. */
  seoTitle?: string | null | undefined;
};

/** A collection in another language. */
export type TranslateCollectionInput = {
  /** At most 10,000 characters. */
  description?: string | null | undefined;
  /** The collection. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the collection has this version. */
  ifVersion?: number | null | undefined;
  /** The language, as a tag such as de or pt-BR; not that of the texts themselves. */
  language: string;
  /** 1 to 200 characters. */
  name?: string | null | undefined;
  /** What search engines show below the title, at most 320 characters. */
  seoDescription?: string | null | undefined;
  /** The title of the web page, at most 120 characters. */
  seoTitle?: string | null | undefined;
};

/** A product in another language. */
export type TranslateProductInput = {
  /** At most 10,000 characters. */
  description?: string | null | undefined;
  /** The product. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the product has this version. */
  ifVersion?: number | null | undefined;
  /** The language, as a tag such as de or pt-BR; not that of the texts themselves. */
  language: string;
  /** 1 to 200 characters. */
  name?: string | null | undefined;
  /** What search engines show below the title, at most 320 characters. */
  seoDescription?: string | null | undefined;
  /** The title of the web page, at most 120 characters. */
  seoTitle?: string | null | undefined;
  /** What names and values of its options are called, at most 300. */
  terms?: Array<TranslatedTermInput> | null | undefined;
};

/** The name or a value of an option in another language. */
export type TranslatedTermInput = {
  /** As the product writes it: Red. */
  term: string;
  /** In the language of the translation, 1 to 80 characters: Rot. */
  text: string;
};

/** A role, and from whom it is taken. Give either `userId` or `groupId`. */
export type UnassignRoleInput = {
  /** The group whose members lose it. */
  groupId?: string | null | undefined;
  /** The role. */
  roleId: string;
  /** The user who loses it. What they have through groups stays. */
  userId?: string | null | undefined;
};

/** Which move to take back. */
export type UndoTenantMoveInput = {
  /** The tenant's slug, typed again so that nobody changes another by mistake. */
  confirmSlug: string;
  /** Begins with `mov_`. */
  id: string;
  /** Whether to go back although rows were written on the target since the switch. They are lost then, and so are events that tell of them and were not handled yet. */
  losingWrites?: boolean | null | undefined;
};

/** Which product to take off sale. */
export type UnpublishProductInput = {
  /** A product that is on sale or is to be. */
  id: string;
};

/** What is known of who orders and where to. What is not given stays as it is; null takes it away. */
export type UpdateCartInput = {
  /** Where the invoice goes to; null for the shipping address. */
  billingAddress?: AddressInput | null | undefined;
  /** As `createCart` handed it out. Whoever has it has the cart: keep it where only the shopper can read it. */
  cartToken: string;
  /** Where it goes to while there is no shipping address, as in ISO 3166-1; null for the shop's own country. */
  country?: string | null | undefined;
  /** Where to write to about the cart and its order. */
  email?: string | null | undefined;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the cart has this version. */
  ifVersion?: number | null | undefined;
  /** Where it is sent to. Prices, taxes and shipping go by it. */
  shippingAddress?: AddressInput | null | undefined;
};

/** How many pieces of a variant there are to be in a cart. */
export type UpdateCartLineInput = {
  /** As `createCart` handed it out. Whoever has it has the cart: keep it where only the shopper can read it. */
  cartToken: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the cart has this version. */
  ifVersion?: number | null | undefined;
  /** How many pieces in all: 1 to 1,000. */
  quantity: number;
  /** The variant of the line. */
  variantId: string;
};

/** Changes of a category. What is not given stays as it is. */
export type UpdateCategoryInput = {
  /** Plain text, at most 10,000 characters. */
  description?: string | null | undefined;
  /** The category to change. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the category has this version. */
  ifVersion?: number | null | undefined;
  /** As people read it; 1 to 120 characters. */
  name?: string | null | undefined;
  /** Moves it, with all below it, under this category; an explicit null makes it a root. */
  parentId?: string | null | undefined;
  /** Its place among its siblings, from 0; the last one under a new parent when not given. Those behind it move on. */
  position?: number | null | undefined;
  /** What search engines show below it, at most 320 characters; an explicit null takes it away. */
  seoDescription?: string | null | undefined;
  /** The title of its web page, at most 120 characters; an explicit null takes it away. */
  seoTitle?: string | null | undefined;
  /** Lower-case letters a to z, digits and single hyphens, at most 80; unique in the tenant. */
  slug?: string | null | undefined;
};

/** Changes of a collection. What is not given stays as it is. */
export type UpdateCollectionInput = {
  /** Plain text, at most 10,000 characters. */
  description?: string | null | undefined;
  /** The collection to change. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the collection has this version. */
  ifVersion?: number | null | undefined;
  /** As people read it; 1 to 120 characters. */
  name?: string | null | undefined;
  /** How its products are ordered. */
  order?: CollectionOrder | null | undefined;
  /** A new rule. What was put in by hand before there was one is taken out. */
  rule?: CollectionRuleInput | null | undefined;
  /** What search engines show below it, at most 320 characters; an explicit null takes it away. */
  seoDescription?: string | null | undefined;
  /** The title of its web page, at most 120 characters; an explicit null takes it away. */
  seoTitle?: string | null | undefined;
  /** Lower-case letters a to z, digits and single hyphens, at most 80; unique among collections. */
  slug?: string | null | undefined;
};

/** Changes of an address of a customer's book. What is not given stays as it is. */
export type UpdateCustomerAddressInput = {
  /** The address as a whole. */
  address?: AddressInput | null | undefined;
  /** The address. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the address has this version. */
  ifVersion?: number | null | undefined;
  /** Whether invoices go there from now on; it is no longer where they went before. */
  isDefaultBilling?: boolean | null | undefined;
  /** Whether parcels go there from now on; it is no longer where they went before. */
  isDefaultShipping?: boolean | null | undefined;
};

/** A new name for a group of customers. */
export type UpdateCustomerGroupInput = {
  /** The group to rename. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the group has this version. */
  ifVersion?: number | null | undefined;
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name: string;
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

/** What to change of a database server. What is left out stays. */
export type UpdateDatabaseServerInput = {
  /** How many tenants it takes at most; null takes the limit away. Tenants that it has stay. */
  capacity?: number | null | undefined;
  /** Another name of the same database. */
  database?: string | null | undefined;
  /** Its host past a pooler; null takes it away. */
  directHost?: string | null | undefined;
  /** Its port past a pooler; null takes it away. */
  directPort?: number | null | undefined;
  /** True: it takes no new tenants from now on. False: it does again. */
  draining?: boolean | null | undefined;
  /** Another host of the same database, such as that of a replica that was promoted. */
  host?: string | null | undefined;
  /** The server. Begins with `srv_`. */
  id: string;
  /** Another login with the same rights; its password must be given as well. */
  login?: string | null | undefined;
  /** What operators call it. */
  name?: string | null | undefined;
  /** The password that the login has by now, when it was changed by hand. */
  password?: string | null | undefined;
  /** Another port. */
  port?: number | null | undefined;
  /** Where it stands; null takes it away. */
  region?: string | null | undefined;
  /** How connections are encrypted. */
  tls?: DatabaseServerTls | null | undefined;
  /** Its weight among servers that are equally full. */
  weight?: number | null | undefined;
};

/** Changes of a group. What is not given stays as it is. */
export type UpdateGroupInput = {
  /** What it is for; at most 500 characters. */
  description?: string | null | undefined;
  /** The group to change. */
  id: string;
  /** Refuse the change with ACCESS_VERSION_STALE unless the group has this version. */
  ifVersion?: number | null | undefined;
  /** 1 to 80 characters; unique in the tenant, regardless of case. */
  name?: string | null | undefined;
};

/** What the signed-in customer changes of themselves. What is not given stays as it is. */
export type UpdateMyProfileInput = {
  /** As they want to be called; 1 to 120 characters. */
  displayName?: string | null | undefined;
  /** Refuse the change with COMMERCE_VERSION_STALE unless `customerMe` has this version. */
  ifVersion?: number | null | undefined;
  /** Digits, spaces and the signs + ( ) - . /; an explicit null removes it. */
  phone?: string | null | undefined;
};

/** What to change of a connection; what is not given stays. */
export type UpdateOidcConnectionInput = {
  /** What the provider calls us. */
  clientId?: string | null | undefined;
  /** Another secret. */
  clientSecret?: string | null | undefined;
  /** Whether people who are not users yet become users; true when nothing is given. Without a role from the mapping nobody does. */
  createsUsers?: boolean | null | undefined;
  /** For whose addresses it may speak: of these domains alone people are found or made by their address, and only while they are proved. */
  emailDomains?: Array<string> | null | undefined;
  /** The claim or attribute that holds the groups of a person; `groups` when nothing is given. */
  groupsAttribute?: string | null | undefined;
  /** Which one. */
  id: string;
  /** Refused when the connection has another version by now. */
  ifVersion?: number | null | undefined;
  /** Another issuer, which must come with its own secret. */
  issuer?: string | null | undefined;
  /** Values of `amr` and `acr`, or classes of authentication contexts, that count as two factors here; none when nothing is given. */
  mfaValues?: Array<string> | null | undefined;
  /** What people read on the button: 1 to 60 characters. */
  name?: string | null | undefined;
  /** Which roles people get and lose at each sign-in: at most 50. Roles that were given by hand stay. */
  roleMappings?: Array<SsoRoleMappingInput> | null | undefined;
  /** Besides `openid`; `email` and `profile` when nothing is given. */
  scopes?: Array<string> | null | undefined;
  /** Whether an address counts without `email_verified`, which Microsoft Entra ID does not send. One that is marked as not verified never does. */
  trustsEmails?: boolean | null | undefined;
};

/** Changes of an operator. What is not given stays as it is. */
export type UpdateOperatorInput = {
  /** How they are called on screens; 1 to 120 characters. */
  displayName?: string | null | undefined;
  /** The operator to change. */
  id: string;
  /** Refuse the change with AUTH_OPERATOR_VERSION_STALE unless the operator has this version. */
  ifVersion?: number | null | undefined;
  /** What they may from now on; an explicit null gives all, with those to come. */
  permissions?: Array<string> | null | undefined;
};

/** Changes of a plan, for all tenants that have it. What is not given stays as it is. */
export type UpdatePlanInput = {
  /** All flags that it switches from now on. */
  flags?: Array<PlanFlagInput> | null | undefined;
  /** Refuse the change with PLAN_VERSION_STALE unless the plan has this version. */
  ifVersion?: number | null | undefined;
  /** True makes it the plan of new tenants that ask for no other. */
  isDefault?: boolean | null | undefined;
  /** The plan to change. */
  key: string;
  /** Limits to change. */
  quotas?: PlanQuotasInput | null | undefined;
  /** All settings that it gives a value to from now on. */
  settings?: Array<PlanSettingInput> | null | undefined;
  /** Its name for people, at most 120 characters. */
  title?: string | null | undefined;
};

/** Changes of a price list. What is not given stays as it is. */
export type UpdatePriceListInput = {
  /** The list to change. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the list has this version. */
  ifVersion?: number | null | undefined;
  /** False switches it off, true on again. */
  isActive?: boolean | null | undefined;
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name?: string | null | undefined;
  /** 0 to 1000; the highest counts. */
  priority?: number | null | undefined;
  /** In force from this moment on. */
  validFrom?: string | null | undefined;
  /** No longer in force from this moment on; an explicit null takes the end away. */
  validUntil?: string | null | undefined;
};

/** Changes of a product. What is not given stays as it is. */
export type UpdateProductInput = {
  /** All values of its attributes; the required ones must be among them. */
  attributes?: Array<AttributeValueInput> | null | undefined;
  /** The category that it stands in; an explicit null takes it out of its category. */
  categoryId?: string | null | undefined;
  /** Plain text, at most 10,000 characters; empty when it was never given. */
  description?: string | null | undefined;
  /** All that other systems call it: at most 20, one of each source. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The product to change. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the product has this version. */
  ifVersion?: number | null | undefined;
  /** All its pictures in their order, at most 50. */
  images?: Array<ImageInput> | null | undefined;
  /** The language of name and description; of a new product the setting `commerce.language` when not given. */
  language?: string | null | undefined;
  /** As people read it; 1 to 200 characters. */
  name?: string | null | undefined;
  /** Its product type, which says what its attributes are; an explicit null takes it away. */
  productTypeId?: string | null | undefined;
  /** What search engines show below it, at most 320 characters; an explicit null takes it away. */
  seoDescription?: string | null | undefined;
  /** The title of its web page, at most 120 characters; an explicit null takes it away. */
  seoTitle?: string | null | undefined;
  /** Lower-case letters a to z, digits and single hyphens, at most 80; unique among products. Made of the name of a new product when not given. */
  slug?: string | null | undefined;
  /** All its tags: at most 50 of 40 characters; kept in lower case. */
  tags?: Array<string> | null | undefined;
};

/** Changes of a product type. What is not given stays as it is. */
export type UpdateProductTypeInput = {
  /** All attributes that it has from now on. What a product has a value of can neither go nor become of another kind. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** The product type to change. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the type has this version. */
  ifVersion?: number | null | undefined;
  /** As people read it; 1 to 80 characters, unique in the tenant regardless of case. */
  name?: string | null | undefined;
  /** The options of products that are created from now on. */
  options?: Array<string> | null | undefined;
};

/** Changes of what oneself is called and likes. What is not given stays as it is. */
export type UpdateProfileInput = {
  /** A picture: an https address, or the key of a file, at most 500 characters; an explicit null removes it. */
  avatar?: string | null | undefined;
  /** How one is called on screens; 1 to 120 characters. */
  displayName?: string | null | undefined;
  /** Refuse the change with USERS_VERSION_STALE unless the user has this version. */
  ifVersion?: number | null | undefined;
  /** A language tag such as `de` or `en-GB` (BCP 47); an explicit null removes it. */
  language?: string | null | undefined;
  /** A time zone such as `Europe/Berlin` (IANA); an explicit null removes it. */
  timeZone?: string | null | undefined;
};

/** Changes of a promotion. What is not given stays as it is. */
export type UpdatePromotionInput = {
  /** What it does, as a whole. */
  action?: PromotionActionInput | null | undefined;
  /** Of the promotions with the same text only the first counts; an explicit null for none such. */
  combinationGroup?: string | null | undefined;
  /** When it counts, as a whole. */
  conditions?: PromotionConditionsInput | null | undefined;
  /** The promotion. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the promotion has this version. */
  ifVersion?: number | null | undefined;
  /** False switches it off, true on again. */
  isActive?: boolean | null | undefined;
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name?: string | null | undefined;
  /** 0 to 1000; the highest is tried first. */
  priority?: number | null | undefined;
  /** Whether only who has a coupon gets it. */
  requiresCoupon?: boolean | null | undefined;
  /** Whether it stands beside others. */
  stacking?: PromotionStacking | null | undefined;
  /** How often it may be used in all; an explicit null takes the limit away. */
  usageLimit?: number | null | undefined;
  /** How often a customer may use it; an explicit null takes the limit away. */
  usageLimitPerCustomer?: number | null | undefined;
  /** Counts from this moment on. */
  validFrom?: string | null | undefined;
  /** Counts no longer from this moment on; an explicit null takes the end away. */
  validUntil?: string | null | undefined;
};

/** Changes of a role. What is not given stays as it is; a list that is given replaces the former. */
export type UpdateRoleInput = {
  /** What it is for; at most 500 characters. */
  description?: string | null | undefined;
  /** The role to change; not a system role. */
  id: string;
  /** Refuse the change with ACCESS_VERSION_STALE unless the role has this version. */
  ifVersion?: number | null | undefined;
  /** Roles whose permissions it has too, system roles among them; at most 20. */
  includes?: Array<string> | null | undefined;
  /** 1 to 80 characters; unique in the tenant, regardless of case. */
  name?: string | null | undefined;
  /** What it permits by itself, by the names of `permissions`; at most 200. */
  permissions?: Array<string> | null | undefined;
};

/** What to change of a connection; what is not given stays. */
export type UpdateSamlConnectionInput = {
  /** Whether people who are not users yet become users; true when nothing is given. Without a role from the mapping nobody does. */
  createsUsers?: boolean | null | undefined;
  /** The attribute that holds the address; the NameID when nothing is given. */
  emailAttribute?: string | null | undefined;
  /** For whose addresses it may speak: of these domains alone people are found or made by their address, and only while they are proved. */
  emailDomains?: Array<string> | null | undefined;
  /** The claim or attribute that holds the groups of a person; `groups` when nothing is given. */
  groupsAttribute?: string | null | undefined;
  /** Which one. */
  id: string;
  /** Refused when the connection has another version by now. */
  ifVersion?: number | null | undefined;
  /** Where the metadata is fetched from, now and once. */
  metadataUrl?: string | null | undefined;
  /** The provider's metadata; or `metadataUrl`. */
  metadataXml?: string | null | undefined;
  /** Values of `amr` and `acr`, or classes of authentication contexts, that count as two factors here; none when nothing is given. */
  mfaValues?: Array<string> | null | undefined;
  /** What people read on the button: 1 to 60 characters. */
  name?: string | null | undefined;
  /** The attribute that holds the name to show. */
  nameAttribute?: string | null | undefined;
  /** Which roles people get and lose at each sign-in: at most 50. Roles that were given by hand stay. */
  roleMappings?: Array<SsoRoleMappingInput> | null | undefined;
  /** The attribute that names a person for ever, where the NameID does not. */
  subjectAttribute?: string | null | undefined;
};

/** Settings to set and to remove. A user has at most 100. */
export type UpdateSettingsInput = {
  /** Keys to remove; those that are not there stay away. */
  remove?: Array<string> | null | undefined;
  /** Settings to set, those of before are replaced; at most 100. */
  set?: Array<UserSettingInput> | null | undefined;
};

/** Changes of a shipping method. What is not given stays as it is. */
export type UpdateShippingMethodInput = {
  /** For these customers alone, at most 20 groups; an empty list for everybody. */
  customerGroupIds?: Array<string> | null | undefined;
  /** How long it takes; an explicit null removes it. */
  delivery?: DeliveryTimeInput | null | undefined;
  /** For shoppers; at most 1000 characters. */
  description?: string | null | undefined;
  /** The method. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the method has this version. */
  ifVersion?: number | null | undefined;
  /** Whether it is offered. */
  isActive?: boolean | null | undefined;
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name?: string | null | undefined;
  /** 0 to 1000: the lowest is shown first. */
  position?: number | null | undefined;
  /** All its rates, at most 200: those of before are replaced. */
  rates?: Array<ShippingRateInput> | null | undefined;
  /** How it is taxed; an explicit null for as whatever is in no category. */
  taxCategoryId?: string | null | undefined;
  /** Nothing heavier is sent by it; an explicit null takes the limit away. */
  weightMaxGrams?: number | null | undefined;
};

/** Changes of a shipping zone. What is not given stays as it is. */
export type UpdateShippingZoneInput = {
  /** All its areas, 1 to 100: those of before are replaced. */
  areas?: Array<AreaInput> | null | undefined;
  /** The zone. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the zone has this version. */
  ifVersion?: number | null | undefined;
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name?: string | null | undefined;
};

/** Changes of a stock item. What is not given stays as it is. */
export type UpdateStockItemInput = {
  /** Whether more may be reserved than there is. Not false while more is. */
  backOrder?: boolean | null | undefined;
  /** The item to change. */
  id: string;
  /** Refuse the change with INVENTORY_VERSION_STALE unless the item has this version. */
  ifVersion?: number | null | undefined;
  /** As people read it; 1 to 300 characters. Not for the stock of a variant. */
  name?: string | null | undefined;
  /** The stock keeping unit, 1 to 64 characters. Not for the stock of a variant. */
  sku?: string | null | undefined;
  /** Whether stock is kept of it. Only while there is none. */
  tracked?: boolean | null | undefined;
};

/** Changes of a stock location. What is not given stays as it is. */
export type UpdateStockLocationInput = {
  /** False deactivates it, which is refused while anything is there; true opens it again. */
  active?: boolean | null | undefined;
  /** Where it is; an explicit null removes it. */
  address?: string | null | undefined;
  /** Short, as on labels: 1 to 32 characters; unique in the tenant, regardless of case. */
  code?: string | null | undefined;
  /** The location to change. */
  id: string;
  /** Refuse the change with INVENTORY_VERSION_STALE unless the location has this version. */
  ifVersion?: number | null | undefined;
  /** True makes it the default one in place of the present one. Never false. */
  isDefault?: boolean | null | undefined;
  /** As people call it; 1 to 120 characters. */
  name?: string | null | undefined;
  /** Stock is reserved from the smallest first: 0 to 1000. */
  priority?: number | null | undefined;
};

/** A new name for a tax category. */
export type UpdateTaxCategoryInput = {
  /** The category. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the category has this version. */
  ifVersion?: number | null | undefined;
  /** 1 to 120 characters. */
  name: string;
};

/** Changes of a tax zone. What is not given stays as it is. */
export type UpdateTaxZoneInput = {
  /** All its areas, 1 to 100: those of before are replaced. */
  areas?: Array<AreaInput> | null | undefined;
  /** The zone. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the zone has this version. */
  ifVersion?: number | null | undefined;
  /** 1 to 120 characters; unique in the tenant, regardless of case. */
  name?: string | null | undefined;
  /** Whether businesses of its other countries owe the tax themselves. */
  reverseCharge?: boolean | null | undefined;
};

/** Changes of a user. What is not given stays as it is. */
export type UpdateUserInput = {
  /** How the person is called on screens; 1 to 120 characters. */
  displayName?: string | null | undefined;
  /** The user to change. */
  id: string;
  /** Refuse the change with USERS_VERSION_STALE unless the user has this version. */
  ifVersion?: number | null | undefined;
  /** A language tag such as `de` or `en-GB` (BCP 47); an explicit null removes it. */
  language?: string | null | undefined;
  /** A time zone such as `Europe/Berlin` (IANA); an explicit null removes it. */
  timeZone?: string | null | undefined;
};

/** Changes of a variant. What is not given stays as it is. */
export type UpdateVariantInput = {
  /** As that of a new variant; an explicit null takes it away. */
  barcode?: string | null | undefined;
  /** What other systems call it, in place of all that it has; at most 20. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** The variant to change. */
  id: string;
  /** Refuse the change with COMMERCE_VERSION_STALE unless the variant has this version. */
  ifVersion?: number | null | undefined;
  /** A value of each option of the product, in place of those that it has. */
  options?: Array<OptionValueInput> | null | undefined;
  /** What one piece costs; not negative. */
  price?: MoneyInput | null | undefined;
  /** The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case. */
  sku?: string | null | undefined;
  /** What tells it from its siblings, 1 to 120 characters. */
  title?: string | null | undefined;
};

/** Changes of an endpoint. What is not given stays as it is. */
export type UpdateWebhookEndpointInput = {
  /** What it is for; at most 500 characters. */
  description?: string | null | undefined;
  /** Which events it gets, 1 to 50 entries: names of `webhookEventTypes`, all of a module as `commerce.*`, or `*`. */
  eventTypes?: Array<string> | null | undefined;
  /** Only events of which this holds, such as `currencyCode == "EUR" and priceMinor >= 1000`: fields of the payload, == != < <= > >= in startsWith exists, and or not. At most 1000 characters. An explicit null takes it away. */
  filter?: string | null | undefined;
  /** Headers that are sent along, at most 20; such as `Authorization`. They replace those that were there. */
  headers?: Array<WebhookHeaderInput> | null | undefined;
  /** The endpoint to change. Begins with `whe_`. */
  id: string;
  /** Refuse the change with WEBHOOKS_VERSION_STALE unless the endpoint has this version. */
  ifVersion?: number | null | undefined;
  /** One event at a time, those of one subject in their order. One that fails then holds up those behind it. */
  ordered?: boolean | null | undefined;
  /** What `payloadQuery` may read: permissions that you hold yourself. */
  payloadPermissions?: Array<string> | null | undefined;
  /** A GraphQL query whose answer is sent as `data`, read at each attempt. Its variables are fields of the payload, `eventId`, `eventType` and `occurredAt`. An explicit null takes it away. */
  payloadQuery?: string | null | undefined;
  /** How many requests a minute it gets at most, 1 to 6000; the others wait. An explicit null takes the limit away. */
  ratePerMinute?: number | null | undefined;
  /** Seconds between attempts, at most 20 of them, each up to a week; none at all for a single attempt. The default is 5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400. An explicit null brings it back. */
  retrySeconds?: Array<number> | null | undefined;
  /** How long an answer may take, 1 to 30 seconds. */
  timeoutSeconds?: number | null | undefined;
  /** Where requests go: http(s), a public address, port 80, 443, 8080 or 8443. */
  url?: string | null | undefined;
};

/** Changes of a source. What is not given stays as it is. */
export type UpdateWebhookSourceInput = {
  /** What it is for; at most 500 characters. */
  description?: string | null | undefined;
  /** The source to change. Begins with `src_`. */
  id: string;
  /** Refuse the change with INBOUND_VERSION_STALE unless the source has this version. */
  ifVersion?: number | null | undefined;
  /** What to do with what comes, at most 20: the first one for its type counts. Without one it is kept and nothing is done. They replace those that were there, and are yours from now on. */
  mappings?: Array<WebhookMappingInput> | null | undefined;
  /** Whose webhooks come here; at most 100 characters. */
  name?: string | null | undefined;
  /** A JSON Schema (2020-12) that payloads must fit, at most 20,000 characters. References lead to places in itself alone. An explicit null takes it away. */
  payloadSchema?: unknown;
  /** What its mutations may: permissions that you hold yourself, and only as long as you do. */
  permissions?: Array<string> | null | undefined;
  /** How many webhooks a minute it takes, 1 to 6000. */
  ratePerMinute?: number | null | undefined;
};

/** What was done with an item of an import. */
export type UpsertOutcome =
  /** It is a new product, a draft. */
  | 'CREATED'
  /** Everything was as it was given: nothing was written. */
  | 'UNCHANGED'
  /** The product was changed, or some variant of it. */
  | 'UPDATED';

/** A product as another system has it: found by its external id, or else by the SKU of one of its variants, or created. What is not given stays as it is. */
export type UpsertProductInput = {
  /** All values of its attributes; the required ones must be among them. */
  attributes?: Array<AttributeValueInput> | null | undefined;
  /** The category that it stands in; an explicit null takes it out of its category. */
  categoryId?: string | null | undefined;
  /** Plain text, at most 10,000 characters; empty when it was never given. */
  description?: string | null | undefined;
  /** What the other system calls it. A product that is found by SKU gets it. */
  externalId?: ExternalIdInput | null | undefined;
  /** All its pictures in their order, at most 50. */
  images?: Array<ImageInput> | null | undefined;
  /** The language of name and description; of a new product the setting `commerce.language` when not given. */
  language?: string | null | undefined;
  /** As people read it; 1 to 200 characters. */
  name: string;
  /** The options of a new product; those of one that is there must be the same. */
  options?: Array<string> | null | undefined;
  /** Its product type, which says what its attributes are; an explicit null takes it away. */
  productTypeId?: string | null | undefined;
  /** What search engines show below it, at most 320 characters; an explicit null takes it away. */
  seoDescription?: string | null | undefined;
  /** The title of its web page, at most 120 characters; an explicit null takes it away. */
  seoTitle?: string | null | undefined;
  /** Lower-case letters a to z, digits and single hyphens, at most 80; unique among products. Made of the name of a new product when not given. */
  slug?: string | null | undefined;
  /** All its tags: at most 50 of 40 characters; kept in lower case. */
  tags?: Array<string> | null | undefined;
  /** 1 to 100 variants. Those of the product that are not among them stay as they are. */
  variants: Array<UpsertVariantInput>;
};

/** Products to create or to bring up to date. All of them are written, or none. */
export type UpsertProductsInput = {
  /** 1 to 100, with at most 1,000 variants together. */
  products: Array<UpsertProductInput>;
};

/** A variant as another system has it: found by its external id, or else by its SKU among the variants of the product. */
export type UpsertVariantInput = {
  /** As that of CreateVariantInput. */
  barcode?: string | null | undefined;
  /** What the other system calls it. */
  externalId?: ExternalIdInput | null | undefined;
  /** A value of each option of the product. */
  options?: Array<OptionValueInput> | null | undefined;
  /** What one piece costs; not negative. */
  price: MoneyInput;
  /** The stock keeping unit, 1 to 64 characters; unique in the tenant, regardless of case. */
  sku: string;
  /** Pieces of a new variant that are there from the beginning, at the default location: 0 to 1,000,000,000. Of one that is there already it is left out of account. */
  stockOnHand?: number | null | undefined;
  /** What tells it from its siblings; made of its options when not given. */
  title?: string | null | undefined;
};

/** Which users: those who meet every condition that is given. */
export type UserFilter = {
  /** In this group. Needs `roles:read`. */
  groupId?: string | null | undefined;
  /** Holding this role at the moment: directly, through a group, or through a role that includes it. Needs `roles:read`. */
  roleId?: string | null | undefined;
  /** Each word must be the beginning of a word in the name; for whoever may see e-mail addresses also of a part of the address. At most 100 characters. */
  search?: string | null | undefined;
  /** In this status. */
  status?: UserStatus | null | undefined;
};

/** How a list of users is ordered. */
export type UserOrder = {
  /** In which direction. */
  direction?: SortDirection;
  /** What to order by. */
  field: UserOrderField;
};

/** What a list of users is ordered by; users who are equal in it follow each other in the order of their creation. */
export type UserOrderField =
  /** By the time of creation. */
  | 'CREATED_AT'
  /** By name, regardless of case. */
  | 'NAME';

/** A setting with its new value. */
export type UserSettingInput = {
  /** Names joined by points, at most 80 characters: `products.list.columns`. */
  key: string;
  /** Any JSON but null, of at most 8 levels and 4,000 characters. */
  value: unknown;
};

/** Whether a user may sign in. */
export type UserStatus =
  /** May sign in. */
  | 'ACTIVE'
  /** Cannot sign in and has no sessions; kept for what they did. */
  | 'DEACTIVATED';

/** Where the value of a flag or setting comes from: the first of these that has one. */
export type ValueOrigin =
  /** Nobody said anything else. */
  | 'DEFAULT'
  /** Operators said so for this tenant, until `expiresAt` if that is given. */
  | 'OVERRIDE'
  /** The tenant's plan says so. */
  | 'PLAN'
  /** The tenant's own administrator chose it. */
  | 'TENANT';

/** What one piece of a variant weighs when it is packed. */
export type VariantWeightInput = {
  /** 0 to 10,000,000 grams; it is no longer known when not given. */
  grams?: number | null | undefined;
  /** The variant. */
  variantId: string;
};

/** The proof that somebody reads the mailbox. */
export type VerifyEmailInput = {
  /** The token of the link in the mail. Works once, within 24 hours. */
  token: string;
};

/** Which payment to give up. */
export type VoidPaymentInput = {
  /** The payment. */
  id: string;
};

/** Of whom a second factor is not required any more. */
export type WaiveMfaInput = {
  /** Those who hold this role; everybody when nothing is given, except by requirements of roles. */
  roleId?: string | null | undefined;
};

/** Why an attempt failed. */
export type WebhookAttemptReason =
  /** The host name leads to an address that is not a public one. */
  | 'ADDRESS_FORBIDDEN'
  /** What came back is not HTTP, or its headers are too large. */
  | 'ANSWER_MALFORMED'
  /** The answer was another 5xx. */
  | 'BROKEN'
  /** Nobody took the connection, or it broke off. */
  | 'CONNECTION_FAILED'
  /** The answer was 410: the endpoint is paused. */
  | 'GONE'
  /** The host name has no address. */
  | 'NAME_NOT_FOUND'
  /** The answer of the endpoint's `payloadQuery` was larger than 256 KiB: nothing was sent. */
  | 'PAYLOAD_TOO_LARGE'
  /** The endpoint's `payloadQuery` could not be answered at the moment: nothing was sent. */
  | 'PAYLOAD_UNAVAILABLE'
  /** The answer was 3xx. Redirects are not followed: change the URL of the endpoint. */
  | 'REDIRECTED'
  /** The answer was another 4xx. */
  | 'REFUSED'
  /** The answer was 429, 502 or 504: nothing is sent to the endpoint for a while. */
  | 'THROTTLED'
  /** The answer was not there in time, whole. */
  | 'TIMED_OUT'
  /** The certificate is not good for this host, or TLS failed in another way. */
  | 'TLS_FAILED'
  /** The URL is not one that may be called; it was when the endpoint was saved. */
  | 'URL_FORBIDDEN';

/** What is known of a received webhook beside its payload. */
export type WebhookAttribute =
  /** Its `externalId`. */
  | 'ID'
  /** When it came, as `2026-03-09T14:30:00.000Z`. */
  | 'RECEIVED_AT'
  /** Its `id`, which begins with `whr_`. */
  | 'RECEIVED_ID'
  /** Its `type`. */
  | 'TYPE';

/** Which deliveries: those that match everything that is given. */
export type WebhookDeliveryFilter = {
  /** To this endpoint. Begins with `whe_`. */
  endpointId?: string | null | undefined;
  /** Of events with one of these names, at most 50. */
  eventTypes?: Array<string> | null | undefined;
  /** That reached the endpoint at this time or later. */
  from?: string | null | undefined;
  /** In one of these states. */
  states?: Array<WebhookDeliveryState> | null | undefined;
  /** That reached the endpoint before this time. */
  to?: string | null | undefined;
};

/** Why a delivery is in its state. */
export type WebhookDeliveryReason =
  /** The server answered 410 to this one. */
  | 'ANSWERED_GONE'
  /** The endpoint did not exist yet. */
  | 'CREATED_LATER'
  /** The endpoint was deleted before it could be sent. */
  | 'ENDPOINT_DELETED'
  /** The endpoint was paused since it had failed for days. */
  | 'ENDPOINT_FAILING'
  /** The endpoint was paused since its server had answered 410. */
  | 'ENDPOINT_GONE'
  /** Somebody had paused the endpoint. */
  | 'ENDPOINT_PAUSED'
  /** The filter did not hold. */
  | 'FILTER'
  /** The endpoint had not asked for events of this type. */
  | 'NOT_SUBSCRIBED'
  /** All attempts failed. */
  | 'RETRIES_EXHAUSTED';

/** What became, or becomes, of an event at an endpoint. */
export type WebhookDeliveryState =
  /** The receiver took it. */
  | 'DELIVERED'
  /** The receiver did not take it, and it is not tried again unless it is replayed. */
  | 'FAILED'
  /** The endpoint's filter left it out. */
  | 'FILTERED'
  /** It is kept until the endpoint is resumed. */
  | 'HELD'
  /** An attempt is due at `nextAttemptAt`, or under way. */
  | 'PENDING'
  /** It waits for those before it, since the endpoint is ordered. */
  | 'QUEUED'
  /** It was not meant for the endpoint, or the endpoint was disabled; `reason` says which. */
  | 'SKIPPED';

/** Names an endpoint. */
export type WebhookEndpointInput = {
  /** Begins with `whe_`. */
  id: string;
};

/** Whether an endpoint gets events. */
export type WebhookEndpointStatus =
  /** It gets them. */
  | 'ACTIVE'
  /** It would get them, but has failed since its last success. It is paused when that lasts for days. */
  | 'FAILING'
  /** It gets nothing; `pauseReason` says why. */
  | 'PAUSED';

/** A header of the requests to an endpoint. */
export type WebhookHeaderInput = {
  /** Not one of the connection, nor `host`, `content-…`, `webhook-…` and others that are set for each request. */
  name: string;
  /** 1 to 1000 characters of visible ASCII. Kept encrypted and not shown again. */
  value: string;
};

/** A variable of a mutation, or a field of an event. Give one of `pointer`, `attribute` and `value`. */
export type WebhookMappedValueInput = {
  /** What to make of it; as it is when not given. */
  as?: WebhookValueKind | null | undefined;
  /** Something that is known of the webhook beside its payload. */
  attribute?: WebhookAttribute | null | undefined;
  /** Whether it may be absent, and is then left out; false when not given. */
  optional?: boolean | null | undefined;
  /** A JSON pointer into the payload, such as `/data/object/id`; at most 200 characters. */
  pointer?: string | null | undefined;
  /** The path of a variable, such as `input.sku`, or the name of a field. */
  to: string;
  /** Always this; at most 4000 characters as JSON. */
  value?: unknown;
};

/** What to do with webhooks of some types. Give one of `event` and `mutation`. */
export type WebhookMappingInput = {
  /** Tell them as `inbound.webhookReceived` under this name, at most 100 characters. */
  event?: string | null | undefined;
  /** Do this mutation: `mutation ($input: …!) { … }`. None that asks for a fresh proof of who asks. At most 10,000 characters. */
  mutation?: string | null | undefined;
  /** Which types: names, beginnings such as `order.*`, or `*`; at most 50. */
  types: Array<string>;
  /** Its variables, or the fields of the event; at most 50. */
  values?: Array<WebhookMappedValueInput> | null | undefined;
};

/** Why an endpoint is paused. */
export type WebhookPauseReason =
  /** It failed for `webhooks.pauseAfterDays` without one success. What comes is not kept for it, but can be replayed. */
  | 'FAILURES'
  /** Its server answered 410. What comes is not kept for it, but can be replayed. */
  | 'GONE'
  /** Somebody paused it. What comes is kept for it and sent when it is resumed. */
  | 'MANUAL';

/** Why what came to a source was turned away. */
export type WebhookRejectionReason =
  /** The credentials are not those of this source. */
  | 'CREDENTIALS_WRONG'
  /** The source has no secret yet. */
  | 'NO_SECRET'
  /** More came within a minute than the source takes. Counted at least once a minute. */
  | 'RATE_LIMITED'
  /** A header that this source is verified by cannot be read. */
  | 'SIGNATURE_MALFORMED'
  /** A header that this source is verified by is missing. */
  | 'SIGNATURE_MISSING'
  /** The signature does not belong to this body and the secret of this source. */
  | 'SIGNATURE_WRONG'
  /** The storage of the plan is used up. */
  | 'STORAGE_FULL'
  /** It was signed more than five minutes ago, or ahead. */
  | 'TIMESTAMP_STALE'
  /** The body is larger than 1 MiB. */
  | 'TOO_LARGE';

/** How requests are signed. */
export type WebhookSecretKind =
  /** With a key pair, of which the receiver has the public half; signatures begin with `v1a,`. */
  | 'ED25519'
  /** HMAC-SHA-256 with a secret that both sides have; signatures begin with `v1,`. */
  | 'HMAC';

/** The hash function of an HMAC. */
export type WebhookSourceAlgorithm =
  /** Only for senders that can do no other. */
  | 'SHA1'
  /** The usual one. */
  | 'SHA256'
  /** The long one. */
  | 'SHA512';

/** How a signature is written. */
export type WebhookSourceEncoding =
  /** With padding. */
  | 'BASE64'
  /** Two digits a byte, in either case. */
  | 'HEX';

/** Names a source. */
export type WebhookSourceInput = {
  /** Begins with `src_`. */
  id: string;
};

/** How a sender proves that a webhook is its own. */
export type WebhookSourcePreset =
  /** A key in a header. Use it over https alone. */
  | 'API_KEY'
  /** User name and password (RFC 7617). Use it over https alone. */
  | 'BASIC'
  /** An Ed25519 signature of the body, or of a timestamp and the body. The secret is the public key. */
  | 'ED25519'
  /** `x-hub-signature-256`. */
  | 'GITHUB'
  /** An HMAC of the body, or of a timestamp and the body, in a header of its own. */
  | 'HMAC'
  /** `x-shopify-hmac-sha256`, with the client secret of the app. */
  | 'SHOPIFY'
  /** `x-slack-signature`, with the signing secret of the app. The challenge that Slack sends first is answered. */
  | 'SLACK'
  /** Standard Webhooks 1.0.0: `webhook-signature` with a shared secret (`whsec_…`) or a public key (`whpk_…`). */
  | 'STANDARD_WEBHOOKS'
  /** `stripe-signature`, with the signing secret of the endpoint at Stripe. */
  | 'STRIPE';

/** What of a secret is the key of an HMAC. */
export type WebhookSourceSecretEncoding =
  /** The bytes that it writes in base64. */
  | 'BASE64'
  /** The bytes that it writes in hex. */
  | 'HEX'
  /** The text itself, in UTF-8. */
  | 'TEXT';

/** What a value is made into: senders write numbers as texts, and ids as numbers. */
export type WebhookValueKind =
  /** True or false. */
  | 'BOOLEAN'
  /** A number. */
  | 'FLOAT'
  /** A whole number. */
  | 'INT'
  /** A text. */
  | 'STRING';

/** What a preset leaves open: all of it for HMAC and ED25519, names of headers and pointers for API_KEY and BASIC, next to nothing for the others. */
export type WebhookVerificationInput = {
  /** The hash function of an HMAC; SHA256 when not given. */
  algorithm?: WebhookSourceAlgorithm | null | undefined;
  /** How a signature is written; HEX when not given. */
  encoding?: WebhookSourceEncoding | null | undefined;
  /** The header of the signature or key; `x-signature`, `x-signature-ed25519` or `x-api-key` when not given. */
  header?: string | null | undefined;
  /** The header with the id of a webhook. One that is not in what is signed can be forged. */
  idHeader?: string | null | undefined;
  /** JSON pointers to the id, at most 5; `/id` when not given. */
  idPointers?: Array<string> | null | undefined;
  /** What stands in that header before it, such as `sha256=` or `Bearer `, at most 20 characters. */
  prefix?: string | null | undefined;
  /** What of a secret is the key of an HMAC; TEXT when not given. */
  secretEncoding?: WebhookSourceSecretEncoding | null | undefined;
  /** What stands between timestamp and body, at most 3 characters; a dot when not given. */
  separator?: string | null | undefined;
  /** The header of a timestamp in seconds that is signed before the body. */
  timestampHeader?: string | null | undefined;
  /** The header with the type of a webhook. */
  typeHeader?: string | null | undefined;
  /** JSON pointers to the type, at most 5; `/type` when not given. */
  typePointers?: Array<string> | null | undefined;
  /** The user name of basic authentication. */
  username?: string | null | undefined;
};

export type PermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsQuery = { permissions: Array<{ name: string, description: string, module: string, isEnabled: boolean, systemRoles: Array<string> }> | null };

export type RolesQueryVariables = Exact<{
  filter?: RoleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RolesQuery = { roles: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, systemKey: string | null, permissions: Array<string>, effectivePermissions: Array<string>, version: number, includes: Array<{ id: string, name: string }>, uses: { users: number, groups: number, roles: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type RoleQueryVariables = Exact<{
  id: string;
}>;


export type RoleQuery = { role: { id: string, name: string, description: string, systemKey: string | null, permissions: Array<string>, effectivePermissions: Array<string>, version: number, includes: Array<{ id: string, name: string }>, uses: { users: number, groups: number, roles: number } } | null };

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type CreateRoleMutation = { createRole: { id: string, name: string, description: string, systemKey: string | null, permissions: Array<string>, effectivePermissions: Array<string>, version: number, includes: Array<{ id: string, name: string }>, uses: { users: number, groups: number, roles: number } } | null };

export type UpdateRoleMutationVariables = Exact<{
  input: UpdateRoleInput;
}>;


export type UpdateRoleMutation = { updateRole: { id: string, name: string, description: string, systemKey: string | null, permissions: Array<string>, effectivePermissions: Array<string>, version: number, includes: Array<{ id: string, name: string }>, uses: { users: number, groups: number, roles: number } } | null };

export type DeleteRoleMutationVariables = Exact<{
  input: DeleteRoleInput;
}>;


export type DeleteRoleMutation = { deleteRole: { id: string, name: string, description: string, systemKey: string | null, permissions: Array<string>, effectivePermissions: Array<string>, version: number, includes: Array<{ id: string, name: string }>, uses: { users: number, groups: number, roles: number } } | null };

export type AssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type AssignRoleMutation = { assignRole: { grantedAt: string, expiresAt: string | null, role: { id: string, name: string }, user: { id: string, displayName: string } | null, group: { id: string, name: string } | null } | null };

export type UnassignRoleMutationVariables = Exact<{
  input: UnassignRoleInput;
}>;


export type UnassignRoleMutation = { unassignRole: { grantedAt: string, expiresAt: string | null, role: { id: string, name: string }, user: { id: string, displayName: string } | null, group: { id: string, name: string } | null } | null };

export type GroupsQueryVariables = Exact<{
  filter?: GroupFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GroupsQuery = { groups: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, memberCount: number, version: number, roles: Array<{ expiresAt: string | null, role: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type GroupQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GroupQuery = { group: { id: string, name: string, description: string, memberCount: number, version: number, members: { nodes: Array<{ id: string, displayName: string, status: UserStatus }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, roles: Array<{ expiresAt: string | null, role: { id: string, name: string } }> } | null };

export type CreateGroupMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type CreateGroupMutation = { createGroup: { id: string, name: string, description: string, memberCount: number, version: number, roles: Array<{ expiresAt: string | null, role: { id: string, name: string } }> } | null };

export type UpdateGroupMutationVariables = Exact<{
  input: UpdateGroupInput;
}>;


export type UpdateGroupMutation = { updateGroup: { id: string, name: string, description: string, memberCount: number, version: number, roles: Array<{ expiresAt: string | null, role: { id: string, name: string } }> } | null };

export type DeleteGroupMutationVariables = Exact<{
  input: DeleteGroupInput;
}>;


export type DeleteGroupMutation = { deleteGroup: { id: string, name: string, description: string, memberCount: number, version: number, roles: Array<{ expiresAt: string | null, role: { id: string, name: string } }> } | null };

export type AddUsersToGroupMutationVariables = Exact<{
  input: GroupMembersInput;
}>;


export type AddUsersToGroupMutation = { addUsersToGroup: { id: string, name: string, description: string, memberCount: number, version: number, roles: Array<{ expiresAt: string | null, role: { id: string, name: string } }> } | null };

export type RemoveUsersFromGroupMutationVariables = Exact<{
  input: GroupMembersInput;
}>;


export type RemoveUsersFromGroupMutation = { removeUsersFromGroup: { id: string, name: string, description: string, memberCount: number, version: number, roles: Array<{ expiresAt: string | null, role: { id: string, name: string } }> } | null };

export type ExplainAccessQueryVariables = Exact<{
  userId: string;
  permission: string;
}>;


export type ExplainAccessQuery = { explainAccess: { userId: string, permission: string, isAllowed: boolean, reason: AccessReason, expiredAt: string | null, secondFactorDueFrom: string | null, paths: Array<{ expiresAt: string | null, isInForce: boolean, group: { id: string, name: string } | null, roles: Array<{ id: string, name: string }> }> } | null };

export type RoleDetailsFragment = { id: string, name: string, description: string, systemKey: string | null, permissions: Array<string>, effectivePermissions: Array<string>, version: number, includes: Array<{ id: string, name: string }>, uses: { users: number, groups: number, roles: number } };

export type GroupDetailsFragment = { id: string, name: string, description: string, memberCount: number, version: number, roles: Array<{ expiresAt: string | null, role: { id: string, name: string } }> };

export type AssignmentDetailsFragment = { grantedAt: string, expiresAt: string | null, role: { id: string, name: string }, user: { id: string, displayName: string } | null, group: { id: string, name: string } | null };

export type AddressFormatQueryVariables = Exact<{
  countryCode: string;
}>;


export type AddressFormatQuery = { addressFormat: { countryCode: string, countryName: string, requiredFields: Array<string>, postalCodeExamples: Array<string>, regions: Array<{ code: string, name: string }> } | null };

export type AddressCheckQueryVariables = Exact<{
  input: AddressInput;
}>;


export type AddressCheckQuery = { addressCheck: { lines: Array<string>, address: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } } | null };

export type CustomersWithAddressesQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomersWithAddressesQuery = { customers: { nodes: Array<{ id: string, displayName: string, addresses: Array<{ id: string, lines: Array<string>, isDefaultShipping: boolean, isDefaultBilling: boolean, version: number, address: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AddCustomerAddressMutationVariables = Exact<{
  input: AddCustomerAddressInput;
}>;


export type AddCustomerAddressMutation = { addCustomerAddress: { id: string, lines: Array<string>, isDefaultShipping: boolean, isDefaultBilling: boolean, version: number, address: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } } | null };

export type UpdateCustomerAddressMutationVariables = Exact<{
  input: UpdateCustomerAddressInput;
}>;


export type UpdateCustomerAddressMutation = { updateCustomerAddress: { id: string, lines: Array<string>, isDefaultShipping: boolean, isDefaultBilling: boolean, version: number, address: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } } | null };

export type RemoveCustomerAddressMutationVariables = Exact<{
  input: RemoveCustomerAddressInput;
}>;


export type RemoveCustomerAddressMutation = { removeCustomerAddress: { id: string, lines: Array<string>, isDefaultShipping: boolean, isDefaultBilling: boolean, version: number, address: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } } | null };

export type AddressPartsFragment = { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null };

export type CustomerAddressRowFragment = { id: string, lines: Array<string>, isDefaultShipping: boolean, isDefaultBilling: boolean, version: number, address: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } };

export type ApiKeysQueryVariables = Exact<{
  filter?: ApiKeyFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { totalCount: number | null, nodes: Array<{ id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, prefix: string, lastFour: string, createdAt: string, rotatedAt: string | null, previousUntil: string | null, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, displayName: string } | null, shownTo: { id: string, displayName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ApiKeyQueryVariables = Exact<{
  id: string;
}>;


export type ApiKeyQuery = { apiKey: { id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, prefix: string, lastFour: string, createdAt: string, rotatedAt: string | null, previousUntil: string | null, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, displayName: string } | null, shownTo: { id: string, displayName: string } | null } | null };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string, apiKey: { id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, prefix: string, lastFour: string, createdAt: string, rotatedAt: string | null, previousUntil: string | null, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, displayName: string } | null, shownTo: { id: string, displayName: string } | null } } | null };

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type RotateApiKeyMutation = { rotateApiKey: { secret: string, apiKey: { id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, prefix: string, lastFour: string, createdAt: string, rotatedAt: string | null, previousUntil: string | null, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, displayName: string } | null, shownTo: { id: string, displayName: string } | null } } | null };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, prefix: string, lastFour: string, createdAt: string, rotatedAt: string | null, previousUntil: string | null, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, displayName: string } | null, shownTo: { id: string, displayName: string } | null } | null };

export type ApiKeyRowFragment = { id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, prefix: string, lastFour: string, createdAt: string, rotatedAt: string | null, previousUntil: string | null, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, displayName: string } | null, shownTo: { id: string, displayName: string } | null };

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
    | { __typename: 'MfaRequired', ticket: string, methods: Array<ProofMethod>, passkeyOptions: unknown, expiresAt: string }
    | { __typename: 'SignedIn', accessToken: string, refreshToken: string, expiresAt: string, user: { id: string, email: string, emailVerifiedAt: string | null, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null } }
   | null };

export type CompleteSignInMutationVariables = Exact<{
  input: CompleteSignInInput;
}>;


export type CompleteSignInMutation = { completeSignIn: { accessToken: string, refreshToken: string, expiresAt: string, user: { id: string, email: string, emailVerifiedAt: string | null, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null } } | null };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { beginPasskeySignIn: { ticket: string, options: unknown, expiresAt: string } | null };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { accessToken: string, refreshToken: string, expiresAt: string, user: { id: string, email: string, emailVerifiedAt: string | null, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null } } | null };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { refreshSession: { accessToken: string, refreshToken: string, expiresAt: string, user: { id: string, email: string, emailVerifiedAt: string | null, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, email: string, emailVerifiedAt: string | null, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null } | null };

export type PersonFragment = { id: string, email: string, emailVerifiedAt: string | null, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;


export type InviteUserMutation = { inviteUser: { id: string, email: string, displayName: string, roleNames: Array<string>, status: InvitationStatus, invitedBy: string | null, createdAt: string, expiresAt: string, acceptedAt: string | null } | null };

export type InvitationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: InvitationFilter | null | undefined;
}>;


export type InvitationsQuery = { invitations: { totalCount: number, nodes: Array<{ id: string, email: string, displayName: string, roleNames: Array<string>, status: InvitationStatus, invitedBy: string | null, createdAt: string, expiresAt: string, acceptedAt: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ResendInvitationMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type ResendInvitationMutation = { resendInvitation: { id: string, email: string, displayName: string, roleNames: Array<string>, status: InvitationStatus, invitedBy: string | null, createdAt: string, expiresAt: string, acceptedAt: string | null } | null };

export type RevokeInvitationMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { id: string, email: string, displayName: string, roleNames: Array<string>, status: InvitationStatus, invitedBy: string | null, createdAt: string, expiresAt: string, acceptedAt: string | null } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'MfaRequired', ticket: string, methods: Array<ProofMethod>, expiresAt: string }
    | { __typename: 'SignedIn', accessToken: string, refreshToken: string, expiresAt: string, user: { id: string, email: string, emailVerifiedAt: string | null, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null } }
   | null };

export type InviteAdministratorMutationVariables = Exact<{
  input: InviteAdministratorInput;
}>;


export type InviteAdministratorMutation = { inviteAdministrator: { id: string, email: string, displayName: string, roleNames: Array<string>, status: InvitationStatus, invitedBy: string | null, createdAt: string, expiresAt: string, acceptedAt: string | null } | null };

export type InvitationRowFragment = { id: string, email: string, displayName: string, roleNames: Array<string>, status: InvitationStatus, invitedBy: string | null, createdAt: string, expiresAt: string, acceptedAt: string | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean | null };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean | null };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: boolean | null };

export type RequestEmailVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestEmailVerificationMutation = { requestEmailVerification: boolean | null };

export type VerifyEmailMutationVariables = Exact<{
  input: VerifyEmailInput;
}>;


export type VerifyEmailMutation = { verifyEmail: boolean | null };

export type RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;


export type RequestEmailChangeMutation = { requestEmailChange: boolean | null };

export type ConfirmEmailChangeMutationVariables = Exact<{
  input: ConfirmEmailChangeInput;
}>;


export type ConfirmEmailChangeMutation = { confirmEmailChange: boolean | null };

export type SignInPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPolicyQuery = { signInPolicy: { passwordLengthMin: number } | null };

export type SessionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SessionsQuery = { sessions: { totalCount: number, nodes: Array<{ id: string, device: string | null, address: string | null, createdAt: string, lastSeenAt: string, expiresAt: string, isCurrent: boolean }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: boolean | null };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number | null };

export type UserSessionsQueryVariables = Exact<{
  userId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type UserSessionsQuery = { userSessions: { totalCount: number, nodes: Array<{ id: string, device: string | null, address: string | null, createdAt: string, lastSeenAt: string, expiresAt: string, isCurrent: boolean }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type EndUserSessionsMutationVariables = Exact<{
  input: EndUserSessionsInput;
}>;


export type EndUserSessionsMutation = { endUserSessions: number | null };

export type SessionRowFragment = { id: string, device: string | null, address: string | null, createdAt: string, lastSeenAt: string, expiresAt: string, isCurrent: boolean };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: boolean | null };

export type ConfirmSignUpMutationVariables = Exact<{
  input: ConfirmSignUpInput;
}>;


export type ConfirmSignUpMutation = { confirmSignUp: { tenant: { id: string, slug: string, name: string }, session: { accessToken: string, refreshToken: string, expiresAt: string, user: { id: string, email: string, emailVerifiedAt: string | null, displayName: string, roles: Array<string>, permissions: Array<string>, tenant: { id: string, slug: string, name: string } | null } } | null } | null };

export type SearchProductsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type SearchProductsQuery = { products: { totalCount: number, correctedSearch: string | null, nodes: Array<{ id: string, slug: string, priceFrom: { amount: string, currencyCode: string } | null, images: Array<{ url: string, alt: string }>, localized: { language: string, name: string } }>, facets: { inStock: number, sampleSize: number | null, categories: Array<{ count: number, category: { id: string, name: string } | null }>, productTypes: Array<{ count: number, productType: { id: string, name: string } | null }>, attributes: Array<{ key: string, min: number | null, max: number | null, values: Array<{ value: string, count: number }> }>, prices: Array<{ count: number, from: { amount: string, currencyCode: string }, to: { amount: string, currencyCode: string } }> } | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ProductPageQueryVariables = Exact<{
  slug: string;
  language?: string | null | undefined;
}>;


export type ProductPageQuery = { product: { id: string, name: string, slug: string, language: string, description: string, seoTitle: string | null, seoDescription: string | null, tags: Array<string>, optionNames: Array<string>, status: ProductStatus, version: number, localized: { language: string, name: string, description: string, seoTitle: string | null, seoDescription: string | null }, variants: Array<{ id: string, sku: string, options: Array<{ name: string, value: string }> }>, category: { id: string, name: string, ancestors: Array<{ id: string, name: string }> } | null, images: Array<{ url: string, alt: string }>, priceFrom: { amount: string, currencyCode: string } | null, productType: { id: string, name: string } | null, attributes: Array<{ key: string, name: string, kind: AttributeKind, unit: string | null, text: string | null, number: number | null, boolean: boolean | null, date: string | null, chosen: Array<string> }>, externalIds: Array<{ source: string, id: string }> } | null };

export type CategoryPageQueryVariables = Exact<{
  slug: string;
  language?: string | null | undefined;
}>;


export type CategoryPageQuery = { category: { description: string, seoTitle: string | null, seoDescription: string | null, depth: number, id: string, name: string, slug: string, position: number, version: number, ancestors: Array<{ id: string, name: string, slug: string }>, localized: { language: string, name: string, description: string, seoTitle: string | null, seoDescription: string | null }, translations: Array<{ language: string, name: string | null, description: string | null, seoTitle: string | null, seoDescription: string | null, terms: Array<{ term: string, text: string }> }> } | null };

export type MoveCategoryMutationVariables = Exact<{
  input: MoveCategoryInput;
}>;


export type MoveCategoryMutation = { moveCategory: { depth: number, id: string, name: string, slug: string, position: number, version: number, parent: { id: string } | null } | null };

export type DropCategoryMutationVariables = Exact<{
  input: MoveCategoryInput;
}>;


export type DropCategoryMutation = { moveCategory: { id: string, name: string, slug: string, position: number, version: number } | null };

export type TranslateCategoryMutationVariables = Exact<{
  input: TranslateCategoryInput;
}>;


export type TranslateCategoryMutation = { translateCategory: { id: string, name: string, slug: string, position: number, version: number, translations: Array<{ language: string, name: string | null, description: string | null, seoTitle: string | null, seoDescription: string | null, terms: Array<{ term: string, text: string }> }> } | null };

export type ProductTypesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProductTypesQuery = { productTypes: { nodes: Array<{ id: string, name: string, optionNames: Array<string>, version: number, attributes: Array<{ key: string, name: string, kind: AttributeKind, unit: string | null, choices: Array<string>, required: boolean, filterable: boolean }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ProductTypeQueryVariables = Exact<{
  id: string;
}>;


export type ProductTypeQuery = { productType: { createdAt: string, updatedAt: string, id: string, name: string, optionNames: Array<string>, version: number, attributes: Array<{ key: string, name: string, kind: AttributeKind, unit: string | null, choices: Array<string>, required: boolean, filterable: boolean }> } | null };

export type CreateProductTypeMutationVariables = Exact<{
  input: CreateProductTypeInput;
}>;


export type CreateProductTypeMutation = { createProductType: { id: string, name: string, optionNames: Array<string>, version: number, attributes: Array<{ key: string, name: string, kind: AttributeKind, unit: string | null, choices: Array<string>, required: boolean, filterable: boolean }> } | null };

export type UpdateProductTypeMutationVariables = Exact<{
  input: UpdateProductTypeInput;
}>;


export type UpdateProductTypeMutation = { updateProductType: { id: string, name: string, optionNames: Array<string>, version: number, attributes: Array<{ key: string, name: string, kind: AttributeKind, unit: string | null, choices: Array<string>, required: boolean, filterable: boolean }> } | null };

export type DeleteProductTypeMutationVariables = Exact<{
  input: DeleteProductTypeInput;
}>;


export type DeleteProductTypeMutation = { deleteProductType: { id: string, name: string, optionNames: Array<string>, version: number, attributes: Array<{ key: string, name: string, kind: AttributeKind, unit: string | null, choices: Array<string>, required: boolean, filterable: boolean }> } | null };

export type CreateTypedProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateTypedProductMutation = { createProduct: { id: string, name: string, slug: string, language: string, description: string, seoTitle: string | null, seoDescription: string | null, tags: Array<string>, optionNames: Array<string>, status: ProductStatus, version: number, variants: Array<{ id: string, sku: string, title: string, position: number, version: number, barcode: string | null, price: { amount: string, currencyCode: string }, options: Array<{ name: string, value: string }>, externalIds: Array<{ source: string, id: string }> }>, images: Array<{ url: string, alt: string }>, priceFrom: { amount: string, currencyCode: string } | null, productType: { id: string, name: string } | null, attributes: Array<{ key: string, name: string, kind: AttributeKind, unit: string | null, text: string | null, number: number | null, boolean: boolean | null, date: string | null, chosen: Array<string> }>, externalIds: Array<{ source: string, id: string }> } | null };

export type UpdateProductDetailsMutationVariables = Exact<{
  input: UpdateProductInput;
}>;


export type UpdateProductDetailsMutation = { updateProduct: { id: string, name: string, slug: string, language: string, description: string, seoTitle: string | null, seoDescription: string | null, tags: Array<string>, optionNames: Array<string>, status: ProductStatus, version: number, images: Array<{ url: string, alt: string }>, priceFrom: { amount: string, currencyCode: string } | null, productType: { id: string, name: string } | null, attributes: Array<{ key: string, name: string, kind: AttributeKind, unit: string | null, text: string | null, number: number | null, boolean: boolean | null, date: string | null, chosen: Array<string> }>, externalIds: Array<{ source: string, id: string }> } | null };

export type TranslateProductMutationVariables = Exact<{
  input: TranslateProductInput;
}>;


export type TranslateProductMutation = { translateProduct: { id: string, version: number, translations: Array<{ language: string, name: string | null, description: string | null, seoTitle: string | null, seoDescription: string | null, terms: Array<{ term: string, text: string }> }> } | null };

export type ScheduleProductMutationVariables = Exact<{
  input: PublishProductInput;
}>;


export type ScheduleProductMutation = { publishProduct: { id: string, status: ProductStatus, publishedAt: string | null, unpublishAt: string | null, version: number } | null };

export type UnpublishProductMutationVariables = Exact<{
  input: UnpublishProductInput;
}>;


export type UnpublishProductMutation = { unpublishProduct: { id: string, status: ProductStatus, publishedAt: string | null, unpublishAt: string | null, version: number } | null };

export type CollectionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type CollectionsQuery = { collections: { nodes: Array<{ id: string, name: string, slug: string, description: string, seoTitle: string | null, seoDescription: string | null, order: CollectionOrder, version: number, localized: { language: string, name: string, description: string, seoTitle: string | null, seoDescription: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CollectionQueryVariables = Exact<{
  id: string;
}>;


export type CollectionQuery = { collection: { rule: unknown, createdAt: string, updatedAt: string, id: string, name: string, slug: string, description: string, seoTitle: string | null, seoDescription: string | null, order: CollectionOrder, version: number, translations: Array<{ language: string, name: string | null, description: string | null, seoTitle: string | null, seoDescription: string | null, terms: Array<{ term: string, text: string }> }> } | null };

export type CollectionPageQueryVariables = Exact<{
  slug: string;
  language?: string | null | undefined;
}>;


export type CollectionPageQuery = { collection: { id: string, name: string, slug: string, description: string, seoTitle: string | null, seoDescription: string | null, order: CollectionOrder, version: number, localized: { language: string, name: string, description: string, seoTitle: string | null, seoDescription: string | null } } | null };

export type CreateCollectionMutationVariables = Exact<{
  input: CreateCollectionInput;
}>;


export type CreateCollectionMutation = { createCollection: { rule: unknown, id: string, name: string, slug: string, description: string, seoTitle: string | null, seoDescription: string | null, order: CollectionOrder, version: number } | null };

export type UpdateCollectionMutationVariables = Exact<{
  input: UpdateCollectionInput;
}>;


export type UpdateCollectionMutation = { updateCollection: { rule: unknown, id: string, name: string, slug: string, description: string, seoTitle: string | null, seoDescription: string | null, order: CollectionOrder, version: number } | null };

export type TranslateCollectionMutationVariables = Exact<{
  input: TranslateCollectionInput;
}>;


export type TranslateCollectionMutation = { translateCollection: { id: string, name: string, slug: string, description: string, seoTitle: string | null, seoDescription: string | null, order: CollectionOrder, version: number, translations: Array<{ language: string, name: string | null, description: string | null, seoTitle: string | null, seoDescription: string | null, terms: Array<{ term: string, text: string }> }> } | null };

export type DeleteCollectionMutationVariables = Exact<{
  input: DeleteCollectionInput;
}>;


export type DeleteCollectionMutation = { deleteCollection: { id: string, name: string, slug: string, description: string, seoTitle: string | null, seoDescription: string | null, order: CollectionOrder, version: number } | null };

export type AddToCollectionMutationVariables = Exact<{
  input: AddToCollectionInput;
}>;


export type AddToCollectionMutation = { addToCollection: { id: string, name: string, slug: string, description: string, seoTitle: string | null, seoDescription: string | null, order: CollectionOrder, version: number } | null };

export type RemoveFromCollectionMutationVariables = Exact<{
  input: RemoveFromCollectionInput;
}>;


export type RemoveFromCollectionMutation = { removeFromCollection: { id: string, name: string, slug: string, description: string, seoTitle: string | null, seoDescription: string | null, order: CollectionOrder, version: number } | null };

export type ProductDetailsFragment = { id: string, name: string, slug: string, language: string, description: string, seoTitle: string | null, seoDescription: string | null, tags: Array<string>, optionNames: Array<string>, status: ProductStatus, version: number, images: Array<{ url: string, alt: string }>, priceFrom: { amount: string, currencyCode: string } | null, productType: { id: string, name: string } | null, attributes: Array<{ key: string, name: string, kind: AttributeKind, unit: string | null, text: string | null, number: number | null, boolean: boolean | null, date: string | null, chosen: Array<string> }>, externalIds: Array<{ source: string, id: string }> };

export type VariantDetailsFragment = { id: string, sku: string, title: string, position: number, version: number, barcode: string | null, price: { amount: string, currencyCode: string }, options: Array<{ name: string, value: string }>, externalIds: Array<{ source: string, id: string }> };

export type CategoryPlaceFragment = { id: string, name: string, slug: string, position: number, version: number };

export type CataloguePagingFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type PublicationFragment = { id: string, status: ProductStatus, publishedAt: string | null, unpublishAt: string | null, version: number };

export type ProductTypeRowFragment = { id: string, name: string, optionNames: Array<string>, version: number, attributes: Array<{ key: string, name: string, kind: AttributeKind, unit: string | null, choices: Array<string>, required: boolean, filterable: boolean }> };

export type CollectionRowFragment = { id: string, name: string, slug: string, description: string, seoTitle: string | null, seoDescription: string | null, order: CollectionOrder, version: number };

export type LocalizedFragment = { language: string, name: string, description: string, seoTitle: string | null, seoDescription: string | null };

export type TranslationRowFragment = { language: string, name: string | null, description: string | null, seoTitle: string | null, seoDescription: string | null, terms: Array<{ term: string, text: string }> };

export type FacetsFragment = { inStock: number, sampleSize: number | null, categories: Array<{ count: number, category: { id: string, name: string } | null }>, productTypes: Array<{ count: number, productType: { id: string, name: string } | null }>, attributes: Array<{ key: string, min: number | null, max: number | null, values: Array<{ value: string, count: number }> }>, prices: Array<{ count: number, from: { amount: string, currencyCode: string }, to: { amount: string, currencyCode: string } }> };

export type UpsertProductsMutationVariables = Exact<{
  input: UpsertProductsInput;
}>;


export type UpsertProductsMutation = { upsertProducts: Array<{ outcome: UpsertOutcome, product: { id: string, name: string, slug: string, language: string, description: string, seoTitle: string | null, seoDescription: string | null, tags: Array<string>, optionNames: Array<string>, status: ProductStatus, version: number, variants: Array<{ id: string, sku: string, title: string, position: number, version: number, barcode: string | null, price: { amount: string, currencyCode: string }, options: Array<{ name: string, value: string }>, externalIds: Array<{ source: string, id: string }> }>, images: Array<{ url: string, alt: string }>, priceFrom: { amount: string, currencyCode: string } | null, productType: { id: string, name: string } | null, attributes: Array<{ key: string, name: string, kind: AttributeKind, unit: string | null, text: string | null, number: number | null, boolean: boolean | null, date: string | null, chosen: Array<string> }>, externalIds: Array<{ source: string, id: string }> } }> | null };

export type ProductsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProductsQuery = { products: { totalCount: number, nodes: Array<{ id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, position: number, version: number, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ProductQueryVariables = Exact<{
  id: string;
}>;


export type ProductQuery = { product: { description: string, createdAt: string, updatedAt: string, id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, position: number, version: number, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null }> } | null };

export type ProductChangedSubscriptionVariables = Exact<{
  productId?: string | null | undefined;
}>;


export type ProductChangedSubscription = { productChanged: { eventType: string, occurredAt: string, productId: string, product: { id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, position: number, version: number, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null }> } | null } | null };

export type CreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateProductMutation = { createProduct: { id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, position: number, version: number, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null }> } | null };

export type UpdateProductMutationVariables = Exact<{
  input: UpdateProductInput;
}>;


export type UpdateProductMutation = { updateProduct: { id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, position: number, version: number, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null }> } | null };

export type PublishProductMutationVariables = Exact<{
  input: PublishProductInput;
}>;


export type PublishProductMutation = { publishProduct: { id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, position: number, version: number, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null }> } | null };

export type ArchiveProductMutationVariables = Exact<{
  input: ArchiveProductInput;
}>;


export type ArchiveProductMutation = { archiveProduct: { id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, position: number, version: number, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null }> } | null };

export type AddVariantMutationVariables = Exact<{
  input: AddVariantInput;
}>;


export type AddVariantMutation = { addVariant: { id: string, sku: string, title: string, position: number, version: number, product: { id: string }, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null } | null };

export type UpdateVariantMutationVariables = Exact<{
  input: UpdateVariantInput;
}>;


export type UpdateVariantMutation = { updateVariant: { id: string, sku: string, title: string, position: number, version: number, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null } | null };

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


export type CategoryQuery = { category: { id: string, name: string, slug: string, position: number, version: number, parent: { id: string, name: string } | null, children: { nodes: Array<{ id: string, name: string, slug: string, position: number, version: number }> }, products: { totalCount: number, nodes: Array<{ id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, position: number, version: number, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

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

export type ProductRowFragment = { id: string, name: string, status: ProductStatus, publishedAt: string | null, archivedAt: string | null, version: number, category: { id: string, name: string } | null, variants: Array<{ id: string, sku: string, title: string, position: number, version: number, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null }> };

export type VariantRowFragment = { id: string, sku: string, title: string, position: number, version: number, price: { amount: string, currencyCode: string }, stock: { id: string, onHand: number, reserved: number, available: number, incoming: number } | null };

export type CategoryRowFragment = { id: string, name: string, slug: string, position: number, version: number };

export type CustomerRowFragment = { id: string, email: string, displayName: string, phone: string | null, version: number };

export type PagingFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type PlansQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  archived?: boolean | null | undefined;
}>;


export type PlansQuery = { plans: { nodes: Array<{ key: string, title: string, isDefault: boolean, archivedAt: string | null, version: number, createdAt: string, updatedAt: string, quotas: { users: number | null, records: number | null, requestsPerDay: number | null, storageBytes: number | null }, flags: Array<{ key: string, enabled: boolean }>, settings: Array<{ key: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PlanQueryVariables = Exact<{
  key: string;
}>;


export type PlanQuery = { plan: { key: string, title: string, isDefault: boolean, archivedAt: string | null, version: number, createdAt: string, updatedAt: string, quotas: { users: number | null, records: number | null, requestsPerDay: number | null, storageBytes: number | null }, flags: Array<{ key: string, enabled: boolean }>, settings: Array<{ key: string, value: string }> } | null };

export type CreatePlanMutationVariables = Exact<{
  input: CreatePlanInput;
}>;


export type CreatePlanMutation = { createPlan: { key: string, title: string, isDefault: boolean, archivedAt: string | null, version: number, createdAt: string, updatedAt: string, quotas: { users: number | null, records: number | null, requestsPerDay: number | null, storageBytes: number | null }, flags: Array<{ key: string, enabled: boolean }>, settings: Array<{ key: string, value: string }> } | null };

export type UpdatePlanMutationVariables = Exact<{
  input: UpdatePlanInput;
}>;


export type UpdatePlanMutation = { updatePlan: { key: string, title: string, isDefault: boolean, archivedAt: string | null, version: number, createdAt: string, updatedAt: string, quotas: { users: number | null, records: number | null, requestsPerDay: number | null, storageBytes: number | null }, flags: Array<{ key: string, enabled: boolean }>, settings: Array<{ key: string, value: string }> } | null };

export type ArchivePlanMutationVariables = Exact<{
  input: ArchivePlanInput;
}>;


export type ArchivePlanMutation = { archivePlan: { key: string, title: string, isDefault: boolean, archivedAt: string | null, version: number, createdAt: string, updatedAt: string, quotas: { users: number | null, records: number | null, requestsPerDay: number | null, storageBytes: number | null }, flags: Array<{ key: string, enabled: boolean }>, settings: Array<{ key: string, value: string }> } | null };

export type PlanTermsFragment = { key: string, title: string, isDefault: boolean, archivedAt: string | null, version: number, createdAt: string, updatedAt: string, quotas: { users: number | null, records: number | null, requestsPerDay: number | null, storageBytes: number | null }, flags: Array<{ key: string, enabled: boolean }>, settings: Array<{ key: string, value: string }> };

export type AssignPlanMutationVariables = Exact<{
  input: AssignPlanInput;
}>;


export type AssignPlanMutation = { assignPlan: { id: string, slug: string, plan: { key: string, title: string } | null } | null };

export type FeatureFlagsQueryVariables = Exact<{ [key: string]: never; }>;


export type FeatureFlagsQuery = { featureFlags: Array<{ key: string, description: string, enabledByDefault: boolean, tenantMaySet: boolean }> | null };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { settings: Array<{ key: string, type: SettingType, description: string, bounds: string, default: string, tenantMaySet: boolean }> | null };

export type TenantEntitlementsQueryVariables = Exact<{
  id: string;
}>;


export type TenantEntitlementsQuery = { tenant: { id: string, plan: { key: string } | null, flags: Array<{ enabled: boolean, origin: ValueOrigin, expiresAt: string | null, flag: { key: string, description: string, tenantMaySet: boolean } }>, settings: Array<{ value: string, origin: ValueOrigin, expiresAt: string | null, setting: { key: string, type: SettingType, description: string, bounds: string, tenantMaySet: boolean } }> } | null };

export type OverrideFlagMutationVariables = Exact<{
  input: OverrideFlagInput;
}>;


export type OverrideFlagMutation = { overrideFlag: { id: string, plan: { key: string } | null, flags: Array<{ enabled: boolean, origin: ValueOrigin, expiresAt: string | null, flag: { key: string, description: string, tenantMaySet: boolean } }>, settings: Array<{ value: string, origin: ValueOrigin, expiresAt: string | null, setting: { key: string, type: SettingType, description: string, bounds: string, tenantMaySet: boolean } }> } | null };

export type ClearFlagOverrideMutationVariables = Exact<{
  input: ClearOverrideInput;
}>;


export type ClearFlagOverrideMutation = { clearFlagOverride: { id: string, plan: { key: string } | null, flags: Array<{ enabled: boolean, origin: ValueOrigin, expiresAt: string | null, flag: { key: string, description: string, tenantMaySet: boolean } }>, settings: Array<{ value: string, origin: ValueOrigin, expiresAt: string | null, setting: { key: string, type: SettingType, description: string, bounds: string, tenantMaySet: boolean } }> } | null };

export type OverrideSettingMutationVariables = Exact<{
  input: OverrideSettingInput;
}>;


export type OverrideSettingMutation = { overrideSetting: { id: string, plan: { key: string } | null, flags: Array<{ enabled: boolean, origin: ValueOrigin, expiresAt: string | null, flag: { key: string, description: string, tenantMaySet: boolean } }>, settings: Array<{ value: string, origin: ValueOrigin, expiresAt: string | null, setting: { key: string, type: SettingType, description: string, bounds: string, tenantMaySet: boolean } }> } | null };

export type ClearSettingOverrideMutationVariables = Exact<{
  input: ClearOverrideInput;
}>;


export type ClearSettingOverrideMutation = { clearSettingOverride: { id: string, plan: { key: string } | null, flags: Array<{ enabled: boolean, origin: ValueOrigin, expiresAt: string | null, flag: { key: string, description: string, tenantMaySet: boolean } }>, settings: Array<{ value: string, origin: ValueOrigin, expiresAt: string | null, setting: { key: string, type: SettingType, description: string, bounds: string, tenantMaySet: boolean } }> } | null };

export type EntitledFragment = { id: string, plan: { key: string } | null, flags: Array<{ enabled: boolean, origin: ValueOrigin, expiresAt: string | null, flag: { key: string, description: string, tenantMaySet: boolean } }>, settings: Array<{ value: string, origin: ValueOrigin, expiresAt: string | null, setting: { key: string, type: SettingType, description: string, bounds: string, tenantMaySet: boolean } }> };

export type TenantFlagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantFlagsQuery = { tenantFlags: Array<{ enabled: boolean, origin: ValueOrigin, expiresAt: string | null, flag: { key: string, description: string, tenantMaySet: boolean } }> | null };

export type TenantSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantSettingsQuery = { tenantSettings: Array<{ value: string, origin: ValueOrigin, expiresAt: string | null, setting: { key: string, type: SettingType, description: string, bounds: string, tenantMaySet: boolean } }> | null };

export type ChooseFlagMutationVariables = Exact<{
  input: ChooseFlagInput;
}>;


export type ChooseFlagMutation = { chooseFlag: { enabled: boolean, origin: ValueOrigin, expiresAt: string | null, flag: { key: string, description: string, tenantMaySet: boolean } } | null };

export type ChooseSettingMutationVariables = Exact<{
  input: ChooseSettingInput;
}>;


export type ChooseSettingMutation = { chooseSetting: { value: string, origin: ValueOrigin, expiresAt: string | null, setting: { key: string, type: SettingType, description: string, bounds: string, tenantMaySet: boolean } } | null };

export type FlagValueFragment = { enabled: boolean, origin: ValueOrigin, expiresAt: string | null, flag: { key: string, description: string, tenantMaySet: boolean } };

export type SettingValueFragment = { value: string, origin: ValueOrigin, expiresAt: string | null, setting: { key: string, type: SettingType, description: string, bounds: string, tenantMaySet: boolean } };

export type BeginStepUpMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginStepUpMutation = { beginStepUp: { ticket: string, methods: Array<ProofMethod>, passkeyOptions: unknown, expiresAt: string } | null };

export type StepUpMutationVariables = Exact<{
  input: StepUpInput;
}>;


export type StepUpMutation = { stepUp: { accessToken: string, expiresAt: string } | null };

export type FactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type FactorsQuery = { factors: { totpConfirmedAt: string | null, recoveryCodesLeft: number, requiredFrom: string | null, passkeys: Array<{ id: string, name: string, isSynced: boolean, createdAt: string, lastUsedAt: string | null, clonedAt: string | null }> } | null };

export type BeginTotpEnrolmentMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginTotpEnrolmentMutation = { beginTotpEnrolment: { secret: string, uri: string, expiresAt: string } | null };

export type ConfirmTotpEnrolmentMutationVariables = Exact<{
  input: ConfirmTotpEnrolmentInput;
}>;


export type ConfirmTotpEnrolmentMutation = { confirmTotpEnrolment: { accessToken: string, expiresAt: string, recoveryCodes: Array<string> | null, passkey: { id: string, name: string, isSynced: boolean, createdAt: string, lastUsedAt: string | null, clonedAt: string | null } | null } | null };

export type RemoveTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTotpMutation = { removeTotp: boolean | null };

export type BeginPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyRegistrationMutation = { beginPasskeyRegistration: { ticket: string, options: unknown, expiresAt: string } | null };

export type FinishPasskeyRegistrationMutationVariables = Exact<{
  input: FinishPasskeyRegistrationInput;
}>;


export type FinishPasskeyRegistrationMutation = { finishPasskeyRegistration: { accessToken: string, expiresAt: string, recoveryCodes: Array<string> | null, passkey: { id: string, name: string, isSynced: boolean, createdAt: string, lastUsedAt: string | null, clonedAt: string | null } | null } | null };

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { renamePasskey: { id: string, name: string, isSynced: boolean, createdAt: string, lastUsedAt: string | null, clonedAt: string | null } | null };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { removePasskey: boolean | null };

export type RegenerateRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RegenerateRecoveryCodesMutation = { regenerateRecoveryCodes: Array<string> | null };

export type AddedFactorFragment = { accessToken: string, expiresAt: string, recoveryCodes: Array<string> | null, passkey: { id: string, name: string, isSynced: boolean, createdAt: string, lastUsedAt: string | null, clonedAt: string | null } | null };

export type PasskeyRowFragment = { id: string, name: string, isSynced: boolean, createdAt: string, lastUsedAt: string | null, clonedAt: string | null };

export type ResetUserFactorsMutationVariables = Exact<{
  input: ResetUserFactorsInput;
}>;


export type ResetUserFactorsMutation = { resetUserFactors: boolean | null };

export type MfaRequirementsQueryVariables = Exact<{ [key: string]: never; }>;


export type MfaRequirementsQuery = { mfaRequirements: Array<{ requiredAt: string, graceDays: number, role: { id: string, name: string } | null }> | null };

export type RequireMfaMutationVariables = Exact<{
  input: RequireMfaInput;
}>;


export type RequireMfaMutation = { requireMfa: { requiredAt: string, graceDays: number } | null };

export type WaiveMfaMutationVariables = Exact<{
  input: WaiveMfaInput;
}>;


export type WaiveMfaMutation = { waiveMfa: boolean | null };

export type MfaRequirementRowFragment = { requiredAt: string, graceDays: number };

export type SecondFactorsOfUsersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SecondFactorsOfUsersQuery = { users: { nodes: Array<{ id: string, displayName: string, secondFactors: Array<SecondFactor> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

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

export type ReprovisionTenantMutationVariables = Exact<{
  input: ReprovisionTenantInput;
}>;


export type ReprovisionTenantMutation = { reprovisionTenant: { tenantId: string, dataGone: boolean, planFingerprint: string, shortfalls: Array<{ kind: string, name: string, state: SchemaDifferenceState, repair: string | null }>, newestSnapshot: { id: string, takenAt: string | null, rows: number | null } | null } | null };

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

export type WebhookSourcesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WebhookSourcesQuery = { webhookSources: { nodes: Array<{ id: string, name: string, description: string, url: string, permissions: Array<string>, ratePerMinute: number, version: number, createdAt: string, updatedAt: string, secrets: Array<{ id: string, createdAt: string, expiresAt: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type WebhookSourceQueryVariables = Exact<{
  id: string;
}>;


export type WebhookSourceQuery = { webhookSource: { payloadSchema: unknown, id: string, name: string, description: string, url: string, permissions: Array<string>, ratePerMinute: number, version: number, createdAt: string, updatedAt: string, verification: { preset: WebhookSourcePreset, algorithm: WebhookSourceAlgorithm, encoding: WebhookSourceEncoding, header: string, prefix: string, secretEncoding: WebhookSourceSecretEncoding, timestampHeader: string | null, separator: string, username: string | null, idHeader: string | null, idPointers: Array<string>, typeHeader: string | null, typePointers: Array<string> }, mappings: Array<{ types: Array<string>, event: string | null, mutation: string | null, values: Array<{ to: string, pointer: string | null, attribute: WebhookAttribute | null, value: unknown, as: WebhookValueKind | null, optional: boolean }> }>, rejections: Array<{ reason: WebhookRejectionReason, hour: string, count: number, lastAt: string, lastAddress: string | null }>, secrets: Array<{ id: string, createdAt: string, expiresAt: string | null }> } | null };

export type CreateWebhookSourceMutationVariables = Exact<{
  input: CreateWebhookSourceInput;
}>;


export type CreateWebhookSourceMutation = { createWebhookSource: { secret: string | null, source: { id: string, name: string, description: string, url: string, permissions: Array<string>, ratePerMinute: number, version: number, createdAt: string, updatedAt: string, secrets: Array<{ id: string, createdAt: string, expiresAt: string | null }> } } | null };

export type UpdateWebhookSourceMutationVariables = Exact<{
  input: UpdateWebhookSourceInput;
}>;


export type UpdateWebhookSourceMutation = { updateWebhookSource: { id: string, name: string, description: string, url: string, permissions: Array<string>, ratePerMinute: number, version: number, createdAt: string, updatedAt: string, secrets: Array<{ id: string, createdAt: string, expiresAt: string | null }> } | null };

export type RotateWebhookSourceSecretMutationVariables = Exact<{
  input: RotateWebhookSourceSecretInput;
}>;


export type RotateWebhookSourceSecretMutation = { rotateWebhookSourceSecret: { secret: string | null, source: { id: string, name: string, description: string, url: string, permissions: Array<string>, ratePerMinute: number, version: number, createdAt: string, updatedAt: string, secrets: Array<{ id: string, createdAt: string, expiresAt: string | null }> } } | null };

export type DeleteWebhookSourceMutationVariables = Exact<{
  input: WebhookSourceInput;
}>;


export type DeleteWebhookSourceMutation = { deleteWebhookSource: { id: string } | null };

export type ReceivedWebhooksQueryVariables = Exact<{
  filter?: ReceivedWebhookFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReceivedWebhooksQuery = { receivedWebhooks: { nodes: Array<{ id: string, externalId: string, type: string, state: ReceivedWebhookState, reason: ReceivedWebhookReason | null, detail: string | null, bodyBytes: number, address: string | null, receivedAt: string, settledAt: string | null, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ReceivedWebhookQueryVariables = Exact<{
  id: string;
}>;


export type ReceivedWebhookQuery = { receivedWebhook: { headers: unknown, id: string, externalId: string, type: string, state: ReceivedWebhookState, reason: ReceivedWebhookReason | null, detail: string | null, bodyBytes: number, address: string | null, receivedAt: string, settledAt: string | null, source: { id: string, name: string } | null } | null };

export type ReceivedWebhookBodyQueryVariables = Exact<{
  id: string;
}>;


export type ReceivedWebhookBodyQuery = { receivedWebhook: { id: string, bodyBytes: number, body: string | null, bodyBase64: string | null } | null };

export type ReplayReceivedWebhooksMutationVariables = Exact<{
  input: ReplayReceivedWebhooksInput;
}>;


export type ReplayReceivedWebhooksMutation = { replayReceivedWebhooks: { count: number } | null };

export type WebhookSourceRowFragment = { id: string, name: string, description: string, url: string, permissions: Array<string>, ratePerMinute: number, version: number, createdAt: string, updatedAt: string, secrets: Array<{ id: string, createdAt: string, expiresAt: string | null }> };

export type ReceivedWebhookRowFragment = { id: string, externalId: string, type: string, state: ReceivedWebhookState, reason: ReceivedWebhookReason | null, detail: string | null, bodyBytes: number, address: string | null, receivedAt: string, settledAt: string | null };

export type StockItemsQueryVariables = Exact<{
  filter?: StockItemFilter | null | undefined;
  orderBy?: StockItemOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StockItemsQuery = { stockItems: { totalCount: number, nodes: Array<{ id: string, sku: string, name: string, tracked: boolean, backOrder: boolean, reorderPoint: number | null, onHand: number, reserved: number, available: number, incoming: number, version: number, levels: Array<{ onHand: number, reserved: number, available: number, incoming: number, location: { id: string, code: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type StockItemQueryVariables = Exact<{
  id: string;
}>;


export type StockItemQuery = { stockItem: { createdAt: string, updatedAt: string, id: string, sku: string, name: string, tracked: boolean, backOrder: boolean, reorderPoint: number | null, onHand: number, reserved: number, available: number, incoming: number, version: number, averageCost: { amount: string, currencyCode: string } | null, value: { amount: string, currencyCode: string } | null, levels: Array<{ onHand: number, reserved: number, available: number, incoming: number, location: { id: string, code: string, name: string } }> } | null };

export type CreateStockItemMutationVariables = Exact<{
  input: CreateStockItemInput;
}>;


export type CreateStockItemMutation = { createStockItem: { id: string, sku: string, name: string, tracked: boolean, backOrder: boolean, reorderPoint: number | null, onHand: number, reserved: number, available: number, incoming: number, version: number } | null };

export type UpdateStockItemMutationVariables = Exact<{
  input: UpdateStockItemInput;
}>;


export type UpdateStockItemMutation = { updateStockItem: { id: string, sku: string, name: string, tracked: boolean, backOrder: boolean, reorderPoint: number | null, onHand: number, reserved: number, available: number, incoming: number, version: number } | null };

export type SetReorderPointMutationVariables = Exact<{
  input: SetReorderPointInput;
}>;


export type SetReorderPointMutation = { setReorderPoint: { id: string, sku: string, name: string, tracked: boolean, backOrder: boolean, reorderPoint: number | null, onHand: number, reserved: number, available: number, incoming: number, version: number } | null };

export type StockLocationsQueryVariables = Exact<{ [key: string]: never; }>;


export type StockLocationsQuery = { stockLocations: Array<{ id: string, code: string, name: string, address: string | null, priority: number, isDefault: boolean, deactivatedAt: string | null, version: number }> | null };

export type CreateStockLocationMutationVariables = Exact<{
  input: CreateStockLocationInput;
}>;


export type CreateStockLocationMutation = { createStockLocation: { id: string, code: string, name: string, address: string | null, priority: number, isDefault: boolean, deactivatedAt: string | null, version: number } | null };

export type UpdateStockLocationMutationVariables = Exact<{
  input: UpdateStockLocationInput;
}>;


export type UpdateStockLocationMutation = { updateStockLocation: { id: string, code: string, name: string, address: string | null, priority: number, isDefault: boolean, deactivatedAt: string | null, version: number } | null };

export type StockMovementsQueryVariables = Exact<{
  filter?: StockMovementFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StockMovementsQuery = { stockMovements: { nodes: Array<{ userId: string | null, actorKind: string, id: string, type: StockMovementType, quantity: number, onHandAfter: number, reason: string | null, referenceKind: string | null, reference: string | null, occurredAt: string, item: { id: string, sku: string, name: string }, unitCost: { amount: string, currencyCode: string } | null, value: { amount: string, currencyCode: string } | null, location: { id: string, code: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ReceiveStockMutationVariables = Exact<{
  input: ReceiveStockInput;
}>;


export type ReceiveStockMutation = { receiveStock: { id: string, type: StockMovementType, quantity: number, onHandAfter: number, reason: string | null, referenceKind: string | null, reference: string | null, occurredAt: string, item: { id: string, sku: string, name: string, tracked: boolean, backOrder: boolean, reorderPoint: number | null, onHand: number, reserved: number, available: number, incoming: number, version: number }, unitCost: { amount: string, currencyCode: string } | null, value: { amount: string, currencyCode: string } | null, location: { id: string, code: string } } | null };

export type IssueStockMutationVariables = Exact<{
  input: IssueStockInput;
}>;


export type IssueStockMutation = { issueStock: { id: string, type: StockMovementType, quantity: number, onHandAfter: number, reason: string | null, referenceKind: string | null, reference: string | null, occurredAt: string, item: { id: string, sku: string, name: string, tracked: boolean, backOrder: boolean, reorderPoint: number | null, onHand: number, reserved: number, available: number, incoming: number, version: number }, unitCost: { amount: string, currencyCode: string } | null, value: { amount: string, currencyCode: string } | null, location: { id: string, code: string } } | null };

export type AdjustStockMutationVariables = Exact<{
  input: AdjustStockInput;
}>;


export type AdjustStockMutation = { adjustStock: { id: string, type: StockMovementType, quantity: number, onHandAfter: number, reason: string | null, referenceKind: string | null, reference: string | null, occurredAt: string, item: { id: string, sku: string, name: string, tracked: boolean, backOrder: boolean, reorderPoint: number | null, onHand: number, reserved: number, available: number, incoming: number, version: number }, unitCost: { amount: string, currencyCode: string } | null, value: { amount: string, currencyCode: string } | null, location: { id: string, code: string } } | null };

export type TransferStockMutationVariables = Exact<{
  input: TransferStockInput;
}>;


export type TransferStockMutation = { transferStock: { out: { id: string, type: StockMovementType, quantity: number, onHandAfter: number, reason: string | null, referenceKind: string | null, reference: string | null, occurredAt: string, unitCost: { amount: string, currencyCode: string } | null, value: { amount: string, currencyCode: string } | null, location: { id: string, code: string } }, into: { id: string, type: StockMovementType, quantity: number, onHandAfter: number, reason: string | null, referenceKind: string | null, reference: string | null, occurredAt: string, unitCost: { amount: string, currencyCode: string } | null, value: { amount: string, currencyCode: string } | null, location: { id: string, code: string } } } | null };

export type StockReservationsQueryVariables = Exact<{
  filter?: StockReservationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StockReservationsQuery = { stockReservations: { nodes: Array<{ id: string, referenceKind: string, reference: string, expiresAt: string | null, closedAt: string | null, outcome: StockReservationOutcome | null, createdAt: string, lines: Array<{ quantity: number, shipped: number, released: number, open: number, item: { id: string, sku: string }, location: { id: string, code: string } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type StockReservationQueryVariables = Exact<{
  id: string;
}>;


export type StockReservationQuery = { stockReservation: { id: string, referenceKind: string, reference: string, expiresAt: string | null, closedAt: string | null, outcome: StockReservationOutcome | null, createdAt: string, lines: Array<{ quantity: number, shipped: number, released: number, open: number, item: { id: string, sku: string }, location: { id: string, code: string } }> } | null };

export type CreateStockReservationMutationVariables = Exact<{
  input: CreateStockReservationInput;
}>;


export type CreateStockReservationMutation = { createStockReservation:
    | { __typename: 'StockReservation', id: string, referenceKind: string, reference: string, expiresAt: string | null, closedAt: string | null, outcome: StockReservationOutcome | null, createdAt: string, lines: Array<{ quantity: number, shipped: number, released: number, open: number, item: { id: string, sku: string }, location: { id: string, code: string } }> }
    | { __typename: 'StockShort', shortages: Array<{ itemId: string, requested: number, available: number }> }
   | null };

export type ReleaseStockReservationMutationVariables = Exact<{
  input: ReleaseStockReservationInput;
}>;


export type ReleaseStockReservationMutation = { releaseStockReservation: { id: string, referenceKind: string, reference: string, expiresAt: string | null, closedAt: string | null, outcome: StockReservationOutcome | null, createdAt: string, lines: Array<{ quantity: number, shipped: number, released: number, open: number, item: { id: string, sku: string }, location: { id: string, code: string } }> } | null };

export type ShipStockReservationMutationVariables = Exact<{
  input: ShipStockReservationInput;
}>;


export type ShipStockReservationMutation = { shipStockReservation: { id: string, referenceKind: string, reference: string, expiresAt: string | null, closedAt: string | null, outcome: StockReservationOutcome | null, createdAt: string, lines: Array<{ quantity: number, shipped: number, released: number, open: number, item: { id: string, sku: string }, location: { id: string, code: string } }> } | null };

export type ExpectedStockQueryVariables = Exact<{
  filter?: ExpectedStockFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ExpectedStockQuery = { expectedStock: { nodes: Array<{ id: string, quantity: number, received: number, open: number, expectedOn: string | null, referenceKind: string | null, reference: string | null, closedAt: string | null, item: { id: string, sku: string, incoming: number }, location: { id: string, code: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ExpectStockMutationVariables = Exact<{
  input: ExpectStockInput;
}>;


export type ExpectStockMutation = { expectStock: { id: string, quantity: number, received: number, open: number, expectedOn: string | null, referenceKind: string | null, reference: string | null, closedAt: string | null, item: { id: string, sku: string, incoming: number }, location: { id: string, code: string } } | null };

export type CancelExpectedStockMutationVariables = Exact<{
  input: CancelExpectedStockInput;
}>;


export type CancelExpectedStockMutation = { cancelExpectedStock: { id: string, quantity: number, received: number, open: number, expectedOn: string | null, referenceKind: string | null, reference: string | null, closedAt: string | null, item: { id: string, sku: string, incoming: number }, location: { id: string, code: string } } | null };

export type StockTakesQueryVariables = Exact<{
  filter?: StockTakeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StockTakesQuery = { stockTakes: { nodes: Array<{ id: string, note: string | null, counted: number, differing: number, completedAt: string | null, cancelledAt: string | null, createdAt: string, location: { id: string, code: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type StockTakeQueryVariables = Exact<{
  id: string;
}>;


export type StockTakeQuery = { stockTake: { id: string, note: string | null, counted: number, differing: number, completedAt: string | null, cancelledAt: string | null, createdAt: string, location: { id: string, code: string } } | null };

export type StockTakeLinesQueryVariables = Exact<{
  stockTakeId: string;
  differing?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StockTakeLinesQuery = { stockTakeLines: { nodes: Array<{ counted: number, expected: number, difference: number, countedAt: string, item: { id: string, sku: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type StartStockTakeMutationVariables = Exact<{
  input: StartStockTakeInput;
}>;


export type StartStockTakeMutation = { startStockTake: { id: string, note: string | null, counted: number, differing: number, completedAt: string | null, cancelledAt: string | null, createdAt: string, location: { id: string, code: string } } | null };

export type CountStockMutationVariables = Exact<{
  input: CountStockInput;
}>;


export type CountStockMutation = { countStock: { id: string, note: string | null, counted: number, differing: number, completedAt: string | null, cancelledAt: string | null, createdAt: string, location: { id: string, code: string } } | null };

export type CompleteStockTakeMutationVariables = Exact<{
  input: CompleteStockTakeInput;
}>;


export type CompleteStockTakeMutation = { completeStockTake: { id: string, note: string | null, counted: number, differing: number, completedAt: string | null, cancelledAt: string | null, createdAt: string, location: { id: string, code: string } } | null };

export type CancelStockTakeMutationVariables = Exact<{
  input: CancelStockTakeInput;
}>;


export type CancelStockTakeMutation = { cancelStockTake: { id: string, note: string | null, counted: number, differing: number, completedAt: string | null, cancelledAt: string | null, createdAt: string, location: { id: string, code: string } } | null };

export type StockDiscrepanciesQueryVariables = Exact<{ [key: string]: never; }>;


export type StockDiscrepanciesQuery = { stockDiscrepancies: Array<{ itemId: string, of: StockDiscrepancyOf, stored: number, derived: number, item: { sku: string, name: string } | null }> | null };

export type StockChangedSubscriptionVariables = Exact<{
  itemId?: string | null | undefined;
}>;


export type StockChangedSubscription = { stockChanged: { eventType: string, occurredAt: string, itemIds: Array<string>, items: Array<{ id: string, sku: string, name: string, tracked: boolean, backOrder: boolean, reorderPoint: number | null, onHand: number, reserved: number, available: number, incoming: number, version: number }> } | null };

export type StockItemRowFragment = { id: string, sku: string, name: string, tracked: boolean, backOrder: boolean, reorderPoint: number | null, onHand: number, reserved: number, available: number, incoming: number, version: number };

export type StockLevelRowFragment = { onHand: number, reserved: number, available: number, incoming: number, location: { id: string, code: string, name: string } };

export type StockLocationRowFragment = { id: string, code: string, name: string, address: string | null, priority: number, isDefault: boolean, deactivatedAt: string | null, version: number };

export type StockMovementRowFragment = { id: string, type: StockMovementType, quantity: number, onHandAfter: number, reason: string | null, referenceKind: string | null, reference: string | null, occurredAt: string, unitCost: { amount: string, currencyCode: string } | null, value: { amount: string, currencyCode: string } | null, location: { id: string, code: string } };

export type StockReservationRowFragment = { id: string, referenceKind: string, reference: string, expiresAt: string | null, closedAt: string | null, outcome: StockReservationOutcome | null, createdAt: string, lines: Array<{ quantity: number, shipped: number, released: number, open: number, item: { id: string, sku: string }, location: { id: string, code: string } }> };

export type ExpectedStockRowFragment = { id: string, quantity: number, received: number, open: number, expectedOn: string | null, referenceKind: string | null, reference: string | null, closedAt: string | null, item: { id: string, sku: string, incoming: number }, location: { id: string, code: string } };

export type StockTakeRowFragment = { id: string, note: string | null, counted: number, differing: number, completedAt: string | null, cancelledAt: string | null, createdAt: string, location: { id: string, code: string } };

export type StockPagingFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type InvoicesQueryVariables = Exact<{
  filter?: InvoiceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InvoicesQuery = { invoices: { totalCount: number, nodes: Array<{ id: string, kind: InvoiceKind, number: string, orderId: string, customerId: string | null, creditId: string | null, correctsId: string | null, currencyCode: string, issuedAt: string, payable: { amount: string, currencyCode: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type InvoiceQueryVariables = Exact<{
  id: string;
}>;


export type InvoiceQuery = { invoice: { language: string, orderNumber: string, correctsNumber: string | null, suppliedAt: string | null, notes: Array<string>, id: string, kind: InvoiceKind, number: string, orderId: string, customerId: string | null, creditId: string | null, correctsId: string | null, currencyCode: string, issuedAt: string, seller: { name: string, address: Array<string>, taxNumber: string | null, footer: string | null }, buyer: { email: string, vatId: string | null, address: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string } | null }, lines: Array<{ lineId: string, sku: string, name: string, variantTitle: string, quantity: number, includesTax: boolean, treatment: TaxTreatment, unitPrice: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, rate: { id: string, name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, taxes: Array<{ treatment: TaxTreatment, rate: { name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } }>, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string } } | null };

export type OrderInvoicesQueryVariables = Exact<{
  id: string;
}>;


export type OrderInvoicesQuery = { order: { id: string, invoices: Array<{ id: string, kind: InvoiceKind, number: string, orderId: string, customerId: string | null, creditId: string | null, correctsId: string | null, currencyCode: string, issuedAt: string, payable: { amount: string, currencyCode: string } }> } | null };

export type IssueInvoiceMutationVariables = Exact<{
  input: IssueInvoiceInput;
}>;


export type IssueInvoiceMutation = { issueInvoice: { language: string, orderNumber: string, correctsNumber: string | null, suppliedAt: string | null, notes: Array<string>, id: string, kind: InvoiceKind, number: string, orderId: string, customerId: string | null, creditId: string | null, correctsId: string | null, currencyCode: string, issuedAt: string, seller: { name: string, address: Array<string>, taxNumber: string | null, footer: string | null }, buyer: { email: string, vatId: string | null, address: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string } | null }, lines: Array<{ lineId: string, sku: string, name: string, variantTitle: string, quantity: number, includesTax: boolean, treatment: TaxTreatment, unitPrice: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, rate: { id: string, name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, taxes: Array<{ treatment: TaxTreatment, rate: { name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } }>, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string } } | null };

export type IssueCreditNoteMutationVariables = Exact<{
  input: IssueCreditNoteInput;
}>;


export type IssueCreditNoteMutation = { issueCreditNote: { language: string, orderNumber: string, correctsNumber: string | null, suppliedAt: string | null, notes: Array<string>, id: string, kind: InvoiceKind, number: string, orderId: string, customerId: string | null, creditId: string | null, correctsId: string | null, currencyCode: string, issuedAt: string, seller: { name: string, address: Array<string>, taxNumber: string | null, footer: string | null }, buyer: { email: string, vatId: string | null, address: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string } | null }, lines: Array<{ lineId: string, sku: string, name: string, variantTitle: string, quantity: number, includesTax: boolean, treatment: TaxTreatment, unitPrice: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, rate: { id: string, name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, taxes: Array<{ treatment: TaxTreatment, rate: { name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } }>, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string } } | null };

export type DownloadInvoiceMutationVariables = Exact<{
  input: DownloadInvoiceInput;
}>;


export type DownloadInvoiceMutation = { downloadInvoice: { url: string, expiresAt: string } | null };

export type PlacedOrderInvoicesQueryVariables = Exact<{
  cartToken: string;
}>;


export type PlacedOrderInvoicesQuery = { placedOrder: { id: string, invoices: Array<{ id: string, kind: InvoiceKind, number: string, orderId: string, customerId: string | null, creditId: string | null, correctsId: string | null, currencyCode: string, issuedAt: string, payable: { amount: string, currencyCode: string } }> } | null };

export type MyInvoicesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyInvoicesQuery = { customerMe: { id: string, orders: { nodes: Array<{ id: string, invoices: Array<{ id: string, kind: InvoiceKind, number: string, orderId: string, customerId: string | null, creditId: string | null, correctsId: string | null, currencyCode: string, issuedAt: string, payable: { amount: string, currencyCode: string } }> }> } } | null };

export type DownloadPlacedInvoiceMutationVariables = Exact<{
  input: DownloadPlacedInvoiceInput;
}>;


export type DownloadPlacedInvoiceMutation = { downloadPlacedInvoice: { url: string, expiresAt: string } | null };

export type InvoiceAmountFragment = { amount: string, currencyCode: string };

export type InvoiceRowFragment = { id: string, kind: InvoiceKind, number: string, orderId: string, customerId: string | null, creditId: string | null, correctsId: string | null, currencyCode: string, issuedAt: string, payable: { amount: string, currencyCode: string } };

export type InvoicePartsFragment = { language: string, orderNumber: string, correctsNumber: string | null, suppliedAt: string | null, notes: Array<string>, id: string, kind: InvoiceKind, number: string, orderId: string, customerId: string | null, creditId: string | null, correctsId: string | null, currencyCode: string, issuedAt: string, seller: { name: string, address: Array<string>, taxNumber: string | null, footer: string | null }, buyer: { email: string, vatId: string | null, address: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string } | null }, lines: Array<{ lineId: string, sku: string, name: string, variantTitle: string, quantity: number, includesTax: boolean, treatment: TaxTreatment, unitPrice: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, rate: { id: string, name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, taxes: Array<{ treatment: TaxTreatment, rate: { name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } }>, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string } };

export type MoveTenantMutationVariables = Exact<{
  input: MoveTenantInput;
}>;


export type MoveTenantMutation = { moveTenant: { id: string, tenantId: string, sourceId: string, targetId: string, status: TenantMoveStatus, rows: number | null, rowsCopied: number, rowsCaughtUp: number, createdAt: string, switchedAt: string | null, pauseMs: number | null, keptUntil: string | null, endedAt: string | null, failureReason: string | null, failureMessage: string | null } | null };

export type TenantMoveQueryVariables = Exact<{
  id: string;
}>;


export type TenantMoveQuery = { tenantMove: { id: string, tenantId: string, sourceId: string, targetId: string, status: TenantMoveStatus, rows: number | null, rowsCopied: number, rowsCaughtUp: number, createdAt: string, switchedAt: string | null, pauseMs: number | null, keptUntil: string | null, endedAt: string | null, failureReason: string | null, failureMessage: string | null } | null };

export type TenantMovesQueryVariables = Exact<{
  tenantId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TenantMovesQuery = { tenantMoves: { nodes: Array<{ id: string, tenantId: string, sourceId: string, targetId: string, status: TenantMoveStatus, rows: number | null, rowsCopied: number, rowsCaughtUp: number, createdAt: string, switchedAt: string | null, pauseMs: number | null, keptUntil: string | null, endedAt: string | null, failureReason: string | null, failureMessage: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CancelTenantMoveMutationVariables = Exact<{
  input: TenantMoveInput;
}>;


export type CancelTenantMoveMutation = { cancelTenantMove: { id: string, tenantId: string, sourceId: string, targetId: string, status: TenantMoveStatus, rows: number | null, rowsCopied: number, rowsCaughtUp: number, createdAt: string, switchedAt: string | null, pauseMs: number | null, keptUntil: string | null, endedAt: string | null, failureReason: string | null, failureMessage: string | null } | null };

export type ConfirmTenantMoveMutationVariables = Exact<{
  input: TenantMoveInput;
}>;


export type ConfirmTenantMoveMutation = { confirmTenantMove: { id: string, tenantId: string, sourceId: string, targetId: string, status: TenantMoveStatus, rows: number | null, rowsCopied: number, rowsCaughtUp: number, createdAt: string, switchedAt: string | null, pauseMs: number | null, keptUntil: string | null, endedAt: string | null, failureReason: string | null, failureMessage: string | null } | null };

export type UndoTenantMoveMutationVariables = Exact<{
  input: UndoTenantMoveInput;
}>;


export type UndoTenantMoveMutation = { undoTenantMove: { id: string, tenantId: string, sourceId: string, targetId: string, status: TenantMoveStatus, rows: number | null, rowsCopied: number, rowsCaughtUp: number, createdAt: string, switchedAt: string | null, pauseMs: number | null, keptUntil: string | null, endedAt: string | null, failureReason: string | null, failureMessage: string | null } | null };

export type MoveRowFragment = { id: string, tenantId: string, sourceId: string, targetId: string, status: TenantMoveStatus, rows: number | null, rowsCopied: number, rowsCaughtUp: number, createdAt: string, switchedAt: string | null, pauseMs: number | null, keptUntil: string | null, endedAt: string | null, failureReason: string | null, failureMessage: string | null };

export type OperatorsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OperatorsQuery = { operators: { totalCount: number, nodes: Array<{ id: string, email: string, displayName: string, permissions: Array<string>, hasAllPermissions: boolean, deactivatedAt: string | null, version: number, createdAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CreateOperatorMutationVariables = Exact<{
  input: CreateOperatorInput;
}>;


export type CreateOperatorMutation = { createOperator: { id: string, email: string, displayName: string, permissions: Array<string>, hasAllPermissions: boolean, deactivatedAt: string | null, version: number, createdAt: string } | null };

export type UpdateOperatorMutationVariables = Exact<{
  input: UpdateOperatorInput;
}>;


export type UpdateOperatorMutation = { updateOperator: { id: string, email: string, displayName: string, permissions: Array<string>, hasAllPermissions: boolean, deactivatedAt: string | null, version: number, createdAt: string } | null };

export type DeactivateOperatorMutationVariables = Exact<{
  input: OperatorInput;
}>;


export type DeactivateOperatorMutation = { deactivateOperator: { id: string, email: string, displayName: string, permissions: Array<string>, hasAllPermissions: boolean, deactivatedAt: string | null, version: number, createdAt: string } | null };

export type ReactivateOperatorMutationVariables = Exact<{
  input: OperatorInput;
}>;


export type ReactivateOperatorMutation = { reactivateOperator: { id: string, email: string, displayName: string, permissions: Array<string>, hasAllPermissions: boolean, deactivatedAt: string | null, version: number, createdAt: string } | null };

export type OperatorRowFragment = { id: string, email: string, displayName: string, permissions: Array<string>, hasAllPermissions: boolean, deactivatedAt: string | null, version: number, createdAt: string };

export type ResetOperatorFactorsMutationVariables = Exact<{
  input: ResetOperatorFactorsInput;
}>;


export type ResetOperatorFactorsMutation = { resetOperatorFactors: boolean | null };

export type OperatorMfaRequirementQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorMfaRequirementQuery = { operatorMfaRequirement: { requiredAt: string, graceDays: number } | null };

export type RequireOperatorMfaMutationVariables = Exact<{
  input: RequireOperatorMfaInput;
}>;


export type RequireOperatorMfaMutation = { requireOperatorMfa: { requiredAt: string, graceDays: number } | null };

export type WaiveOperatorMfaMutationVariables = Exact<{ [key: string]: never; }>;


export type WaiveOperatorMfaMutation = { waiveOperatorMfa: boolean | null };

export type OrdersQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  orderBy?: OrderOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OrdersQuery = { orders: { totalCount: number, nodes: Array<{ id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, lines: Array<{ id: string, sku: string, quantity: number, open: number }>, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { cartId: string | null, couponCodes: Array<string>, paymentMethod: PaymentMethod | null, confirmedAt: string | null, fulfilledAt: string | null, completedAt: string | null, cancelledAt: string | null, cancelReason: string | null, updatedAt: string, id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, billingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipping: { methodId: string, methodName: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, taxes: Array<{ treatment: TaxTreatment, rate: { id: string, name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } }>, promotions: Array<{ promotionId: string, name: string, couponId: string | null, discount: { amount: string, currencyCode: string } }>, giftCards: Array<{ giftCardId: string, endsWith: string, amount: { amount: string, currencyCode: string } }>, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, paid: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type CustomerOrdersQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerOrdersQuery = { customer: { id: string, orders: { totalCount: number, nodes: Array<{ id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, lines: Array<{ id: string, sku: string, quantity: number, open: number }>, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type MyOrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyOrdersQuery = { customerMe: { id: string, orders: { totalCount: number, nodes: Array<{ id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, lines: Array<{ id: string, sku: string, quantity: number, open: number }>, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type OrderChangedSubscriptionVariables = Exact<{
  orderId?: string | null | undefined;
}>;


export type OrderChangedSubscription = { orderChanged: { eventType: string, occurredAt: string, orderId: string, order: { id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null } | null };

export type PlacedOrderChangedSubscriptionVariables = Exact<{
  cartToken: string;
}>;


export type PlacedOrderChangedSubscription = { placedOrderChanged: { eventType: string, occurredAt: string, order: { id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null } | null };

export type OrderPriceExplanationQueryVariables = Exact<{
  id: string;
}>;


export type OrderPriceExplanationQuery = { order: { id: string, priceExplanation: { payable: { amount: string, currencyCode: string }, lines: Array<{ variantId: string, steps: Array<{ kind: PriceStepKind, ruleName: string | null, change: { amount: string, currencyCode: string }, result: { amount: string, currencyCode: string } }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }> } } | null };

export type OrderWithPaymentsQueryVariables = Exact<{
  id: string;
}>;


export type OrderWithPaymentsQuery = { order: { id: string, customer: { id: string, email: string, displayName: string } | null, payments: Array<{ id: string, method: PaymentMethod, state: PaymentState, amount: { amount: string, currencyCode: string }, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string } }> } | null };

export type CreateOrderMutationVariables = Exact<{
  input: CreateOrderInput;
}>;


export type CreateOrderMutation = { createOrder: { cartId: string | null, couponCodes: Array<string>, paymentMethod: PaymentMethod | null, confirmedAt: string | null, fulfilledAt: string | null, completedAt: string | null, cancelledAt: string | null, cancelReason: string | null, updatedAt: string, id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, billingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipping: { methodId: string, methodName: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, taxes: Array<{ treatment: TaxTreatment, rate: { id: string, name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } }>, promotions: Array<{ promotionId: string, name: string, couponId: string | null, discount: { amount: string, currencyCode: string } }>, giftCards: Array<{ giftCardId: string, endsWith: string, amount: { amount: string, currencyCode: string } }>, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, paid: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type OrderEditPreviewQueryVariables = Exact<{
  input: EditOrderInput;
}>;


export type OrderEditPreviewQuery = { orderEditPreview: { totals: { shippingMethodName: string | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, shipping: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string } }, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, changes: Array<{ previousLineId: string | null, lineId: string | null, variantId: string, sku: string, quantityBefore: number, quantity: number, totalBefore: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, due: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string } } | null };

export type EditOrderMutationVariables = Exact<{
  input: EditOrderInput;
}>;


export type EditOrderMutation = { editOrder: { cartId: string | null, couponCodes: Array<string>, paymentMethod: PaymentMethod | null, confirmedAt: string | null, fulfilledAt: string | null, completedAt: string | null, cancelledAt: string | null, cancelReason: string | null, updatedAt: string, id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, billingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipping: { methodId: string, methodName: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, taxes: Array<{ treatment: TaxTreatment, rate: { id: string, name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } }>, promotions: Array<{ promotionId: string, name: string, couponId: string | null, discount: { amount: string, currencyCode: string } }>, giftCards: Array<{ giftCardId: string, endsWith: string, amount: { amount: string, currencyCode: string } }>, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, paid: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type OrderVersionsQueryVariables = Exact<{
  id: string;
}>;


export type OrderVersionsQuery = { order: { id: string, versions: Array<{ version: number, at: string, reason: string | null, actor: { kind: OrderActorKind, id: string | null } | null, totals: { shippingMethodName: string | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, shipping: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string } }, lines: Array<{ id: string, sku: string, quantity: number, total: { amount: string, currencyCode: string } }>, changes: Array<{ previousLineId: string | null, lineId: string | null, variantId: string, sku: string, quantityBefore: number, quantity: number, totalBefore: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }> }> } | null };

export type OrderTimelineQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrderTimelineQuery = { order: { id: string, timeline: { nodes: Array<{ referenceId: string | null, id: string, kind: OrderTimelineKind, occurredAt: string, label: string | null, actor: { kind: OrderActorKind, id: string | null }, amount: { amount: string, currencyCode: string } | null, note: { id: string, orderId: string, text: string, createdAt: string, updatedAt: string, version: number } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, notes: Array<{ audience: OrderNoteAudience, id: string, orderId: string, text: string, createdAt: string, updatedAt: string, version: number, author: { kind: OrderActorKind, id: string | null } }> } | null };

export type PlacedOrderTimelineQueryVariables = Exact<{
  cartToken: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacedOrderTimelineQuery = { placedOrder: { id: string, timeline: { nodes: Array<{ id: string, kind: OrderTimelineKind, occurredAt: string, label: string | null, amount: { amount: string, currencyCode: string } | null, note: { id: string, orderId: string, text: string, createdAt: string, updatedAt: string, version: number } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, notes: Array<{ id: string, orderId: string, text: string, createdAt: string, updatedAt: string, version: number }> } | null };

export type AddOrderNoteMutationVariables = Exact<{
  input: AddOrderNoteInput;
}>;


export type AddOrderNoteMutation = { addOrderNote: { audience: OrderNoteAudience, id: string, orderId: string, text: string, createdAt: string, updatedAt: string, version: number } | null };

export type EditOrderNoteMutationVariables = Exact<{
  input: EditOrderNoteInput;
}>;


export type EditOrderNoteMutation = { editOrderNote: { audience: OrderNoteAudience, id: string, orderId: string, text: string, createdAt: string, updatedAt: string, version: number } | null };

export type DeleteOrderNoteMutationVariables = Exact<{
  input: DeleteOrderNoteInput;
}>;


export type DeleteOrderNoteMutation = { deleteOrderNote: { id: string, orderId: string, text: string, createdAt: string, updatedAt: string, version: number } | null };

export type ConfirmOrderMutationVariables = Exact<{
  input: OrderInput;
}>;


export type ConfirmOrderMutation = { confirmOrder: { id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type CompleteOrderMutationVariables = Exact<{
  input: OrderInput;
}>;


export type CompleteOrderMutation = { completeOrder: { id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { placeOrder: { id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipping: { methodName: string, total: { amount: string, currencyCode: string } } | null, total: { amount: string, currencyCode: string }, paid: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type PlacedOrderQueryVariables = Exact<{
  cartToken: string;
}>;


export type PlacedOrderQuery = { placedOrder: { id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, shipments: Array<{ id: string, orderId: string, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string, version: number, lines: Array<{ lineId: string, quantity: number }> }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipping: { methodName: string, total: { amount: string, currencyCode: string } } | null, total: { amount: string, currencyCode: string }, paid: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type PlacedOrderPaymentQueryVariables = Exact<{
  cartToken: string;
}>;


export type PlacedOrderPaymentQuery = { placedOrderPayment: { method: PaymentMethod, state: PaymentState, clientSecret: string | null, publishableKey: string | null, amount: { amount: string, currencyCode: string } } | null };

export type PayPlacedOrderMutationVariables = Exact<{
  input: PayPlacedOrderInput;
}>;


export type PayPlacedOrderMutation = { payPlacedOrder: { method: PaymentMethod, state: PaymentState, clientSecret: string | null, publishableKey: string | null, amount: { amount: string, currencyCode: string } } | null };

export type RequestOrderPaymentMutationVariables = Exact<{
  input: RequestOrderPaymentInput;
}>;


export type RequestOrderPaymentMutation = { requestOrderPayment: { id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type PaymentOfShopperFragment = { method: PaymentMethod, state: PaymentState, clientSecret: string | null, publishableKey: string | null, amount: { amount: string, currencyCode: string } };

export type OrderTotalsFragment = { shippingMethodName: string | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, shipping: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string } };

export type OrderLineChangeFragment = { previousLineId: string | null, lineId: string | null, variantId: string, sku: string, quantityBefore: number, quantity: number, totalBefore: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } };

export type OrderTimelineRowFragment = { id: string, kind: OrderTimelineKind, occurredAt: string, label: string | null, amount: { amount: string, currencyCode: string } | null, note: { id: string, orderId: string, text: string, createdAt: string, updatedAt: string, version: number } | null };

export type OrderNoteRowFragment = { id: string, orderId: string, text: string, createdAt: string, updatedAt: string, version: number };

export type OrderHistoryFragment = { totalCount: number, nodes: Array<{ id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, lines: Array<{ id: string, sku: string, quantity: number, open: number }>, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } };

export type ShopperOrderFragment = { id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipping: { methodName: string, total: { amount: string, currencyCode: string } } | null, total: { amount: string, currencyCode: string }, paid: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } };

export type OrderRowFragment = { id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } };

export type OrderPartsFragment = { cartId: string | null, couponCodes: Array<string>, paymentMethod: PaymentMethod | null, confirmedAt: string | null, fulfilledAt: string | null, completedAt: string | null, cancelledAt: string | null, cancelReason: string | null, updatedAt: string, id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, billingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipping: { methodId: string, methodName: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, taxes: Array<{ treatment: TaxTreatment, rate: { id: string, name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } }>, promotions: Array<{ promotionId: string, name: string, couponId: string | null, discount: { amount: string, currencyCode: string } }>, giftCards: Array<{ giftCardId: string, endsWith: string, amount: { amount: string, currencyCode: string } }>, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, paid: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } };

export type OrderLineRowFragment = { id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } };

export type OrderProgressQueryVariables = Exact<{
  id: string;
}>;


export type OrderProgressQuery = { order: { cancelReason: string | null, id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, paid: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipments: Array<{ id: string, orderId: string, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string, version: number, lines: Array<{ lineId: string, quantity: number }> }>, returns: Array<{ id: string, orderId: string, note: string | null, requestedAt: string, receivedAt: string | null, cancelledAt: string | null, version: number, lines: Array<{ lineId: string, quantity: number, reason: string | null, restocked: number, scrapped: number }> }>, credits: Array<{ id: string, returnId: string | null, reason: string | null, creditedAt: string, shipping: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, lines: Array<{ lineId: string, quantity: number, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }> }>, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type FulfilOrderMutationVariables = Exact<{
  input: FulfilOrderInput;
}>;


export type FulfilOrderMutation = { fulfilOrder: { cancelReason: string | null, id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, paid: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipments: Array<{ id: string, orderId: string, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string, version: number, lines: Array<{ lineId: string, quantity: number }> }>, returns: Array<{ id: string, orderId: string, note: string | null, requestedAt: string, receivedAt: string | null, cancelledAt: string | null, version: number, lines: Array<{ lineId: string, quantity: number, reason: string | null, restocked: number, scrapped: number }> }>, credits: Array<{ id: string, returnId: string | null, reason: string | null, creditedAt: string, shipping: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, lines: Array<{ lineId: string, quantity: number, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }> }>, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type TrackShipmentMutationVariables = Exact<{
  input: TrackShipmentInput;
}>;


export type TrackShipmentMutation = { trackShipment: { id: string, orderId: string, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string, version: number, lines: Array<{ lineId: string, quantity: number }> } | null };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder: { cancelReason: string | null, id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, paid: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipments: Array<{ id: string, orderId: string, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string, version: number, lines: Array<{ lineId: string, quantity: number }> }>, returns: Array<{ id: string, orderId: string, note: string | null, requestedAt: string, receivedAt: string | null, cancelledAt: string | null, version: number, lines: Array<{ lineId: string, quantity: number, reason: string | null, restocked: number, scrapped: number }> }>, credits: Array<{ id: string, returnId: string | null, reason: string | null, creditedAt: string, shipping: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, lines: Array<{ lineId: string, quantity: number, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }> }>, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type RequestReturnMutationVariables = Exact<{
  input: RequestReturnInput;
}>;


export type RequestReturnMutation = { requestReturn: { id: string, orderId: string, note: string | null, requestedAt: string, receivedAt: string | null, cancelledAt: string | null, version: number, lines: Array<{ lineId: string, quantity: number, reason: string | null, restocked: number, scrapped: number }> } | null };

export type ReceiveReturnMutationVariables = Exact<{
  input: ReceiveReturnInput;
}>;


export type ReceiveReturnMutation = { receiveReturn: { id: string, orderId: string, note: string | null, requestedAt: string, receivedAt: string | null, cancelledAt: string | null, version: number, lines: Array<{ lineId: string, quantity: number, reason: string | null, restocked: number, scrapped: number }> } | null };

export type CancelReturnMutationVariables = Exact<{
  input: CancelReturnInput;
}>;


export type CancelReturnMutation = { cancelReturn: { id: string, orderId: string, note: string | null, requestedAt: string, receivedAt: string | null, cancelledAt: string | null, version: number, lines: Array<{ lineId: string, quantity: number, reason: string | null, restocked: number, scrapped: number }> } | null };

export type RefundOrderMutationVariables = Exact<{
  input: RefundOrderInput;
}>;


export type RefundOrderMutation = { refundOrder: { cancelReason: string | null, id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, paid: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipments: Array<{ id: string, orderId: string, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string, version: number, lines: Array<{ lineId: string, quantity: number }> }>, returns: Array<{ id: string, orderId: string, note: string | null, requestedAt: string, receivedAt: string | null, cancelledAt: string | null, version: number, lines: Array<{ lineId: string, quantity: number, reason: string | null, restocked: number, scrapped: number }> }>, credits: Array<{ id: string, returnId: string | null, reason: string | null, creditedAt: string, shipping: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, lines: Array<{ lineId: string, quantity: number, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }> }>, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } } | null };

export type ExchangeReturnMutationVariables = Exact<{
  input: ExchangeReturnInput;
}>;


export type ExchangeReturnMutation = { exchangeReturn: { reason: string | null, creditId: string, returnId: string, id: string, orderId: string, replacementOrderId: string, exchangedAt: string, order: { id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, paid: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } }, replacement: { id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, paid: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } }, carried: { amount: string, currencyCode: string }, returned: { amount: string, currencyCode: string } } | null };

export type PreviewExchangeQueryVariables = Exact<{
  input: ExchangeReturnInput;
}>;


export type PreviewExchangeQuery = { previewExchange: { totals: { shippingMethodName: string | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, shipping: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string } }, credited: { amount: string, currencyCode: string }, carried: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string } } | null };

export type OrderExchangesQueryVariables = Exact<{
  id: string;
}>;


export type OrderExchangesQuery = { order: { id: string, exchanges: Array<{ reason: string | null, id: string, orderId: string, replacementOrderId: string, exchangedAt: string, actor: { kind: OrderActorKind, id: string | null }, carried: { amount: string, currencyCode: string }, returned: { amount: string, currencyCode: string } }>, exchangeOf: { reason: string | null, id: string, orderId: string, replacementOrderId: string, exchangedAt: string, carried: { amount: string, currencyCode: string }, returned: { amount: string, currencyCode: string } } | null } | null };

export type MyExchangesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type MyExchangesQuery = { customerMe: { id: string, orders: { nodes: Array<{ id: string, number: string, exchanges: Array<{ id: string, orderId: string, replacementOrderId: string, exchangedAt: string, replacement: { number: string, state: OrderState }, carried: { amount: string, currencyCode: string }, returned: { amount: string, currencyCode: string } }>, exchangeOf: { id: string, orderId: string, replacementOrderId: string, exchangedAt: string, order: { number: string }, carried: { amount: string, currencyCode: string }, returned: { amount: string, currencyCode: string } } | null }> } } | null };

export type OrderExchangeRowFragment = { id: string, orderId: string, replacementOrderId: string, exchangedAt: string, carried: { amount: string, currencyCode: string }, returned: { amount: string, currencyCode: string } };

export type OrderProgressFragment = { cancelReason: string | null, id: string, number: string, state: OrderState, paymentState: OrderPaymentState, source: OrderSource, customerId: string | null, email: string, currencyCode: string, availableTransitions: Array<OrderTransition>, placedAt: string, version: number, paid: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, lines: Array<{ id: string, variantId: string, productId: string, sku: string, productName: string, variantTitle: string, quantity: number, open: number, shipped: number, cancelled: number, returning: number, returned: number, credited: number, includesTax: boolean, taxTreatment: TaxTreatment, taxRate: { id: string, name: string, percentage: string } | null, unitPrice: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, shipments: Array<{ id: string, orderId: string, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string, version: number, lines: Array<{ lineId: string, quantity: number }> }>, returns: Array<{ id: string, orderId: string, note: string | null, requestedAt: string, receivedAt: string | null, cancelledAt: string | null, version: number, lines: Array<{ lineId: string, quantity: number, reason: string | null, restocked: number, scrapped: number }> }>, credits: Array<{ id: string, returnId: string | null, reason: string | null, creditedAt: string, shipping: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, lines: Array<{ lineId: string, quantity: number, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }> }>, payable: { amount: string, currencyCode: string }, due: { amount: string, currencyCode: string } };

export type ShipmentRowFragment = { id: string, orderId: string, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string, version: number, lines: Array<{ lineId: string, quantity: number }> };

export type OrderReturnRowFragment = { id: string, orderId: string, note: string | null, requestedAt: string, receivedAt: string | null, cancelledAt: string | null, version: number, lines: Array<{ lineId: string, quantity: number, reason: string | null, restocked: number, scrapped: number }> };

export type PaymentOfOrderFragment = { id: string, method: PaymentMethod, state: PaymentState, amount: { amount: string, currencyCode: string }, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string } };

export type OrderAmountFragment = { amount: string, currencyCode: string };

export type OrderAddressFragment = { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null };

export type OrderPageFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type PaymentsQueryVariables = Exact<{
  filter?: PaymentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PaymentsQuery = { payments: { nodes: Array<{ id: string, method: PaymentMethod, provider: PaymentProviderKind, providerReference: string | null, capturesAtOnce: boolean, state: PaymentState, version: number, operations: Array<{ id: string, kind: PaymentOperationKind, state: PaymentOperationState, isFinal: boolean, reason: string | null, providerReference: string | null, failureCode: string | null, failureMessage: string | null, happenedAt: string | null, createdAt: string, settledAt: string | null, amount: { amount: string, currencyCode: string } }>, reference: { kind: string, id: string }, amount: { amount: string, currencyCode: string }, authorised: { amount: string, currencyCode: string }, captured: { amount: string, currencyCode: string }, capturable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, refundable: { amount: string, currencyCode: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type PaymentQueryVariables = Exact<{
  id: string;
}>;


export type PaymentQuery = { payment: { createdAt: string, updatedAt: string, id: string, method: PaymentMethod, provider: PaymentProviderKind, providerReference: string | null, capturesAtOnce: boolean, state: PaymentState, version: number, operations: Array<{ id: string, kind: PaymentOperationKind, state: PaymentOperationState, isFinal: boolean, reason: string | null, providerReference: string | null, failureCode: string | null, failureMessage: string | null, happenedAt: string | null, createdAt: string, settledAt: string | null, amount: { amount: string, currencyCode: string } }>, reference: { kind: string, id: string }, amount: { amount: string, currencyCode: string }, authorised: { amount: string, currencyCode: string }, captured: { amount: string, currencyCode: string }, capturable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, refundable: { amount: string, currencyCode: string } } | null };

export type PaymentToConfirmQueryVariables = Exact<{
  id: string;
}>;


export type PaymentToConfirmQuery = { payment: { id: string, state: PaymentState, clientSecret: string | null } | null };

export type PaymentProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type PaymentProvidersQuery = { paymentProviders: Array<{ kind: PaymentProviderKind, methods: Array<PaymentMethod>, isEnabled: boolean, publishableKey: string | null, apiUrl: string | null, webhookUrl: string | null }> | null };

export type CreatePaymentMutationVariables = Exact<{
  input: CreatePaymentInput;
}>;


export type CreatePaymentMutation = { createPayment: { id: string, method: PaymentMethod, provider: PaymentProviderKind, providerReference: string | null, capturesAtOnce: boolean, state: PaymentState, version: number, reference: { kind: string, id: string }, amount: { amount: string, currencyCode: string }, authorised: { amount: string, currencyCode: string }, captured: { amount: string, currencyCode: string }, capturable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, refundable: { amount: string, currencyCode: string } } | null };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment: { id: string, method: PaymentMethod, provider: PaymentProviderKind, providerReference: string | null, capturesAtOnce: boolean, state: PaymentState, version: number, reference: { kind: string, id: string }, amount: { amount: string, currencyCode: string }, authorised: { amount: string, currencyCode: string }, captured: { amount: string, currencyCode: string }, capturable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, refundable: { amount: string, currencyCode: string } } | null };

export type CapturePaymentMutationVariables = Exact<{
  input: CapturePaymentInput;
}>;


export type CapturePaymentMutation = { capturePayment: { id: string, method: PaymentMethod, provider: PaymentProviderKind, providerReference: string | null, capturesAtOnce: boolean, state: PaymentState, version: number, reference: { kind: string, id: string }, amount: { amount: string, currencyCode: string }, authorised: { amount: string, currencyCode: string }, captured: { amount: string, currencyCode: string }, capturable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, refundable: { amount: string, currencyCode: string } } | null };

export type VoidPaymentMutationVariables = Exact<{
  input: VoidPaymentInput;
}>;


export type VoidPaymentMutation = { voidPayment: { id: string, method: PaymentMethod, provider: PaymentProviderKind, providerReference: string | null, capturesAtOnce: boolean, state: PaymentState, version: number, reference: { kind: string, id: string }, amount: { amount: string, currencyCode: string }, authorised: { amount: string, currencyCode: string }, captured: { amount: string, currencyCode: string }, capturable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, refundable: { amount: string, currencyCode: string } } | null };

export type RefundPaymentMutationVariables = Exact<{
  input: RefundPaymentInput;
}>;


export type RefundPaymentMutation = { refundPayment: { id: string, method: PaymentMethod, provider: PaymentProviderKind, providerReference: string | null, capturesAtOnce: boolean, state: PaymentState, version: number, reference: { kind: string, id: string }, amount: { amount: string, currencyCode: string }, authorised: { amount: string, currencyCode: string }, captured: { amount: string, currencyCode: string }, capturable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, refundable: { amount: string, currencyCode: string } } | null };

export type ConfigurePaymentProviderMutationVariables = Exact<{
  input: ConfigurePaymentProviderInput;
}>;


export type ConfigurePaymentProviderMutation = { configurePaymentProvider: { kind: PaymentProviderKind, methods: Array<PaymentMethod>, isEnabled: boolean, publishableKey: string | null, apiUrl: string | null, webhookUrl: string | null } | null };

export type PaymentRowFragment = { id: string, method: PaymentMethod, provider: PaymentProviderKind, providerReference: string | null, capturesAtOnce: boolean, state: PaymentState, version: number, reference: { kind: string, id: string }, amount: { amount: string, currencyCode: string }, authorised: { amount: string, currencyCode: string }, captured: { amount: string, currencyCode: string }, capturable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, refundable: { amount: string, currencyCode: string } };

export type PaymentOperationRowFragment = { id: string, kind: PaymentOperationKind, state: PaymentOperationState, isFinal: boolean, reason: string | null, providerReference: string | null, failureCode: string | null, failureMessage: string | null, happenedAt: string | null, createdAt: string, settledAt: string | null, amount: { amount: string, currencyCode: string } };

export type PaymentProviderRowFragment = { kind: PaymentProviderKind, methods: Array<PaymentMethod>, isEnabled: boolean, publishableKey: string | null, apiUrl: string | null, webhookUrl: string | null };

export type CustomerGroupsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CustomerGroupsQuery = { customerGroups: { nodes: Array<{ id: string, name: string, version: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CustomerGroupQueryVariables = Exact<{
  id: string;
}>;


export type CustomerGroupQuery = { customerGroup: { createdAt: string, updatedAt: string, id: string, name: string, version: number } | null };

export type CustomersForPricingQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomersForPricingQuery = { customers: { nodes: Array<{ id: string, displayName: string, groups: Array<{ id: string, name: string, version: number }>, taxStatus: { customerId: string, vatId: string | null, exemption: string | null, version: number } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CreateCustomerGroupMutationVariables = Exact<{
  input: CreateCustomerGroupInput;
}>;


export type CreateCustomerGroupMutation = { createCustomerGroup: { id: string, name: string, version: number } | null };

export type UpdateCustomerGroupMutationVariables = Exact<{
  input: UpdateCustomerGroupInput;
}>;


export type UpdateCustomerGroupMutation = { updateCustomerGroup: { id: string, name: string, version: number } | null };

export type DeleteCustomerGroupMutationVariables = Exact<{
  input: DeleteCustomerGroupInput;
}>;


export type DeleteCustomerGroupMutation = { deleteCustomerGroup: { id: string, name: string, version: number } | null };

export type ChangeCustomerGroupMembersMutationVariables = Exact<{
  input: ChangeCustomerGroupMembersInput;
}>;


export type ChangeCustomerGroupMembersMutation = { changeCustomerGroupMembers: { id: string, name: string, version: number } | null };

export type PriceListsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PriceListsQuery = { priceLists: { nodes: Array<{ id: string, name: string, currencyCode: string, includesTax: boolean, priority: number, validFrom: string, validUntil: string | null, deactivatedAt: string | null, version: number, customerGroup: { id: string, name: string, version: number } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type PriceListQueryVariables = Exact<{
  id: string;
}>;


export type PriceListQuery = { priceList: { createdAt: string, updatedAt: string, id: string, name: string, currencyCode: string, includesTax: boolean, priority: number, validFrom: string, validUntil: string | null, deactivatedAt: string | null, version: number, customerGroup: { id: string, name: string, version: number } | null } | null };

export type CreatePriceListMutationVariables = Exact<{
  input: CreatePriceListInput;
}>;


export type CreatePriceListMutation = { createPriceList: { id: string, name: string, currencyCode: string, includesTax: boolean, priority: number, validFrom: string, validUntil: string | null, deactivatedAt: string | null, version: number, customerGroup: { id: string, name: string, version: number } | null } | null };

export type UpdatePriceListMutationVariables = Exact<{
  input: UpdatePriceListInput;
}>;


export type UpdatePriceListMutation = { updatePriceList: { id: string, name: string, currencyCode: string, includesTax: boolean, priority: number, validFrom: string, validUntil: string | null, deactivatedAt: string | null, version: number, customerGroup: { id: string, name: string, version: number } | null } | null };

export type DeletePriceListMutationVariables = Exact<{
  input: DeletePriceListInput;
}>;


export type DeletePriceListMutation = { deletePriceList: { id: string, name: string, currencyCode: string, includesTax: boolean, priority: number, validFrom: string, validUntil: string | null, deactivatedAt: string | null, version: number, customerGroup: { id: string, name: string, version: number } | null } | null };

export type PricesQueryVariables = Exact<{
  priceListId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PricesQuery = { prices: { nodes: Array<{ id: string, variantId: string, minimumQuantity: number, version: number, amount: { amount: string, currencyCode: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type SetPricesMutationVariables = Exact<{
  input: SetPricesInput;
}>;


export type SetPricesMutation = { setPrices: Array<{ id: string, variantId: string, minimumQuantity: number, version: number, amount: { amount: string, currencyCode: string } }> | null };

export type ProductsWithPricesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  currencyCode?: string;
  quantity?: number;
  customerGroupId?: string | null | undefined;
}>;


export type ProductsWithPricesQuery = { products: { nodes: Array<{ id: string, name: string, variants: Array<{ id: string, sku: string, priceFor: { includesTax: boolean, priceListId: string | null, minimumQuantity: number, unitPrice: { amount: string, currencyCode: string } } | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type TaxCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type TaxCategoriesQuery = { taxCategories: Array<{ id: string, code: string, name: string, version: number }> | null };

export type CreateTaxCategoryMutationVariables = Exact<{
  input: CreateTaxCategoryInput;
}>;


export type CreateTaxCategoryMutation = { createTaxCategory: { id: string, code: string, name: string, version: number } | null };

export type UpdateTaxCategoryMutationVariables = Exact<{
  input: UpdateTaxCategoryInput;
}>;


export type UpdateTaxCategoryMutation = { updateTaxCategory: { id: string, code: string, name: string, version: number } | null };

export type DeleteTaxCategoryMutationVariables = Exact<{
  input: DeleteTaxCategoryInput;
}>;


export type DeleteTaxCategoryMutation = { deleteTaxCategory: { id: string, code: string, name: string, version: number } | null };

export type AssignTaxCategoryMutationVariables = Exact<{
  input: AssignTaxCategoryInput;
}>;


export type AssignTaxCategoryMutation = { assignTaxCategory: { id: string, code: string, name: string, version: number } | null };

export type TaxZonesQueryVariables = Exact<{ [key: string]: never; }>;


export type TaxZonesQuery = { taxZones: Array<{ id: string, name: string, reverseCharge: boolean, version: number, areas: Array<{ countryCode: string, region: string | null, postalPrefix: string | null }> }> | null };

export type CreateTaxZoneMutationVariables = Exact<{
  input: CreateTaxZoneInput;
}>;


export type CreateTaxZoneMutation = { createTaxZone: { id: string, name: string, reverseCharge: boolean, version: number, areas: Array<{ countryCode: string, region: string | null, postalPrefix: string | null }> } | null };

export type UpdateTaxZoneMutationVariables = Exact<{
  input: UpdateTaxZoneInput;
}>;


export type UpdateTaxZoneMutation = { updateTaxZone: { id: string, name: string, reverseCharge: boolean, version: number, areas: Array<{ countryCode: string, region: string | null, postalPrefix: string | null }> } | null };

export type DeleteTaxZoneMutationVariables = Exact<{
  input: DeleteTaxZoneInput;
}>;


export type DeleteTaxZoneMutation = { deleteTaxZone: { id: string, name: string, reverseCharge: boolean, version: number, areas: Array<{ countryCode: string, region: string | null, postalPrefix: string | null }> } | null };

export type TaxRatesQueryVariables = Exact<{
  taxZoneId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TaxRatesQuery = { taxRates: { nodes: Array<{ id: string, taxZoneId: string, taxCategoryId: string, name: string, percentage: string, validFrom: string, validUntil: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CreateTaxRateMutationVariables = Exact<{
  input: CreateTaxRateInput;
}>;


export type CreateTaxRateMutation = { createTaxRate: { id: string, taxZoneId: string, taxCategoryId: string, name: string, percentage: string, validFrom: string, validUntil: string | null } | null };

export type EndTaxRateMutationVariables = Exact<{
  input: EndTaxRateInput;
}>;


export type EndTaxRateMutation = { endTaxRate: { id: string, taxZoneId: string, taxCategoryId: string, name: string, percentage: string, validFrom: string, validUntil: string | null } | null };

export type SetCustomerTaxStatusMutationVariables = Exact<{
  input: SetCustomerTaxStatusInput;
}>;


export type SetCustomerTaxStatusMutation = { setCustomerTaxStatus: { customerId: string, vatId: string | null, exemption: string | null, version: number } | null };

export type PromotionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PromotionsQuery = { promotions: { nodes: Array<{ id: string, name: string, currencyCode: string | null, priority: number, stacking: PromotionStacking, combinationGroup: string | null, requiresCoupon: boolean, usageLimit: number | null, usageLimitPerCustomer: number | null, used: number, validFrom: string, validUntil: string | null, deactivatedAt: string | null, version: number, action: { kind: PromotionActionKind, percentage: string | null, buyQuantity: number | null, getQuantity: number | null, amount: { amount: string, currencyCode: string } | null }, conditions: { minimumQuantity: number | null, productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, customerGroupIds: Array<string>, firstOrderOnly: boolean, minimumSubtotal: { amount: string, currencyCode: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type PromotionQueryVariables = Exact<{
  id: string;
}>;


export type PromotionQuery = { promotion: { createdAt: string, updatedAt: string, id: string, name: string, currencyCode: string | null, priority: number, stacking: PromotionStacking, combinationGroup: string | null, requiresCoupon: boolean, usageLimit: number | null, usageLimitPerCustomer: number | null, used: number, validFrom: string, validUntil: string | null, deactivatedAt: string | null, version: number, action: { kind: PromotionActionKind, percentage: string | null, buyQuantity: number | null, getQuantity: number | null, amount: { amount: string, currencyCode: string } | null }, conditions: { minimumQuantity: number | null, productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, customerGroupIds: Array<string>, firstOrderOnly: boolean, minimumSubtotal: { amount: string, currencyCode: string } | null } } | null };

export type CreatePromotionMutationVariables = Exact<{
  input: CreatePromotionInput;
}>;


export type CreatePromotionMutation = { createPromotion: { id: string, name: string, currencyCode: string | null, priority: number, stacking: PromotionStacking, combinationGroup: string | null, requiresCoupon: boolean, usageLimit: number | null, usageLimitPerCustomer: number | null, used: number, validFrom: string, validUntil: string | null, deactivatedAt: string | null, version: number, action: { kind: PromotionActionKind, percentage: string | null, buyQuantity: number | null, getQuantity: number | null, amount: { amount: string, currencyCode: string } | null }, conditions: { minimumQuantity: number | null, productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, customerGroupIds: Array<string>, firstOrderOnly: boolean, minimumSubtotal: { amount: string, currencyCode: string } | null } } | null };

export type UpdatePromotionMutationVariables = Exact<{
  input: UpdatePromotionInput;
}>;


export type UpdatePromotionMutation = { updatePromotion: { id: string, name: string, currencyCode: string | null, priority: number, stacking: PromotionStacking, combinationGroup: string | null, requiresCoupon: boolean, usageLimit: number | null, usageLimitPerCustomer: number | null, used: number, validFrom: string, validUntil: string | null, deactivatedAt: string | null, version: number, action: { kind: PromotionActionKind, percentage: string | null, buyQuantity: number | null, getQuantity: number | null, amount: { amount: string, currencyCode: string } | null }, conditions: { minimumQuantity: number | null, productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, customerGroupIds: Array<string>, firstOrderOnly: boolean, minimumSubtotal: { amount: string, currencyCode: string } | null } } | null };

export type CouponsQueryVariables = Exact<{
  promotionId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CouponsQuery = { coupons: { nodes: Array<{ id: string, promotionId: string, code: string, usageLimit: number | null, used: number, disabledAt: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CreateCouponsMutationVariables = Exact<{
  input: CreateCouponsInput;
}>;


export type CreateCouponsMutation = { createCoupons: Array<{ id: string, promotionId: string, code: string, usageLimit: number | null, used: number, disabledAt: string | null }> | null };

export type DisableCouponMutationVariables = Exact<{
  input: DisableCouponInput;
}>;


export type DisableCouponMutation = { disableCoupon: { id: string, promotionId: string, code: string, usageLimit: number | null, used: number, disabledAt: string | null } | null };

export type GiftCardsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GiftCardsQuery = { giftCards: { nodes: Array<{ id: string, endsWith: string, expiresAt: string | null, disabledAt: string | null, version: number, balance: { amount: string, currencyCode: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type GiftCardQueryVariables = Exact<{
  id: string;
}>;


export type GiftCardQuery = { giftCard: { createdAt: string, updatedAt: string, id: string, endsWith: string, expiresAt: string | null, disabledAt: string | null, version: number, balance: { amount: string, currencyCode: string } } | null };

export type GiftCardByCodeQueryVariables = Exact<{
  code: string;
}>;


export type GiftCardByCodeQuery = { giftCardByCode: { id: string, endsWith: string, expiresAt: string | null, disabledAt: string | null, version: number, balance: { amount: string, currencyCode: string } } | null };

export type GiftCardEntriesQueryVariables = Exact<{
  giftCardId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GiftCardEntriesQuery = { giftCardEntries: { nodes: Array<{ id: string, kind: GiftCardEntryKind, reference: string, refundOf: string | null, createdAt: string, amount: { amount: string, currencyCode: string }, balanceAfter: { amount: string, currencyCode: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type IssueGiftCardMutationVariables = Exact<{
  input: IssueGiftCardInput;
}>;


export type IssueGiftCardMutation = { issueGiftCard: { code: string, giftCard: { id: string, endsWith: string, expiresAt: string | null, disabledAt: string | null, version: number, balance: { amount: string, currencyCode: string } } } | null };

export type RedeemGiftCardMutationVariables = Exact<{
  input: RedeemGiftCardInput;
}>;


export type RedeemGiftCardMutation = { redeemGiftCard: { id: string, endsWith: string, expiresAt: string | null, disabledAt: string | null, version: number, balance: { amount: string, currencyCode: string } } | null };

export type RefundGiftCardMutationVariables = Exact<{
  input: RefundGiftCardInput;
}>;


export type RefundGiftCardMutation = { refundGiftCard: { id: string, endsWith: string, expiresAt: string | null, disabledAt: string | null, version: number, balance: { amount: string, currencyCode: string } } | null };

export type DisableGiftCardMutationVariables = Exact<{
  input: DisableGiftCardInput;
}>;


export type DisableGiftCardMutation = { disableGiftCard: { id: string, endsWith: string, expiresAt: string | null, disabledAt: string | null, version: number, balance: { amount: string, currencyCode: string } } | null };

export type PriceExplanationQueryVariables = Exact<{
  input: PriceExplanationInput;
}>;


export type PriceExplanationQuery = { priceExplanation: { currencyCode: string, freeShippingBy: string | null, roundingMode: string, taxRoundedOn: string, lines: Array<{ variantId: string, quantity: number, taxTreatment: TaxTreatment, price: { includesTax: boolean, priceListId: string | null, minimumQuantity: number, unitPrice: { amount: string, currencyCode: string } }, steps: Array<{ kind: PriceStepKind, ruleId: string | null, ruleName: string | null, change: { amount: string, currencyCode: string }, result: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } | null }>, taxRate: { id: string, name: string, percentage: string } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, promotions: Array<{ promotionId: string, name: string, couponId: string | null, outcome: PromotionOutcome, discount: { amount: string, currencyCode: string } }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, taxes: Array<{ treatment: TaxTreatment, rate: { id: string, name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } }>, payableStep: { amount: string, currencyCode: string }, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string } } | null };

export type AmountFragment = { amount: string, currencyCode: string };

export type AppliedTaxRateRowFragment = { id: string, name: string, percentage: string };

export type CustomerGroupRowFragment = { id: string, name: string, version: number };

export type CustomerTaxStatusRowFragment = { customerId: string, vatId: string | null, exemption: string | null, version: number };

export type PriceListRowFragment = { id: string, name: string, currencyCode: string, includesTax: boolean, priority: number, validFrom: string, validUntil: string | null, deactivatedAt: string | null, version: number, customerGroup: { id: string, name: string, version: number } | null };

export type PriceRowFragment = { id: string, variantId: string, minimumQuantity: number, version: number, amount: { amount: string, currencyCode: string } };

export type VariantPriceRowFragment = { includesTax: boolean, priceListId: string | null, minimumQuantity: number, unitPrice: { amount: string, currencyCode: string } };

export type TaxCategoryRowFragment = { id: string, code: string, name: string, version: number };

export type TaxZoneRowFragment = { id: string, name: string, reverseCharge: boolean, version: number, areas: Array<{ countryCode: string, region: string | null, postalPrefix: string | null }> };

export type TaxRateRowFragment = { id: string, taxZoneId: string, taxCategoryId: string, name: string, percentage: string, validFrom: string, validUntil: string | null };

export type PromotionRowFragment = { id: string, name: string, currencyCode: string | null, priority: number, stacking: PromotionStacking, combinationGroup: string | null, requiresCoupon: boolean, usageLimit: number | null, usageLimitPerCustomer: number | null, used: number, validFrom: string, validUntil: string | null, deactivatedAt: string | null, version: number, action: { kind: PromotionActionKind, percentage: string | null, buyQuantity: number | null, getQuantity: number | null, amount: { amount: string, currencyCode: string } | null }, conditions: { minimumQuantity: number | null, productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, customerGroupIds: Array<string>, firstOrderOnly: boolean, minimumSubtotal: { amount: string, currencyCode: string } | null } };

export type CouponRowFragment = { id: string, promotionId: string, code: string, usageLimit: number | null, used: number, disabledAt: string | null };

export type GiftCardRowFragment = { id: string, endsWith: string, expiresAt: string | null, disabledAt: string | null, version: number, balance: { amount: string, currencyCode: string } };

export type PricingPageFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

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

export type EventQueuesQueryVariables = Exact<{ [key: string]: never; }>;


export type EventQueuesQuery = { eventQueues: Array<{ server: string, waiting: number, scheduled: number, onQueue: number, retrying: number, deadLetters: number, parkedTenants: number, oldestSeconds: number | null, handledPerMinute: number }> | null };

export type EventStatusQueryVariables = Exact<{
  id: string;
}>;


export type EventStatusQuery = { eventStatus: { id: string, name: string | null, tenantId: string | null, occurredAt: string | null, scheduledFor: string | null, listeners: Array<{ listener: string, state: EventListenerState, attempts: number | null, nextAttemptAt: string | null, handledAt: string | null, lastError: string | null }> } | null };

export type DeadLettersQueryVariables = Exact<{
  filter?: DeadLetterFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadLettersQuery = { deadLetters: { totalCount: number, nodes: Array<{ id: string, reason: DeadLetterReason, eventId: string | null, eventName: string | null, eventVersion: number | null, listener: string | null, tenantId: string | null, attempts: number, lastError: string | null, body: string | null, occurredAt: string | null, diedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RedriveDeadLettersMutationVariables = Exact<{
  input: DeadLettersInput;
}>;


export type RedriveDeadLettersMutation = { redriveDeadLetters: { count: number } | null };

export type DiscardDeadLettersMutationVariables = Exact<{
  input: DeadLettersInput;
}>;


export type DiscardDeadLettersMutation = { discardDeadLetters: { count: number } | null };

export type RecurringJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecurringJobsQuery = { recurringJobs: Array<{ name: string, every: string, nextRunAt: string, startedAt: string | null, endedAt: string | null, lastError: string | null }> | null };

export type SalesByPeriodQueryVariables = Exact<{
  by: ReportUnit;
  from?: string | null | undefined;
  to?: string | null | undefined;
  currencyCode?: string | null | undefined;
}>;


export type SalesByPeriodQuery = { salesByPeriod: { from: string, to: string, currencyCode: string, timeZone: string, rows: Array<{ from: string, to: string, orders: number, shipping: { amount: string, currencyCode: string }, figures: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } } }>, total: { from: string, to: string, orders: number, shipping: { amount: string, currencyCode: string }, figures: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } } } } | null };

export type SalesByProductQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  currencyCode?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SalesByProductQuery = { salesByProduct: { from: string, to: string, currencyCode: string, timeZone: string, rows: Array<{ productId: string, productName: string, figures: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } } }>, others: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } }, total: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } } } | null };

export type SalesByCategoryQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  currencyCode?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SalesByCategoryQuery = { salesByCategory: { from: string, to: string, currencyCode: string, timeZone: string, rows: Array<{ categoryId: string | null, categoryName: string | null, figures: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } } }>, others: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } }, total: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } } } | null };

export type SalesByCustomerQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  currencyCode?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SalesByCustomerQuery = { salesByCustomer: { from: string, to: string, currencyCode: string, timeZone: string, rows: Array<{ customerId: string | null, orders: number, customer: { id: string, displayName: string } | null, figures: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } } }>, others: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } }, total: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } } } | null };

export type StockValueQueryVariables = Exact<{ [key: string]: never; }>;


export type StockValueQuery = { stockValue: Array<{ currencyCode: string | null, items: number, units: number, value: { amount: string, currencyCode: string } | null }> | null };

export type CartConversionQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  currencyCode?: string | null | undefined;
}>;


export type CartConversionQuery = { cartConversion: { from: string, to: string, currencyCode: string, timeZone: string, carts: number, ordered: number, abandoned: number, reachable: number, open: number, conversion: string | null, abandonedWorth: { amount: string, currencyCode: string } } | null };

export type SalesOfDaysFragment = { from: string, to: string, orders: number, shipping: { amount: string, currencyCode: string }, figures: { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } } };

export type SalesAmountsFragment = { units: number, unitsCredited: number, sold: { amount: string, currencyCode: string }, credited: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, margin: { units: number, percentage: string | null, net: { amount: string, currencyCode: string }, cost: { amount: string, currencyCode: string }, amount: { amount: string, currencyCode: string } } };

export type RegisterDatabaseServerMutationVariables = Exact<{
  input: RegisterDatabaseServerInput;
}>;


export type RegisterDatabaseServerMutation = { registerDatabaseServer: { id: string, name: string, kind: DatabaseServerKind, isHome: boolean, region: string | null, host: string | null, port: number | null, database: string | null, tls: DatabaseServerTls | null, state: DatabaseServerState, drainingSince: string | null, capacity: number | null, weight: number, createdAt: string } | null };

export type UpdateDatabaseServerMutationVariables = Exact<{
  input: UpdateDatabaseServerInput;
}>;


export type UpdateDatabaseServerMutation = { updateDatabaseServer: { id: string, name: string, kind: DatabaseServerKind, isHome: boolean, region: string | null, host: string | null, port: number | null, database: string | null, tls: DatabaseServerTls | null, state: DatabaseServerState, drainingSince: string | null, capacity: number | null, weight: number, createdAt: string } | null };

export type RotateServerCredentialsMutationVariables = Exact<{
  input: RotateServerCredentialsInput;
}>;


export type RotateServerCredentialsMutation = { rotateServerCredentials: { credentialsSince: string | null, id: string, name: string, kind: DatabaseServerKind, isHome: boolean, region: string | null, host: string | null, port: number | null, database: string | null, tls: DatabaseServerTls | null, state: DatabaseServerState, drainingSince: string | null, capacity: number | null, weight: number, createdAt: string, rotation: { requestedAt: string, problem: string | null } | null } | null };

export type RemoveDatabaseServerMutationVariables = Exact<{
  input: RemoveDatabaseServerInput;
}>;


export type RemoveDatabaseServerMutation = { removeDatabaseServer: { id: string, name: string } | null };

export type DatabaseServersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DatabaseServersQuery = { databaseServers: { nodes: Array<{ tenants: number, isReachable: boolean, id: string, name: string, kind: DatabaseServerKind, isHome: boolean, region: string | null, host: string | null, port: number | null, database: string | null, tls: DatabaseServerTls | null, state: DatabaseServerState, drainingSince: string | null, capacity: number | null, weight: number, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DatabaseServerQueryVariables = Exact<{
  id: string;
}>;


export type DatabaseServerQuery = { databaseServer: { tenants: number, isReachable: boolean, credentialsSince: string | null, id: string, name: string, kind: DatabaseServerKind, isHome: boolean, region: string | null, host: string | null, port: number | null, database: string | null, tls: DatabaseServerTls | null, state: DatabaseServerState, drainingSince: string | null, capacity: number | null, weight: number, createdAt: string, rotation: { requestedAt: string, problem: string | null } | null } | null };

export type DatabaseServerRowFragment = { id: string, name: string, kind: DatabaseServerKind, isHome: boolean, region: string | null, host: string | null, port: number | null, database: string | null, tls: DatabaseServerTls | null, state: DatabaseServerState, drainingSince: string | null, capacity: number | null, weight: number, createdAt: string };

export type MoveTenantToNodeMutationVariables = Exact<{
  input: MoveTenantToNodeInput;
}>;


export type MoveTenantToNodeMutation = { moveTenantToNode: { id: string, slug: string } | null };

export type DatabaseServerNodesQueryVariables = Exact<{
  id: string;
}>;


export type DatabaseServerNodesQuery = { databaseServer: { id: string, kind: DatabaseServerKind, nodes: Array<{ host: string, port: number }> | null } | null };

export type ShippingZonesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShippingZonesQuery = { shippingZones: Array<{ id: string, name: string, version: number, areas: Array<{ countryCode: string, region: string | null, postalPrefix: string | null }> }> | null };

export type CreateShippingZoneMutationVariables = Exact<{
  input: CreateShippingZoneInput;
}>;


export type CreateShippingZoneMutation = { createShippingZone: { id: string, name: string, version: number, areas: Array<{ countryCode: string, region: string | null, postalPrefix: string | null }> } | null };

export type UpdateShippingZoneMutationVariables = Exact<{
  input: UpdateShippingZoneInput;
}>;


export type UpdateShippingZoneMutation = { updateShippingZone: { id: string, name: string, version: number, areas: Array<{ countryCode: string, region: string | null, postalPrefix: string | null }> } | null };

export type DeleteShippingZoneMutationVariables = Exact<{
  input: DeleteShippingZoneInput;
}>;


export type DeleteShippingZoneMutation = { deleteShippingZone: { id: string, name: string, version: number, areas: Array<{ countryCode: string, region: string | null, postalPrefix: string | null }> } | null };

export type ShippingMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShippingMethodsQuery = { shippingMethods: Array<{ id: string, name: string, description: string, position: number, taxCategoryId: string | null, customerGroupIds: Array<string>, weightMaxGrams: number | null, deactivatedAt: string | null, version: number, delivery: { daysMin: number, daysMax: number } | null, rates: Array<{ shippingZoneId: string, currencyCode: string, basis: ShippingRateBasis, zone: { name: string } | null, tiers: Array<{ fromGrams: number | null, fromTotal: { amount: string, currencyCode: string } | null, price: { amount: string, currencyCode: string } }>, freeFrom: { amount: string, currencyCode: string } | null }> }> | null };

export type ShippingMethodQueryVariables = Exact<{
  id: string;
}>;


export type ShippingMethodQuery = { shippingMethod: { createdAt: string, updatedAt: string, id: string, name: string, description: string, position: number, taxCategoryId: string | null, customerGroupIds: Array<string>, weightMaxGrams: number | null, deactivatedAt: string | null, version: number, delivery: { daysMin: number, daysMax: number } | null, rates: Array<{ shippingZoneId: string, currencyCode: string, basis: ShippingRateBasis, zone: { name: string } | null, tiers: Array<{ fromGrams: number | null, fromTotal: { amount: string, currencyCode: string } | null, price: { amount: string, currencyCode: string } }>, freeFrom: { amount: string, currencyCode: string } | null }> } | null };

export type CreateShippingMethodMutationVariables = Exact<{
  input: CreateShippingMethodInput;
}>;


export type CreateShippingMethodMutation = { createShippingMethod: { id: string, name: string, description: string, position: number, taxCategoryId: string | null, customerGroupIds: Array<string>, weightMaxGrams: number | null, deactivatedAt: string | null, version: number, delivery: { daysMin: number, daysMax: number } | null, rates: Array<{ shippingZoneId: string, currencyCode: string, basis: ShippingRateBasis, zone: { name: string } | null, tiers: Array<{ fromGrams: number | null, fromTotal: { amount: string, currencyCode: string } | null, price: { amount: string, currencyCode: string } }>, freeFrom: { amount: string, currencyCode: string } | null }> } | null };

export type UpdateShippingMethodMutationVariables = Exact<{
  input: UpdateShippingMethodInput;
}>;


export type UpdateShippingMethodMutation = { updateShippingMethod: { id: string, name: string, description: string, position: number, taxCategoryId: string | null, customerGroupIds: Array<string>, weightMaxGrams: number | null, deactivatedAt: string | null, version: number, delivery: { daysMin: number, daysMax: number } | null, rates: Array<{ shippingZoneId: string, currencyCode: string, basis: ShippingRateBasis, zone: { name: string } | null, tiers: Array<{ fromGrams: number | null, fromTotal: { amount: string, currencyCode: string } | null, price: { amount: string, currencyCode: string } }>, freeFrom: { amount: string, currencyCode: string } | null }> } | null };

export type DeleteShippingMethodMutationVariables = Exact<{
  input: DeleteShippingMethodInput;
}>;


export type DeleteShippingMethodMutation = { deleteShippingMethod: { id: string, name: string } | null };

export type SetVariantWeightsMutationVariables = Exact<{
  input: SetVariantWeightsInput;
}>;


export type SetVariantWeightsMutation = { setVariantWeights: Array<{ variantId: string, grams: number | null }> | null };

export type ProductsWithWeightsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProductsWithWeightsQuery = { products: { nodes: Array<{ id: string, variants: Array<{ id: string, weightGrams: number | null }> }> } | null };

export type ShippingQuotesQueryVariables = Exact<{
  input: ShippingQuotesInput;
}>;


export type ShippingQuotesQuery = { shippingQuotes: { currencyCode: string, weightGrams: number | null, freeShippingBy: string | null, pricesIncludeTax: boolean, total: { amount: string, currencyCode: string }, methods: Array<{ outcome: ShippingQuoteOutcome, freeBecause: FreeShippingReason | null, shippingZoneId: string | null, method: { id: string, name: string, delivery: { daysMin: number, daysMax: number } | null }, price: { amount: string, currencyCode: string } | null, freeFrom: { amount: string, currencyCode: string } | null }> } | null };

export type ShippingAmountFragment = { amount: string, currencyCode: string };

export type ShippingZoneRowFragment = { id: string, name: string, version: number, areas: Array<{ countryCode: string, region: string | null, postalPrefix: string | null }> };

export type ShippingMethodRowFragment = { id: string, name: string, description: string, position: number, taxCategoryId: string | null, customerGroupIds: Array<string>, weightMaxGrams: number | null, deactivatedAt: string | null, version: number, delivery: { daysMin: number, daysMax: number } | null, rates: Array<{ shippingZoneId: string, currencyCode: string, basis: ShippingRateBasis, zone: { name: string } | null, tiers: Array<{ fromGrams: number | null, fromTotal: { amount: string, currencyCode: string } | null, price: { amount: string, currencyCode: string } }>, freeFrom: { amount: string, currencyCode: string } | null }> };

export type CustomerSignInPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomerSignInPolicyQuery = { customerSignInPolicy: { passwordLengthMin: number } | null };

export type RegisterCustomerMutationVariables = Exact<{
  input: RegisterCustomerInput;
}>;


export type RegisterCustomerMutation = { registerCustomer: boolean | null };

export type ConfirmCustomerMutationVariables = Exact<{
  input: ConfirmCustomerInput;
}>;


export type ConfirmCustomerMutation = { confirmCustomer: { accessToken: string, refreshToken: string, expiresAt: string, customer: { id: string, email: string, displayName: string, phone: string | null, version: number, createdAt: string }, cart: { id: string, version: number, customerId: string | null, email: string | null, currencyCode: string, lines: Array<{ variantId: string, quantity: number, unitPrice: { amount: string, currencyCode: string } | null }> } | null } | null };

export type SignInCustomerMutationVariables = Exact<{
  input: SignInCustomerInput;
}>;


export type SignInCustomerMutation = { signInCustomer: { accessToken: string, refreshToken: string, expiresAt: string, customer: { id: string, email: string, displayName: string, phone: string | null, version: number, createdAt: string }, cart: { id: string, version: number, customerId: string | null, email: string | null, currencyCode: string, lines: Array<{ variantId: string, quantity: number, unitPrice: { amount: string, currencyCode: string } | null }> } | null } | null };

export type RequestCustomerSignInLinkMutationVariables = Exact<{
  input: RequestCustomerSignInLinkInput;
}>;


export type RequestCustomerSignInLinkMutation = { requestCustomerSignInLink: boolean | null };

export type SignInCustomerByLinkMutationVariables = Exact<{
  input: SignInCustomerByLinkInput;
}>;


export type SignInCustomerByLinkMutation = { signInCustomerByLink: { accessToken: string, refreshToken: string, expiresAt: string, customer: { id: string, email: string, displayName: string, phone: string | null, version: number, createdAt: string }, cart: { id: string, version: number, customerId: string | null, email: string | null, currencyCode: string, lines: Array<{ variantId: string, quantity: number, unitPrice: { amount: string, currencyCode: string } | null }> } | null } | null };

export type RefreshCustomerSessionMutationVariables = Exact<{
  input: RefreshCustomerSessionInput;
}>;


export type RefreshCustomerSessionMutation = { refreshCustomerSession: { accessToken: string, refreshToken: string, expiresAt: string, customer: { id: string, email: string, displayName: string, phone: string | null, version: number, createdAt: string }, cart: { id: string, version: number, customerId: string | null, email: string | null, currencyCode: string, lines: Array<{ variantId: string, quantity: number, unitPrice: { amount: string, currencyCode: string } | null }> } | null } | null };

export type SignOutCustomerMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutCustomerMutation = { signOutCustomer: boolean | null };

export type RequestCustomerPasswordResetMutationVariables = Exact<{
  input: RequestCustomerPasswordResetInput;
}>;


export type RequestCustomerPasswordResetMutation = { requestCustomerPasswordReset: boolean | null };

export type ResetCustomerPasswordMutationVariables = Exact<{
  input: ResetCustomerPasswordInput;
}>;


export type ResetCustomerPasswordMutation = { resetCustomerPassword: boolean | null };

export type ChangeCustomerPasswordMutationVariables = Exact<{
  input: ChangeCustomerPasswordInput;
}>;


export type ChangeCustomerPasswordMutation = { changeCustomerPassword: boolean | null };

export type CustomerMeQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomerMeQuery = { customerMe: { groups: Array<string>, id: string, email: string, displayName: string, phone: string | null, version: number, createdAt: string, addresses: Array<{ id: string, isDefaultShipping: boolean, isDefaultBilling: boolean, version: number, lines: Array<string>, address: { recipient: string, line1: string, city: string, postalCode: string | null, countryCode: string } }>, marketingConsents: Array<{ granted: boolean, textVersion: string | null, source: ConsentSource, decidedAt: string }>, carts: Array<{ id: string, currencyCode: string, lines: number, updatedAt: string, expiresAt: string }> } | null };

export type UpdateMyProfileMutationVariables = Exact<{
  input: UpdateMyProfileInput;
}>;


export type UpdateMyProfileMutation = { updateMyProfile: { id: string, email: string, displayName: string, phone: string | null, version: number, createdAt: string } | null };

export type RequestMyEmailChangeMutationVariables = Exact<{
  input: RequestMyEmailChangeInput;
}>;


export type RequestMyEmailChangeMutation = { requestMyEmailChange: boolean | null };

export type ConfirmMyEmailChangeMutationVariables = Exact<{
  input: ConfirmMyEmailChangeInput;
}>;


export type ConfirmMyEmailChangeMutation = { confirmMyEmailChange: boolean | null };

export type AddMyAddressMutationVariables = Exact<{
  input: AddMyAddressInput;
}>;


export type AddMyAddressMutation = { addMyAddress: { id: string, isDefaultShipping: boolean, isDefaultBilling: boolean, version: number, lines: Array<string>, address: { recipient: string, line1: string, city: string, postalCode: string | null, countryCode: string } } | null };

export type UpdateMyAddressMutationVariables = Exact<{
  input: UpdateCustomerAddressInput;
}>;


export type UpdateMyAddressMutation = { updateMyAddress: { id: string, isDefaultShipping: boolean, isDefaultBilling: boolean, version: number, lines: Array<string>, address: { recipient: string, line1: string, city: string, postalCode: string | null, countryCode: string } } | null };

export type RemoveMyAddressMutationVariables = Exact<{
  input: RemoveCustomerAddressInput;
}>;


export type RemoveMyAddressMutation = { removeMyAddress: { id: string } | null };

export type SetMyMarketingConsentMutationVariables = Exact<{
  input: SetMyMarketingConsentInput;
}>;


export type SetMyMarketingConsentMutation = { setMyMarketingConsent: { id: string, marketingConsents: Array<{ granted: boolean, textVersion: string | null, source: ConsentSource, decidedAt: string }> } | null };

export type CustomerWithAccountQueryVariables = Exact<{
  id: string;
}>;


export type CustomerWithAccountQuery = { customer: { id: string, email: string, addresses: Array<{ id: string, isDefaultShipping: boolean, isDefaultBilling: boolean, version: number, lines: Array<string>, address: { recipient: string, line1: string, city: string, postalCode: string | null, countryCode: string } }>, account: { hasPassword: boolean, createdAt: string, blockedAt: string | null } | null, marketingConsents: Array<{ granted: boolean, textVersion: string | null, source: ConsentSource, decidedAt: string }> } | null };

export type BlockCustomerAccountMutationVariables = Exact<{
  input: CustomerAccountInput;
}>;


export type BlockCustomerAccountMutation = { blockCustomerAccount: { id: string, email: string, account: { hasPassword: boolean, createdAt: string, blockedAt: string | null } | null, marketingConsents: Array<{ granted: boolean, textVersion: string | null, source: ConsentSource, decidedAt: string }> } | null };

export type UnblockCustomerAccountMutationVariables = Exact<{
  input: CustomerAccountInput;
}>;


export type UnblockCustomerAccountMutation = { unblockCustomerAccount: { id: string, email: string, account: { hasPassword: boolean, createdAt: string, blockedAt: string | null } | null, marketingConsents: Array<{ granted: boolean, textVersion: string | null, source: ConsentSource, decidedAt: string }> } | null };

export type RecordCustomerConsentMutationVariables = Exact<{
  input: RecordCustomerConsentInput;
}>;


export type RecordCustomerConsentMutation = { recordCustomerConsent: { id: string, email: string, account: { hasPassword: boolean, createdAt: string, blockedAt: string | null } | null, marketingConsents: Array<{ granted: boolean, textVersion: string | null, source: ConsentSource, decidedAt: string }> } | null };

export type CustomerSessionFragment = { accessToken: string, refreshToken: string, expiresAt: string, customer: { id: string, email: string, displayName: string, phone: string | null, version: number, createdAt: string }, cart: { id: string, version: number, customerId: string | null, email: string | null, currencyCode: string, lines: Array<{ variantId: string, quantity: number, unitPrice: { amount: string, currencyCode: string } | null }> } | null };

export type SignedInCartFragment = { id: string, version: number, customerId: string | null, email: string | null, currencyCode: string, lines: Array<{ variantId: string, quantity: number, unitPrice: { amount: string, currencyCode: string } | null }> };

export type CustomerMeRowFragment = { id: string, email: string, displayName: string, phone: string | null, version: number, createdAt: string };

export type MyAddressRowFragment = { id: string, isDefaultShipping: boolean, isDefaultBilling: boolean, version: number, lines: Array<string>, address: { recipient: string, line1: string, city: string, postalCode: string | null, countryCode: string } };

export type ConsentRowFragment = { granted: boolean, textVersion: string | null, source: ConsentSource, decidedAt: string };

export type CustomerAccountRowFragment = { id: string, email: string, account: { hasPassword: boolean, createdAt: string, blockedAt: string | null } | null, marketingConsents: Array<{ granted: boolean, textVersion: string | null, source: ConsentSource, decidedAt: string }> };

export type TakeTenantSnapshotMutationVariables = Exact<{
  input: TakeTenantSnapshotInput;
}>;


export type TakeTenantSnapshotMutation = { takeTenantSnapshot: { id: string, tenantId: string, status: TenantSnapshotStatus, scheduled: boolean, createdAt: string, takenAt: string | null, modules: Array<string> | null, tables: number | null, rows: number | null, bytes: number | null, failureReason: string | null, failureMessage: string | null } | null };

export type TenantSnapshotQueryVariables = Exact<{
  id: string;
}>;


export type TenantSnapshotQuery = { tenantSnapshot: { id: string, tenantId: string, status: TenantSnapshotStatus, scheduled: boolean, createdAt: string, takenAt: string | null, modules: Array<string> | null, tables: number | null, rows: number | null, bytes: number | null, failureReason: string | null, failureMessage: string | null } | null };

export type TenantSnapshotsQueryVariables = Exact<{
  tenantId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TenantSnapshotsQuery = { tenantSnapshots: { nodes: Array<{ id: string, tenantId: string, status: TenantSnapshotStatus, scheduled: boolean, createdAt: string, takenAt: string | null, modules: Array<string> | null, tables: number | null, rows: number | null, bytes: number | null, failureReason: string | null, failureMessage: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DeleteTenantSnapshotMutationVariables = Exact<{
  input: DeleteTenantSnapshotInput;
}>;


export type DeleteTenantSnapshotMutation = { deleteTenantSnapshot: { id: string } | null };

export type SnapshotRowFragment = { id: string, tenantId: string, status: TenantSnapshotStatus, scheduled: boolean, createdAt: string, takenAt: string | null, modules: Array<string> | null, tables: number | null, rows: number | null, bytes: number | null, failureReason: string | null, failureMessage: string | null };

export type RestoreTenantMutationVariables = Exact<{
  input: RestoreTenantInput;
}>;


export type RestoreTenantMutation = { restoreTenant: { id: string, tenantId: string, snapshotId: string, snapshotTakenAt: string, status: TenantRestoreStatus, rows: number, rowsRestored: number, createdAt: string, readyAt: string | null, swappedAt: string | null, undoable: boolean, keptUntil: string | null, failureReason: string | null, failureMessage: string | null } | null };

export type TenantRestoreQueryVariables = Exact<{
  id: string;
}>;


export type TenantRestoreQuery = { tenantRestore: { id: string, tenantId: string, snapshotId: string, snapshotTakenAt: string, status: TenantRestoreStatus, rows: number, rowsRestored: number, createdAt: string, readyAt: string | null, swappedAt: string | null, undoable: boolean, keptUntil: string | null, failureReason: string | null, failureMessage: string | null } | null };

export type TenantRestoresQueryVariables = Exact<{
  tenantId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TenantRestoresQuery = { tenantRestores: { nodes: Array<{ id: string, tenantId: string, snapshotId: string, snapshotTakenAt: string, status: TenantRestoreStatus, rows: number, rowsRestored: number, createdAt: string, readyAt: string | null, swappedAt: string | null, undoable: boolean, keptUntil: string | null, failureReason: string | null, failureMessage: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type TenantRestoreComparisonQueryVariables = Exact<{
  id: string;
  sample?: number | null | undefined;
}>;


export type TenantRestoreComparisonQuery = { tenantRestoreComparison: { liveFingerprint: string, tables: Array<{ name: string, liveRows: number, besideRows: number, onlyLive: number, onlyBeside: number, different: number, sample: Array<{ side: StateSide, key: string, columns: Array<string> }> }> } | null };

export type SwapTenantRestoreMutationVariables = Exact<{
  input: SwapTenantRestoreInput;
}>;


export type SwapTenantRestoreMutation = { swapTenantRestore: { id: string, tenantId: string, snapshotId: string, snapshotTakenAt: string, status: TenantRestoreStatus, rows: number, rowsRestored: number, createdAt: string, readyAt: string | null, swappedAt: string | null, undoable: boolean, keptUntil: string | null, failureReason: string | null, failureMessage: string | null } | null };

export type UndoTenantRestoreMutationVariables = Exact<{
  input: TenantRestoreInput;
}>;


export type UndoTenantRestoreMutation = { undoTenantRestore: { id: string, tenantId: string, snapshotId: string, snapshotTakenAt: string, status: TenantRestoreStatus, rows: number, rowsRestored: number, createdAt: string, readyAt: string | null, swappedAt: string | null, undoable: boolean, keptUntil: string | null, failureReason: string | null, failureMessage: string | null } | null };

export type DiscardTenantRestoreMutationVariables = Exact<{
  input: TenantRestoreInput;
}>;


export type DiscardTenantRestoreMutation = { discardTenantRestore: { id: string, tenantId: string, snapshotId: string, snapshotTakenAt: string, status: TenantRestoreStatus, rows: number, rowsRestored: number, createdAt: string, readyAt: string | null, swappedAt: string | null, undoable: boolean, keptUntil: string | null, failureReason: string | null, failureMessage: string | null } | null };

export type RestoreRowFragment = { id: string, tenantId: string, snapshotId: string, snapshotTakenAt: string, status: TenantRestoreStatus, rows: number, rowsRestored: number, createdAt: string, readyAt: string | null, swappedAt: string | null, undoable: boolean, keptUntil: string | null, failureReason: string | null, failureMessage: string | null };

export type SsoOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SsoOptionsQuery = { ssoOptions: { isRequired: boolean, connections: Array<{ id: string, name: string }> } | null };

export type BeginSsoMutationVariables = Exact<{
  input: BeginSsoInput;
}>;


export type BeginSsoMutation = { beginSso: { url: string, expiresAt: string } | null };

export type FinishSsoMutationVariables = Exact<{
  input: FinishSsoInput;
}>;


export type FinishSsoMutation = { finishSso:
    | { __typename: 'MfaRequired', ticket: string, methods: Array<ProofMethod>, passkeyOptions: unknown, expiresAt: string }
    | { __typename: 'SignedIn', accessToken: string, refreshToken: string, expiresAt: string }
   | null };

export type SsoConnectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SsoConnectionsQuery = { ssoConnections: Array<{ id: string, name: string, emailDomains: Array<string>, trustsEmails: boolean, createsUsers: boolean, groupsAttribute: string, mfaValues: Array<string>, enabledAt: string | null, provedAt: string | null, version: number, createdAt: string, updatedAt: string, roleMappings: Array<{ value: string | null, role: { id: string, name: string } | null }>, oidc: { issuer: string, clientId: string, scopes: Array<string>, callbackUrl: string } | null, saml: { entityId: string, signInUrl: string, certificates: Array<string>, emailAttribute: string | null, nameAttribute: string | null, subjectAttribute: string | null, metadataUrl: string, acsUrl: string } | null }> | null };

export type CreateOidcConnectionMutationVariables = Exact<{
  input: CreateOidcConnectionInput;
}>;


export type CreateOidcConnectionMutation = { createOidcConnection: { id: string, name: string, emailDomains: Array<string>, trustsEmails: boolean, createsUsers: boolean, groupsAttribute: string, mfaValues: Array<string>, enabledAt: string | null, provedAt: string | null, version: number, createdAt: string, updatedAt: string, roleMappings: Array<{ value: string | null, role: { id: string, name: string } | null }>, oidc: { issuer: string, clientId: string, scopes: Array<string>, callbackUrl: string } | null, saml: { entityId: string, signInUrl: string, certificates: Array<string>, emailAttribute: string | null, nameAttribute: string | null, subjectAttribute: string | null, metadataUrl: string, acsUrl: string } | null } | null };

export type CreateSamlConnectionMutationVariables = Exact<{
  input: CreateSamlConnectionInput;
}>;


export type CreateSamlConnectionMutation = { createSamlConnection: { id: string, name: string, emailDomains: Array<string>, trustsEmails: boolean, createsUsers: boolean, groupsAttribute: string, mfaValues: Array<string>, enabledAt: string | null, provedAt: string | null, version: number, createdAt: string, updatedAt: string, roleMappings: Array<{ value: string | null, role: { id: string, name: string } | null }>, oidc: { issuer: string, clientId: string, scopes: Array<string>, callbackUrl: string } | null, saml: { entityId: string, signInUrl: string, certificates: Array<string>, emailAttribute: string | null, nameAttribute: string | null, subjectAttribute: string | null, metadataUrl: string, acsUrl: string } | null } | null };

export type UpdateOidcConnectionMutationVariables = Exact<{
  input: UpdateOidcConnectionInput;
}>;


export type UpdateOidcConnectionMutation = { updateOidcConnection: { id: string, name: string, emailDomains: Array<string>, trustsEmails: boolean, createsUsers: boolean, groupsAttribute: string, mfaValues: Array<string>, enabledAt: string | null, provedAt: string | null, version: number, createdAt: string, updatedAt: string, roleMappings: Array<{ value: string | null, role: { id: string, name: string } | null }>, oidc: { issuer: string, clientId: string, scopes: Array<string>, callbackUrl: string } | null, saml: { entityId: string, signInUrl: string, certificates: Array<string>, emailAttribute: string | null, nameAttribute: string | null, subjectAttribute: string | null, metadataUrl: string, acsUrl: string } | null } | null };

export type UpdateSamlConnectionMutationVariables = Exact<{
  input: UpdateSamlConnectionInput;
}>;


export type UpdateSamlConnectionMutation = { updateSamlConnection: { id: string, name: string, emailDomains: Array<string>, trustsEmails: boolean, createsUsers: boolean, groupsAttribute: string, mfaValues: Array<string>, enabledAt: string | null, provedAt: string | null, version: number, createdAt: string, updatedAt: string, roleMappings: Array<{ value: string | null, role: { id: string, name: string } | null }>, oidc: { issuer: string, clientId: string, scopes: Array<string>, callbackUrl: string } | null, saml: { entityId: string, signInUrl: string, certificates: Array<string>, emailAttribute: string | null, nameAttribute: string | null, subjectAttribute: string | null, metadataUrl: string, acsUrl: string } | null } | null };

export type TestSsoConnectionMutationVariables = Exact<{
  input: SsoConnectionInput;
}>;


export type TestSsoConnectionMutation = { testSsoConnection: { problems: Array<string>, connection: { id: string, name: string } } | null };

export type EnableSsoConnectionMutationVariables = Exact<{
  input: SsoConnectionInput;
}>;


export type EnableSsoConnectionMutation = { enableSsoConnection: { id: string, name: string, emailDomains: Array<string>, trustsEmails: boolean, createsUsers: boolean, groupsAttribute: string, mfaValues: Array<string>, enabledAt: string | null, provedAt: string | null, version: number, createdAt: string, updatedAt: string, roleMappings: Array<{ value: string | null, role: { id: string, name: string } | null }>, oidc: { issuer: string, clientId: string, scopes: Array<string>, callbackUrl: string } | null, saml: { entityId: string, signInUrl: string, certificates: Array<string>, emailAttribute: string | null, nameAttribute: string | null, subjectAttribute: string | null, metadataUrl: string, acsUrl: string } | null } | null };

export type DisableSsoConnectionMutationVariables = Exact<{
  input: SsoConnectionInput;
}>;


export type DisableSsoConnectionMutation = { disableSsoConnection: { id: string, name: string, emailDomains: Array<string>, trustsEmails: boolean, createsUsers: boolean, groupsAttribute: string, mfaValues: Array<string>, enabledAt: string | null, provedAt: string | null, version: number, createdAt: string, updatedAt: string, roleMappings: Array<{ value: string | null, role: { id: string, name: string } | null }>, oidc: { issuer: string, clientId: string, scopes: Array<string>, callbackUrl: string } | null, saml: { entityId: string, signInUrl: string, certificates: Array<string>, emailAttribute: string | null, nameAttribute: string | null, subjectAttribute: string | null, metadataUrl: string, acsUrl: string } | null } | null };

export type DeleteSsoConnectionMutationVariables = Exact<{
  input: SsoConnectionInput;
}>;


export type DeleteSsoConnectionMutation = { deleteSsoConnection: boolean | null };

export type SsoDomainsQueryVariables = Exact<{ [key: string]: never; }>;


export type SsoDomainsQuery = { ssoDomains: Array<{ domain: string, recordName: string, recordValue: string, verifiedAt: string | null, checkedAt: string | null, missingSince: string | null }> | null };

export type AddSsoDomainMutationVariables = Exact<{
  input: SsoDomainInput;
}>;


export type AddSsoDomainMutation = { addSsoDomain: { domain: string, recordName: string, recordValue: string, verifiedAt: string | null, checkedAt: string | null, missingSince: string | null } | null };

export type VerifySsoDomainMutationVariables = Exact<{
  input: SsoDomainInput;
}>;


export type VerifySsoDomainMutation = { verifySsoDomain: { domain: string, recordName: string, recordValue: string, verifiedAt: string | null, checkedAt: string | null, missingSince: string | null } | null };

export type RemoveSsoDomainMutationVariables = Exact<{
  input: SsoDomainInput;
}>;


export type RemoveSsoDomainMutation = { removeSsoDomain: boolean | null };

export type SsoRequirementQueryVariables = Exact<{ [key: string]: never; }>;


export type SsoRequirementQuery = { ssoRequirement: { requiredAt: string, breakGlass: Array<{ id: string, displayName: string }> } | null };

export type RequireSsoMutationVariables = Exact<{
  input: RequireSsoInput;
}>;


export type RequireSsoMutation = { requireSso: { requiredAt: string, breakGlass: Array<{ id: string, displayName: string }> } | null };

export type WaiveSsoMutationVariables = Exact<{ [key: string]: never; }>;


export type WaiveSsoMutation = { waiveSso: boolean | null };

export type SsoConnectionRowFragment = { id: string, name: string, emailDomains: Array<string>, trustsEmails: boolean, createsUsers: boolean, groupsAttribute: string, mfaValues: Array<string>, enabledAt: string | null, provedAt: string | null, version: number, createdAt: string, updatedAt: string, roleMappings: Array<{ value: string | null, role: { id: string, name: string } | null }>, oidc: { issuer: string, clientId: string, scopes: Array<string>, callbackUrl: string } | null, saml: { entityId: string, signInUrl: string, certificates: Array<string>, emailAttribute: string | null, nameAttribute: string | null, subjectAttribute: string | null, metadataUrl: string, acsUrl: string } | null };

export type SsoDomainRowFragment = { domain: string, recordName: string, recordValue: string, verifiedAt: string | null, checkedAt: string | null, missingSince: string | null };

export type StorefrontProductsQueryVariables = Exact<{
  filter?: StorefrontProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  currencyCode?: string;
  language?: string | null | undefined;
}>;


export type StorefrontProductsQuery = { storefrontProducts: { nodes: Array<{ id: string, slug: string, name: string, localized: { name: string }, images: Array<{ url: string, alt: string }>, category: { id: string, name: string, slug: string } | null, variants: Array<{ id: string, sku: string, title: string, available: boolean, options: Array<{ name: string, value: string }>, price: { includesTax: boolean, unitPrice: { amount: string, currencyCode: string } } | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type StorefrontSearchQueryVariables = Exact<{
  filter?: StorefrontProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StorefrontSearchQuery = { storefrontProducts: { totalCount: number, correctedSearch: string | null, nodes: Array<{ id: string, slug: string, name: string }>, facets: { inStock: number, sampleSize: number | null, categories: Array<{ count: number, category: { id: string, name: string, slug: string } | null }>, attributes: Array<{ key: string, name: string | null, unit: string | null, min: number | null, max: number | null, values: Array<{ value: string, count: number }> }>, prices: Array<{ count: number, from: { amount: string, currencyCode: string }, to: { amount: string, currencyCode: string } }> } | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type StorefrontProductQueryVariables = Exact<{
  id: string;
  currencyCode?: string;
  language?: string | null | undefined;
}>;


export type StorefrontProductQuery = { storefrontProduct: { description: string, publishedAt: string, id: string, slug: string, name: string, localized: { language: string, name: string, description: string, seoTitle: string | null, seoDescription: string | null }, images: Array<{ url: string, alt: string }>, category: { id: string, name: string, slug: string } | null, variants: Array<{ id: string, sku: string, title: string, available: boolean, options: Array<{ name: string, value: string }>, price: { includesTax: boolean, unitPrice: { amount: string, currencyCode: string } } | null }> } | null };

export type StorefrontProductBySlugQueryVariables = Exact<{
  slug: string;
  currencyCode?: string;
  language?: string | null | undefined;
}>;


export type StorefrontProductBySlugQuery = { storefrontProduct: { description: string, publishedAt: string, id: string, slug: string, name: string, localized: { language: string, name: string, description: string, seoTitle: string | null, seoDescription: string | null }, images: Array<{ url: string, alt: string }>, category: { id: string, name: string, slug: string } | null, variants: Array<{ id: string, sku: string, title: string, available: boolean, options: Array<{ name: string, value: string }>, price: { includesTax: boolean, unitPrice: { amount: string, currencyCode: string } } | null }> } | null };

export type CartQueryVariables = Exact<{
  token: string;
}>;


export type CartQuery = { cart: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type CartCheckoutQueryVariables = Exact<{
  token: string;
}>;


export type CartCheckoutQuery = { cart: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, billingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shippingOptions: Array<{ shippingMethodId: string, name: string, description: string, taxTreatment: TaxTreatment, includesTax: boolean, freeBecause: FreeShippingReason | null, delivery: { daysMin: number, daysMax: number } | null, steps: Array<{ kind: PriceStepKind, ruleId: string | null, ruleName: string | null, change: { amount: string, currencyCode: string }, result: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } | null }>, taxRate: { name: string, percentage: string } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, freeFrom: { amount: string, currencyCode: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }>, taxes: Array<{ treatment: TaxTreatment, rate: { name: string, percentage: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } }>, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type CartByIdQueryVariables = Exact<{
  id: string;
}>;


export type CartByIdQuery = { cartById: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type CreateCartMutationVariables = Exact<{
  input: CreateCartInput;
}>;


export type CreateCartMutation = { createCart: { cartToken: string, cart: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } } | null };

export type AddToCartMutationVariables = Exact<{
  input: AddToCartInput;
}>;


export type AddToCartMutation = { addToCart: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type UpdateCartLineMutationVariables = Exact<{
  input: UpdateCartLineInput;
}>;


export type UpdateCartLineMutation = { updateCartLine: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type RemoveFromCartMutationVariables = Exact<{
  input: RemoveFromCartInput;
}>;


export type RemoveFromCartMutation = { removeFromCart: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type ApplyCouponMutationVariables = Exact<{
  input: CartCouponInput;
}>;


export type ApplyCouponMutation = { applyCoupon: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type RemoveCouponMutationVariables = Exact<{
  input: CartCouponInput;
}>;


export type RemoveCouponMutation = { removeCoupon: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type UpdateCartMutationVariables = Exact<{
  input: UpdateCartInput;
}>;


export type UpdateCartMutation = { updateCart: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type SetCartShippingMethodMutationVariables = Exact<{
  input: SetCartShippingMethodInput;
}>;


export type SetCartShippingMethodMutation = { setCartShippingMethod: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type AcceptCartPricesMutationVariables = Exact<{
  input: AcceptCartPricesInput;
}>;


export type AcceptCartPricesMutation = { acceptCartPrices: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type MergeCartsMutationVariables = Exact<{
  input: MergeCartsInput;
}>;


export type MergeCartsMutation = { mergeCarts: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type SetCartCustomerMutationVariables = Exact<{
  input: SetCartCustomerInput;
}>;


export type SetCartCustomerMutation = { setCartCustomer: { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> } | null };

export type StorefrontProductPageFragment = { description: string, publishedAt: string, id: string, slug: string, name: string, localized: { language: string, name: string, description: string, seoTitle: string | null, seoDescription: string | null }, images: Array<{ url: string, alt: string }>, category: { id: string, name: string, slug: string } | null, variants: Array<{ id: string, sku: string, title: string, available: boolean, options: Array<{ name: string, value: string }>, price: { includesTax: boolean, unitPrice: { amount: string, currencyCode: string } } | null }> };

export type StorefrontProductCardFragment = { id: string, slug: string, name: string, localized: { name: string }, images: Array<{ url: string, alt: string }>, category: { id: string, name: string, slug: string } | null, variants: Array<{ id: string, sku: string, title: string, available: boolean, options: Array<{ name: string, value: string }>, price: { includesTax: boolean, unitPrice: { amount: string, currencyCode: string } } | null }> };

export type CartContentFragment = { id: string, version: number, currencyCode: string, country: string | null, customerId: string | null, email: string | null, freeShipping: boolean, shippingMethodId: string | null, expiresAt: string, lines: Array<{ variantId: string, quantity: number, sku: string | null, title: string | null, productId: string | null, productName: string | null, includesTax: boolean | null, unitPrice: { amount: string, currencyCode: string } | null, subtotal: { amount: string, currencyCode: string } | null, discount: { amount: string, currencyCode: string } | null, tax: { amount: string, currencyCode: string } | null, total: { amount: string, currencyCode: string } | null, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> }>, coupons: Array<{ code: string, outcome: CouponOutcome }>, shippingAddress: { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, shipping: { name: string, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string }, rounding: { amount: string, currencyCode: string }, payable: { amount: string, currencyCode: string }, problems: Array<{ kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null }> };

export type CartProblemRowFragment = { kind: CartProblemKind, variantId: string | null, couponCode: string | null, available: number | null, shippingOutcome: ShippingQuoteOutcome | null, previousPrice: { amount: string, currencyCode: string } | null };

export type CartShippingOptionFragment = { shippingMethodId: string, name: string, description: string, taxTreatment: TaxTreatment, includesTax: boolean, freeBecause: FreeShippingReason | null, delivery: { daysMin: number, daysMax: number } | null, steps: Array<{ kind: PriceStepKind, ruleId: string | null, ruleName: string | null, change: { amount: string, currencyCode: string }, result: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string } | null }>, taxRate: { name: string, percentage: string } | null, subtotal: { amount: string, currencyCode: string }, discount: { amount: string, currencyCode: string }, freeFrom: { amount: string, currencyCode: string } | null, net: { amount: string, currencyCode: string }, tax: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } };

export type ShopAddressFragment = { recipient: string, company: string | null, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null };

export type ShopAmountFragment = { amount: string, currencyCode: string };

export type ShopPageFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type OnboardTenantMutationVariables = Exact<{
  input: OnboardTenantInput;
}>;


export type OnboardTenantMutation = { onboardTenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string, server: { id: string, name: string, region: string | null } | null, plan: { key: string, title: string } | null } | null };

export type TenantsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: TenantFilter | null | undefined;
  orderBy?: TenantOrder | null | undefined;
}>;


export type TenantsQuery = { tenants: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string, server: { id: string, name: string, region: string | null } | null, plan: { key: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type TenantQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TenantQuery = { tenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string, usage: { measuredAt: string | null, quotas: Array<{ quota: QuotaName, used: number | null, limit: number | null }> }, versions: { digest: string, migrations: Array<string>, behind: number } | null, events: { nodes: Array<{ id: string, name: string, occurredAt: string, actorKind: string, actorId: string | null, details: string, requestId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, server: { id: string, name: string, region: string | null } | null, plan: { key: string, title: string } | null } | null };

export type TenantRowFragment = { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string, server: { id: string, name: string, region: string | null } | null, plan: { key: string, title: string } | null };

export type SuspendTenantMutationVariables = Exact<{
  input: SuspendTenantInput;
}>;


export type SuspendTenantMutation = { suspendTenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string, server: { id: string, name: string, region: string | null } | null, plan: { key: string, title: string } | null } | null };

export type ReactivateTenantMutationVariables = Exact<{
  input: ReactivateTenantInput;
}>;


export type ReactivateTenantMutation = { reactivateTenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string, server: { id: string, name: string, region: string | null } | null, plan: { key: string, title: string } | null } | null };

export type RenameTenantMutationVariables = Exact<{
  input: RenameTenantInput;
}>;


export type RenameTenantMutation = { renameTenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string, server: { id: string, name: string, region: string | null } | null, plan: { key: string, title: string } | null } | null };

export type EnableModuleMutationVariables = Exact<{
  input: TenantModuleInput;
}>;


export type EnableModuleMutation = { enableModule: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string, server: { id: string, name: string, region: string | null } | null, plan: { key: string, title: string } | null } | null };

export type DisableModuleMutationVariables = Exact<{
  input: TenantModuleInput;
}>;


export type DisableModuleMutation = { disableModule: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string, server: { id: string, name: string, region: string | null } | null, plan: { key: string, title: string } | null } | null };

export type TerminateTenantMutationVariables = Exact<{
  input: TerminateTenantInput;
}>;


export type TerminateTenantMutation = { terminateTenant: { id: string, slug: string, name: string, modules: Array<string>, status: TenantStatus, suspendedAt: string | null, terminatesAt: string | null, createdAt: string, server: { id: string, name: string, region: string | null } | null, plan: { key: string, title: string } | null } | null };

export type TenantErasureQueryVariables = Exact<{
  tenantId: string;
}>;


export type TenantErasureQuery = { tenantErasure: { tenantId: string, erasedAt: string, certificate: string, remains: { schemas: number, tables: number, roles: number, registryRows: number, outboxEvents: number, queueRows: number, endedSessions: number, changedRights: number, auditDetails: number, usageDays: number, snapshots: number, restores: number } } | null };

export type IssueTenantCredentialMutationVariables = Exact<{
  input: IssueTenantCredentialInput;
}>;


export type IssueTenantCredentialMutation = { issueTenantCredential: { password: string, credential: { id: string, name: string, login: string, schema: string, isOpen: boolean, createdAt: string, expiresAt: string | null } } | null };

export type RotateTenantCredentialMutationVariables = Exact<{
  input: RotateTenantCredentialInput;
}>;


export type RotateTenantCredentialMutation = { rotateTenantCredential: { password: string, credential: { id: string, name: string, login: string, schema: string, isOpen: boolean, createdAt: string, expiresAt: string | null } } | null };

export type RevokeTenantCredentialMutationVariables = Exact<{
  input: TenantCredentialInput;
}>;


export type RevokeTenantCredentialMutation = { revokeTenantCredential: { id: string, name: string, login: string, schema: string, isOpen: boolean, createdAt: string, expiresAt: string | null } | null };

export type RevealTenantCredentialMutationVariables = Exact<{
  input: TenantCredentialInput;
}>;


export type RevealTenantCredentialMutation = { revealTenantCredential: { password: string, credential: { id: string, name: string, login: string, schema: string, isOpen: boolean, createdAt: string, expiresAt: string | null } } | null };

export type TenantCredentialsQueryVariables = Exact<{
  id: string;
}>;


export type TenantCredentialsQuery = { tenant: { id: string, credentials: Array<{ id: string, name: string, login: string, schema: string, isOpen: boolean, createdAt: string, expiresAt: string | null }> } | null };

export type CredentialRowFragment = { id: string, name: string, login: string, schema: string, isOpen: boolean, createdAt: string, expiresAt: string | null };

export type IssuedCredentialFragment = { password: string, credential: { id: string, name: string, login: string, schema: string, isOpen: boolean, createdAt: string, expiresAt: string | null } };

export type TenantOnboardingQueryVariables = Exact<{
  tenantId: string;
}>;


export type TenantOnboardingQuery = { tenantOnboarding: { tenantId: string, slug: string, status: OnboardingStatus, failure: string | null, requestedAt: string, ahead: number } | null };

export type TenantOnboardingsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TenantOnboardingsQuery = { tenantOnboardings: { totalCount: number, nodes: Array<{ tenantId: string, slug: string, status: OnboardingStatus, failure: string | null, requestedAt: string, ahead: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type OnboardingRowFragment = { tenantId: string, slug: string, status: OnboardingStatus, failure: string | null, requestedAt: string, ahead: number };

export type TenantUsageQueryVariables = Exact<{
  tenantId: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type TenantUsageQuery = { tenantUsage: { from: string, to: string, days: Array<{ day: string, requests: number, mutations: number, errors: number, events: number, activeUsers: number, users: number | null, records: number | null, storageBytes: number | null }>, totals: { requests: number, mutations: number, errors: number, events: number, peakActiveUsers: number, peakUsers: number, peakRecords: number, peakStorageBytes: number } } | null };

export type UsageQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type UsageQuery = { usage: { from: string, to: string, days: Array<{ day: string, requests: number, mutations: number, errors: number, events: number, activeUsers: number, users: number | null, records: number | null, storageBytes: number | null }>, totals: { requests: number, mutations: number, errors: number, events: number, peakActiveUsers: number, peakUsers: number, peakRecords: number, peakStorageBytes: number } } | null };

export type TenantQuotasQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantQuotasQuery = { tenantQuotas: Array<{ quota: QuotaName, used: number | null, limit: number | null }> | null };

export type UsageOfPeriodFragment = { from: string, to: string, days: Array<{ day: string, requests: number, mutations: number, errors: number, events: number, activeUsers: number, users: number | null, records: number | null, storageBytes: number | null }>, totals: { requests: number, mutations: number, errors: number, events: number, peakActiveUsers: number, peakUsers: number, peakRecords: number, peakStorageBytes: number } };

export type UsersQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type UsersQuery = { users: { totalCount: number | null, nodes: Array<{ id: string, displayName: string, email: string | null, avatar: string | null, language: string | null, timeZone: string | null, status: UserStatus, deactivatedAt: string | null, version: number, roles: Array<{ expiresAt: string | null, role: { id: string, name: string }, group: { id: string, name: string } | null }> | null, groups: Array<{ id: string, name: string }> | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type UserQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UserQuery = { user: { createdAt: string, updatedAt: string, id: string, displayName: string, email: string | null, avatar: string | null, language: string | null, timeZone: string | null, status: UserStatus, deactivatedAt: string | null, version: number, activity: { nodes: Array<{ id: string, occurredAt: string, action: string, subjectId: string, address: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { updateUser: { id: string, displayName: string, email: string | null, avatar: string | null, language: string | null, timeZone: string | null, status: UserStatus, deactivatedAt: string | null, version: number } | null };

export type DeactivateUserMutationVariables = Exact<{
  input: DeactivateUserInput;
}>;


export type DeactivateUserMutation = { deactivateUser: { id: string, displayName: string, email: string | null, avatar: string | null, language: string | null, timeZone: string | null, status: UserStatus, deactivatedAt: string | null, version: number } | null };

export type ReactivateUserMutationVariables = Exact<{
  input: ReactivateUserInput;
}>;


export type ReactivateUserMutation = { reactivateUser: { id: string, displayName: string, email: string | null, avatar: string | null, language: string | null, timeZone: string | null, status: UserStatus, deactivatedAt: string | null, version: number } | null };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { id: string, displayName: string, email: string | null, avatar: string | null, language: string | null, timeZone: string | null, status: UserStatus, deactivatedAt: string | null, version: number } | null };

export type UpdateSettingsMutationVariables = Exact<{
  input: UpdateSettingsInput;
}>;


export type UpdateSettingsMutation = { updateSettings: Array<{ key: string, value: unknown, updatedAt: string }> | null };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { me: { roles: Array<string>, permissions: Array<string>, groups: Array<{ id: string, name: string }>, profile: { id: string, displayName: string, email: string | null, avatar: string | null, language: string | null, timeZone: string | null, status: UserStatus, deactivatedAt: string | null, version: number, roles: Array<{ expiresAt: string | null, role: { id: string, name: string }, group: { id: string, name: string } | null }> | null, settings: Array<{ key: string, value: unknown, updatedAt: string }> | null } | null } | null };

export type UserRowFragment = { id: string, displayName: string, email: string | null, avatar: string | null, language: string | null, timeZone: string | null, status: UserStatus, deactivatedAt: string | null, version: number };

export type WebhookEventTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEventTypesQuery = { webhookEventTypes: Array<{ name: string, version: number, description: string, module: string, schema: unknown, example: unknown }> | null };

export type EventOccurredSubscriptionVariables = Exact<{
  filter?: EventOccurrenceFilter | null | undefined;
}>;


export type EventOccurredSubscription = { eventOccurred: { id: string, type: string, version: number, occurredAt: string, subjectId: string, data: unknown } | null };

export type WebhookEndpointsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WebhookEndpointsQuery = { webhookEndpoints: { nodes: Array<{ id: string, url: string, description: string, eventTypes: Array<string>, filter: string | null, payloadQuery: string | null, payloadPermissions: Array<string>, headerNames: Array<string>, ratePerMinute: number | null, ordered: boolean, timeoutSeconds: number, retrySeconds: Array<number> | null, status: WebhookEndpointStatus, pausedAt: string | null, pauseReason: WebhookPauseReason | null, failingSince: string | null, lastDeliveredAt: string | null, version: number, createdAt: string, updatedAt: string, secrets: Array<{ id: string, kind: WebhookSecretKind, publicKey: string | null, createdAt: string, expiresAt: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type WebhookEndpointQueryVariables = Exact<{
  id: string;
}>;


export type WebhookEndpointQuery = { webhookEndpoint: { id: string, url: string, description: string, eventTypes: Array<string>, filter: string | null, payloadQuery: string | null, payloadPermissions: Array<string>, headerNames: Array<string>, ratePerMinute: number | null, ordered: boolean, timeoutSeconds: number, retrySeconds: Array<number> | null, status: WebhookEndpointStatus, pausedAt: string | null, pauseReason: WebhookPauseReason | null, failingSince: string | null, lastDeliveredAt: string | null, version: number, createdAt: string, updatedAt: string, secrets: Array<{ id: string, kind: WebhookSecretKind, publicKey: string | null, createdAt: string, expiresAt: string | null }> } | null };

export type CreateWebhookEndpointMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;


export type CreateWebhookEndpointMutation = { createWebhookEndpoint: { secret: string | null, publicKey: string | null, endpoint: { id: string, url: string, description: string, eventTypes: Array<string>, filter: string | null, payloadQuery: string | null, payloadPermissions: Array<string>, headerNames: Array<string>, ratePerMinute: number | null, ordered: boolean, timeoutSeconds: number, retrySeconds: Array<number> | null, status: WebhookEndpointStatus, pausedAt: string | null, pauseReason: WebhookPauseReason | null, failingSince: string | null, lastDeliveredAt: string | null, version: number, createdAt: string, updatedAt: string } } | null };

export type UpdateWebhookEndpointMutationVariables = Exact<{
  input: UpdateWebhookEndpointInput;
}>;


export type UpdateWebhookEndpointMutation = { updateWebhookEndpoint: { id: string, url: string, description: string, eventTypes: Array<string>, filter: string | null, payloadQuery: string | null, payloadPermissions: Array<string>, headerNames: Array<string>, ratePerMinute: number | null, ordered: boolean, timeoutSeconds: number, retrySeconds: Array<number> | null, status: WebhookEndpointStatus, pausedAt: string | null, pauseReason: WebhookPauseReason | null, failingSince: string | null, lastDeliveredAt: string | null, version: number, createdAt: string, updatedAt: string } | null };

export type PauseWebhookEndpointMutationVariables = Exact<{
  input: WebhookEndpointInput;
}>;


export type PauseWebhookEndpointMutation = { pauseWebhookEndpoint: { id: string, url: string, description: string, eventTypes: Array<string>, filter: string | null, payloadQuery: string | null, payloadPermissions: Array<string>, headerNames: Array<string>, ratePerMinute: number | null, ordered: boolean, timeoutSeconds: number, retrySeconds: Array<number> | null, status: WebhookEndpointStatus, pausedAt: string | null, pauseReason: WebhookPauseReason | null, failingSince: string | null, lastDeliveredAt: string | null, version: number, createdAt: string, updatedAt: string } | null };

export type ResumeWebhookEndpointMutationVariables = Exact<{
  input: WebhookEndpointInput;
}>;


export type ResumeWebhookEndpointMutation = { resumeWebhookEndpoint: { id: string, url: string, description: string, eventTypes: Array<string>, filter: string | null, payloadQuery: string | null, payloadPermissions: Array<string>, headerNames: Array<string>, ratePerMinute: number | null, ordered: boolean, timeoutSeconds: number, retrySeconds: Array<number> | null, status: WebhookEndpointStatus, pausedAt: string | null, pauseReason: WebhookPauseReason | null, failingSince: string | null, lastDeliveredAt: string | null, version: number, createdAt: string, updatedAt: string } | null };

export type DeleteWebhookEndpointMutationVariables = Exact<{
  input: WebhookEndpointInput;
}>;


export type DeleteWebhookEndpointMutation = { deleteWebhookEndpoint: { id: string } | null };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret: { secret: string | null, publicKey: string | null, endpoint: { id: string, secrets: Array<{ id: string, kind: WebhookSecretKind, createdAt: string, expiresAt: string | null }> } } | null };

export type WebhookDeliveriesQueryVariables = Exact<{
  filter?: WebhookDeliveryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { webhookDeliveries: { nodes: Array<{ id: string, eventId: string, eventType: string, state: WebhookDeliveryState, reason: WebhookDeliveryReason | null, round: number, attemptCount: number, nextAttemptAt: string | null, createdAt: string, settledAt: string | null, endpoint: { id: string, url: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type WebhookDeliveriesOfEndpointQueryVariables = Exact<{
  filter?: WebhookDeliveryFilter | null | undefined;
}>;


export type WebhookDeliveriesOfEndpointQuery = { webhookDeliveries: { nodes: Array<{ id: string, eventId: string, eventType: string, state: WebhookDeliveryState, reason: WebhookDeliveryReason | null, round: number, attemptCount: number, nextAttemptAt: string | null, createdAt: string, settledAt: string | null }> } | null };

export type WebhookDeliveryQueryVariables = Exact<{
  id: string;
}>;


export type WebhookDeliveryQuery = { webhookDelivery: { id: string, eventId: string, eventType: string, state: WebhookDeliveryState, reason: WebhookDeliveryReason | null, round: number, attemptCount: number, nextAttemptAt: string | null, createdAt: string, settledAt: string | null, attempts: Array<{ id: string, round: number, number: number, begun: number, startedAt: string, durationMs: number, reason: WebhookAttemptReason | null, detail: string | null, requestUrl: string, requestHeaders: unknown, requestBody: string, requestBytes: number, responseStatus: number | null, responseHeaders: unknown, responseBody: string | null }> } | null };

export type EventDeliveriesQueryVariables = Exact<{
  eventId: string;
}>;


export type EventDeliveriesQuery = { eventDeliveries: { eventId: string, eventType: string, occurredAt: string, payload: unknown, isTest: boolean, endpoints: Array<{ state: WebhookDeliveryState, reason: WebhookDeliveryReason | null, endpoint: { id: string, url: string } | null, delivery: { id: string, eventId: string, eventType: string, state: WebhookDeliveryState, reason: WebhookDeliveryReason | null, round: number, attemptCount: number, nextAttemptAt: string | null, createdAt: string, settledAt: string | null } | null }> } | null };

export type ReplayWebhooksMutationVariables = Exact<{
  input: ReplayWebhooksInput;
}>;


export type ReplayWebhooksMutation = { replayWebhooks: { count: number } | null };

export type ReplayWebhookMutationVariables = Exact<{
  input: ReplayWebhooksInput;
}>;


export type ReplayWebhookMutation = { replayWebhooks: { count: number } | null };

export type SimulateWebhookMutationVariables = Exact<{
  input: SimulateWebhookInput;
}>;


export type SimulateWebhookMutation = { simulateWebhook: { isWanted: boolean, state: WebhookDeliveryState | null, reason: WebhookDeliveryReason | null, problem: string | null, request: { method: string, url: string, headers: unknown, body: string } | null, answer: { status: number | null, headers: unknown, body: string | null, failure: OutboundFailure | null, detail: string | null, durationMs: number } | null } | null };

export type TestWebhookMutationVariables = Exact<{
  input: TestWebhookInput;
}>;


export type TestWebhookMutation = { testWebhook: { id: string, eventId: string, eventType: string, state: WebhookDeliveryState, reason: WebhookDeliveryReason | null, round: number, attemptCount: number, nextAttemptAt: string | null, createdAt: string, settledAt: string | null } | null };

export type WebhookEndpointRowFragment = { id: string, url: string, description: string, eventTypes: Array<string>, filter: string | null, payloadQuery: string | null, payloadPermissions: Array<string>, headerNames: Array<string>, ratePerMinute: number | null, ordered: boolean, timeoutSeconds: number, retrySeconds: Array<number> | null, status: WebhookEndpointStatus, pausedAt: string | null, pauseReason: WebhookPauseReason | null, failingSince: string | null, lastDeliveredAt: string | null, version: number, createdAt: string, updatedAt: string };

export type WebhookDeliveryRowFragment = { id: string, eventId: string, eventType: string, state: WebhookDeliveryState, reason: WebhookDeliveryReason | null, round: number, attemptCount: number, nextAttemptAt: string | null, createdAt: string, settledAt: string | null };

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
export const RoleDetailsFragmentDoc = new TypedDocumentString(`
    fragment RoleDetails on Role {
  id
  name
  description
  systemKey
  permissions
  effectivePermissions
  includes {
    id
    name
  }
  uses {
    users
    groups
    roles
  }
  version
}
    `, {"fragmentName":"RoleDetails"}) as unknown as TypedDocumentString<RoleDetailsFragment, unknown>;
export const GroupDetailsFragmentDoc = new TypedDocumentString(`
    fragment GroupDetails on Group {
  id
  name
  description
  memberCount
  roles {
    role {
      id
      name
    }
    expiresAt
  }
  version
}
    `, {"fragmentName":"GroupDetails"}) as unknown as TypedDocumentString<GroupDetailsFragment, unknown>;
export const AssignmentDetailsFragmentDoc = new TypedDocumentString(`
    fragment AssignmentDetails on RoleAssignment {
  role {
    id
    name
  }
  user {
    id
    displayName
  }
  group {
    id
    name
  }
  grantedAt
  expiresAt
}
    `, {"fragmentName":"AssignmentDetails"}) as unknown as TypedDocumentString<AssignmentDetailsFragment, unknown>;
export const AddressPartsFragmentDoc = new TypedDocumentString(`
    fragment AddressParts on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
    `, {"fragmentName":"AddressParts"}) as unknown as TypedDocumentString<AddressPartsFragment, unknown>;
export const CustomerAddressRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerAddressRow on CustomerAddress {
  id
  address {
    ...AddressParts
  }
  lines
  isDefaultShipping
  isDefaultBilling
  version
}
    fragment AddressParts on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}`, {"fragmentName":"CustomerAddressRow"}) as unknown as TypedDocumentString<CustomerAddressRowFragment, unknown>;
export const ApiKeyRowFragmentDoc = new TypedDocumentString(`
    fragment ApiKeyRow on ApiKey {
  id
  name
  status
  permissions
  prefix
  lastFour
  createdBy {
    id
    displayName
  }
  shownTo {
    id
    displayName
  }
  createdAt
  rotatedAt
  previousUntil
  expiresAt
  lastUsedAt
  revokedAt
}
    `, {"fragmentName":"ApiKeyRow"}) as unknown as TypedDocumentString<ApiKeyRowFragment, unknown>;
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
  emailVerifiedAt
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
export const InvitationRowFragmentDoc = new TypedDocumentString(`
    fragment InvitationRow on Invitation {
  id
  email
  displayName
  roleNames
  status
  invitedBy
  createdAt
  expiresAt
  acceptedAt
}
    `, {"fragmentName":"InvitationRow"}) as unknown as TypedDocumentString<InvitationRowFragment, unknown>;
export const SessionRowFragmentDoc = new TypedDocumentString(`
    fragment SessionRow on Session {
  id
  device
  address
  createdAt
  lastSeenAt
  expiresAt
  isCurrent
}
    `, {"fragmentName":"SessionRow"}) as unknown as TypedDocumentString<SessionRowFragment, unknown>;
export const ProductDetailsFragmentDoc = new TypedDocumentString(`
    fragment ProductDetails on Product {
  id
  name
  slug
  language
  description
  seoTitle
  seoDescription
  tags
  optionNames
  status
  version
  images {
    url
    alt
  }
  priceFrom {
    amount
    currencyCode
  }
  productType {
    id
    name
  }
  attributes {
    key
    name
    kind
    unit
    text
    number
    boolean
    date
    chosen
  }
  externalIds {
    source
    id
  }
}
    `, {"fragmentName":"ProductDetails"}) as unknown as TypedDocumentString<ProductDetailsFragment, unknown>;
export const VariantDetailsFragmentDoc = new TypedDocumentString(`
    fragment VariantDetails on Variant {
  id
  sku
  title
  position
  version
  price {
    amount
    currencyCode
  }
  barcode
  options {
    name
    value
  }
  externalIds {
    source
    id
  }
}
    `, {"fragmentName":"VariantDetails"}) as unknown as TypedDocumentString<VariantDetailsFragment, unknown>;
export const CategoryPlaceFragmentDoc = new TypedDocumentString(`
    fragment CategoryPlace on Category {
  id
  name
  slug
  position
  version
}
    `, {"fragmentName":"CategoryPlace"}) as unknown as TypedDocumentString<CategoryPlaceFragment, unknown>;
export const CataloguePagingFragmentDoc = new TypedDocumentString(`
    fragment CataloguePaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"CataloguePaging"}) as unknown as TypedDocumentString<CataloguePagingFragment, unknown>;
export const PublicationFragmentDoc = new TypedDocumentString(`
    fragment Publication on Product {
  id
  status
  publishedAt
  unpublishAt
  version
}
    `, {"fragmentName":"Publication"}) as unknown as TypedDocumentString<PublicationFragment, unknown>;
export const ProductTypeRowFragmentDoc = new TypedDocumentString(`
    fragment ProductTypeRow on ProductType {
  id
  name
  optionNames
  version
  attributes {
    key
    name
    kind
    unit
    choices
    required
    filterable
  }
}
    `, {"fragmentName":"ProductTypeRow"}) as unknown as TypedDocumentString<ProductTypeRowFragment, unknown>;
export const CollectionRowFragmentDoc = new TypedDocumentString(`
    fragment CollectionRow on Collection {
  id
  name
  slug
  description
  seoTitle
  seoDescription
  order
  version
}
    `, {"fragmentName":"CollectionRow"}) as unknown as TypedDocumentString<CollectionRowFragment, unknown>;
export const LocalizedFragmentDoc = new TypedDocumentString(`
    fragment Localized on LocalizedTexts {
  language
  name
  description
  seoTitle
  seoDescription
}
    `, {"fragmentName":"Localized"}) as unknown as TypedDocumentString<LocalizedFragment, unknown>;
export const TranslationRowFragmentDoc = new TypedDocumentString(`
    fragment TranslationRow on Translation {
  language
  name
  description
  seoTitle
  seoDescription
  terms {
    term
    text
  }
}
    `, {"fragmentName":"TranslationRow"}) as unknown as TypedDocumentString<TranslationRowFragment, unknown>;
export const FacetsFragmentDoc = new TypedDocumentString(`
    fragment Facets on ProductFacets {
  inStock
  sampleSize
  categories {
    count
    category {
      id
      name
    }
  }
  productTypes {
    count
    productType {
      id
      name
    }
  }
  attributes {
    key
    min
    max
    values {
      value
      count
    }
  }
  prices {
    count
    from {
      amount
      currencyCode
    }
    to {
      amount
      currencyCode
    }
  }
}
    `, {"fragmentName":"Facets"}) as unknown as TypedDocumentString<FacetsFragment, unknown>;
export const VariantRowFragmentDoc = new TypedDocumentString(`
    fragment VariantRow on Variant {
  id
  sku
  title
  price {
    amount
    currencyCode
  }
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
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
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
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
export const PlanTermsFragmentDoc = new TypedDocumentString(`
    fragment PlanTerms on Plan {
  key
  title
  quotas {
    users
    records
    requestsPerDay
    storageBytes
  }
  flags {
    key
    enabled
  }
  settings {
    key
    value
  }
  isDefault
  archivedAt
  version
  createdAt
  updatedAt
}
    `, {"fragmentName":"PlanTerms"}) as unknown as TypedDocumentString<PlanTermsFragment, unknown>;
export const FlagValueFragmentDoc = new TypedDocumentString(`
    fragment FlagValue on TenantFlag {
  flag {
    key
    description
    tenantMaySet
  }
  enabled
  origin
  expiresAt
}
    `, {"fragmentName":"FlagValue"}) as unknown as TypedDocumentString<FlagValueFragment, unknown>;
export const SettingValueFragmentDoc = new TypedDocumentString(`
    fragment SettingValue on TenantSetting {
  setting {
    key
    type
    description
    bounds
    tenantMaySet
  }
  value
  origin
  expiresAt
}
    `, {"fragmentName":"SettingValue"}) as unknown as TypedDocumentString<SettingValueFragment, unknown>;
export const EntitledFragmentDoc = new TypedDocumentString(`
    fragment Entitled on Tenant {
  id
  plan {
    key
  }
  flags {
    ...FlagValue
  }
  settings {
    ...SettingValue
  }
}
    fragment FlagValue on TenantFlag {
  flag {
    key
    description
    tenantMaySet
  }
  enabled
  origin
  expiresAt
}
fragment SettingValue on TenantSetting {
  setting {
    key
    type
    description
    bounds
    tenantMaySet
  }
  value
  origin
  expiresAt
}`, {"fragmentName":"Entitled"}) as unknown as TypedDocumentString<EntitledFragment, unknown>;
export const PasskeyRowFragmentDoc = new TypedDocumentString(`
    fragment PasskeyRow on Passkey {
  id
  name
  isSynced
  createdAt
  lastUsedAt
  clonedAt
}
    `, {"fragmentName":"PasskeyRow"}) as unknown as TypedDocumentString<PasskeyRowFragment, unknown>;
export const AddedFactorFragmentDoc = new TypedDocumentString(`
    fragment AddedFactor on FactorAdded {
  accessToken
  expiresAt
  recoveryCodes
  passkey {
    ...PasskeyRow
  }
}
    fragment PasskeyRow on Passkey {
  id
  name
  isSynced
  createdAt
  lastUsedAt
  clonedAt
}`, {"fragmentName":"AddedFactor"}) as unknown as TypedDocumentString<AddedFactorFragment, unknown>;
export const MfaRequirementRowFragmentDoc = new TypedDocumentString(`
    fragment MfaRequirementRow on MfaRequirement {
  requiredAt
  graceDays
}
    `, {"fragmentName":"MfaRequirementRow"}) as unknown as TypedDocumentString<MfaRequirementRowFragment, unknown>;
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
export const WebhookSourceRowFragmentDoc = new TypedDocumentString(`
    fragment WebhookSourceRow on WebhookSource {
  id
  name
  description
  url
  permissions
  ratePerMinute
  version
  createdAt
  updatedAt
  secrets {
    id
    createdAt
    expiresAt
  }
}
    `, {"fragmentName":"WebhookSourceRow"}) as unknown as TypedDocumentString<WebhookSourceRowFragment, unknown>;
export const ReceivedWebhookRowFragmentDoc = new TypedDocumentString(`
    fragment ReceivedWebhookRow on ReceivedWebhook {
  id
  externalId
  type
  state
  reason
  detail
  bodyBytes
  address
  receivedAt
  settledAt
}
    `, {"fragmentName":"ReceivedWebhookRow"}) as unknown as TypedDocumentString<ReceivedWebhookRowFragment, unknown>;
export const StockItemRowFragmentDoc = new TypedDocumentString(`
    fragment StockItemRow on StockItem {
  id
  sku
  name
  tracked
  backOrder
  reorderPoint
  onHand
  reserved
  available
  incoming
  version
}
    `, {"fragmentName":"StockItemRow"}) as unknown as TypedDocumentString<StockItemRowFragment, unknown>;
export const StockLevelRowFragmentDoc = new TypedDocumentString(`
    fragment StockLevelRow on StockLevel {
  onHand
  reserved
  available
  incoming
  location {
    id
    code
    name
  }
}
    `, {"fragmentName":"StockLevelRow"}) as unknown as TypedDocumentString<StockLevelRowFragment, unknown>;
export const StockLocationRowFragmentDoc = new TypedDocumentString(`
    fragment StockLocationRow on StockLocation {
  id
  code
  name
  address
  priority
  isDefault
  deactivatedAt
  version
}
    `, {"fragmentName":"StockLocationRow"}) as unknown as TypedDocumentString<StockLocationRowFragment, unknown>;
export const StockMovementRowFragmentDoc = new TypedDocumentString(`
    fragment StockMovementRow on StockMovement {
  id
  type
  quantity
  onHandAfter
  unitCost {
    amount
    currencyCode
  }
  value {
    amount
    currencyCode
  }
  reason
  referenceKind
  reference
  occurredAt
  location {
    id
    code
  }
}
    `, {"fragmentName":"StockMovementRow"}) as unknown as TypedDocumentString<StockMovementRowFragment, unknown>;
export const StockReservationRowFragmentDoc = new TypedDocumentString(`
    fragment StockReservationRow on StockReservation {
  id
  referenceKind
  reference
  expiresAt
  closedAt
  outcome
  createdAt
  lines {
    quantity
    shipped
    released
    open
    item {
      id
      sku
    }
    location {
      id
      code
    }
  }
}
    `, {"fragmentName":"StockReservationRow"}) as unknown as TypedDocumentString<StockReservationRowFragment, unknown>;
export const ExpectedStockRowFragmentDoc = new TypedDocumentString(`
    fragment ExpectedStockRow on ExpectedStock {
  id
  quantity
  received
  open
  expectedOn
  referenceKind
  reference
  closedAt
  item {
    id
    sku
    incoming
  }
  location {
    id
    code
  }
}
    `, {"fragmentName":"ExpectedStockRow"}) as unknown as TypedDocumentString<ExpectedStockRowFragment, unknown>;
export const StockTakeRowFragmentDoc = new TypedDocumentString(`
    fragment StockTakeRow on StockTake {
  id
  note
  counted
  differing
  completedAt
  cancelledAt
  createdAt
  location {
    id
    code
  }
}
    `, {"fragmentName":"StockTakeRow"}) as unknown as TypedDocumentString<StockTakeRowFragment, unknown>;
export const StockPagingFragmentDoc = new TypedDocumentString(`
    fragment StockPaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"StockPaging"}) as unknown as TypedDocumentString<StockPagingFragment, unknown>;
export const InvoiceAmountFragmentDoc = new TypedDocumentString(`
    fragment InvoiceAmount on Money {
  amount
  currencyCode
}
    `, {"fragmentName":"InvoiceAmount"}) as unknown as TypedDocumentString<InvoiceAmountFragment, unknown>;
export const InvoiceRowFragmentDoc = new TypedDocumentString(`
    fragment InvoiceRow on Invoice {
  id
  kind
  number
  orderId
  customerId
  creditId
  correctsId
  currencyCode
  payable {
    ...InvoiceAmount
  }
  issuedAt
}
    fragment InvoiceAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"InvoiceRow"}) as unknown as TypedDocumentString<InvoiceRowFragment, unknown>;
export const InvoicePartsFragmentDoc = new TypedDocumentString(`
    fragment InvoiceParts on Invoice {
  ...InvoiceRow
  language
  orderNumber
  correctsNumber
  suppliedAt
  notes
  seller {
    name
    address
    taxNumber
    footer
  }
  buyer {
    email
    vatId
    address {
      recipient
      company
      line1
      line2
      city
      region
      postalCode
      countryCode
    }
  }
  lines {
    lineId
    sku
    name
    variantTitle
    quantity
    includesTax
    unitPrice {
      ...InvoiceAmount
    }
    discount {
      ...InvoiceAmount
    }
    treatment
    rate {
      id
      name
      percentage
    }
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
    total {
      ...InvoiceAmount
    }
  }
  shipping {
    name
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
    total {
      ...InvoiceAmount
    }
  }
  taxes {
    treatment
    rate {
      name
      percentage
    }
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
  }
  net {
    ...InvoiceAmount
  }
  tax {
    ...InvoiceAmount
  }
  total {
    ...InvoiceAmount
  }
  rounding {
    ...InvoiceAmount
  }
}
    fragment InvoiceAmount on Money {
  amount
  currencyCode
}
fragment InvoiceRow on Invoice {
  id
  kind
  number
  orderId
  customerId
  creditId
  correctsId
  currencyCode
  payable {
    ...InvoiceAmount
  }
  issuedAt
}`, {"fragmentName":"InvoiceParts"}) as unknown as TypedDocumentString<InvoicePartsFragment, unknown>;
export const MoveRowFragmentDoc = new TypedDocumentString(`
    fragment MoveRow on TenantMove {
  id
  tenantId
  sourceId
  targetId
  status
  rows
  rowsCopied
  rowsCaughtUp
  createdAt
  switchedAt
  pauseMs
  keptUntil
  endedAt
  failureReason
  failureMessage
}
    `, {"fragmentName":"MoveRow"}) as unknown as TypedDocumentString<MoveRowFragment, unknown>;
export const OperatorRowFragmentDoc = new TypedDocumentString(`
    fragment OperatorRow on Operator {
  id
  email
  displayName
  permissions
  hasAllPermissions
  deactivatedAt
  version
  createdAt
}
    `, {"fragmentName":"OperatorRow"}) as unknown as TypedDocumentString<OperatorRowFragment, unknown>;
export const OrderAmountFragmentDoc = new TypedDocumentString(`
    fragment OrderAmount on Money {
  amount
  currencyCode
}
    `, {"fragmentName":"OrderAmount"}) as unknown as TypedDocumentString<OrderAmountFragment, unknown>;
export const PaymentOfShopperFragmentDoc = new TypedDocumentString(`
    fragment PaymentOfShopper on OrderPayment {
  method
  state
  amount {
    ...OrderAmount
  }
  clientSecret
  publishableKey
}
    fragment OrderAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"PaymentOfShopper"}) as unknown as TypedDocumentString<PaymentOfShopperFragment, unknown>;
export const OrderTotalsFragmentDoc = new TypedDocumentString(`
    fragment OrderTotals on OrderTotals {
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  shipping {
    ...OrderAmount
  }
  shippingMethodName
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
  rounding {
    ...OrderAmount
  }
  payable {
    ...OrderAmount
  }
}
    fragment OrderAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"OrderTotals"}) as unknown as TypedDocumentString<OrderTotalsFragment, unknown>;
export const OrderLineChangeFragmentDoc = new TypedDocumentString(`
    fragment OrderLineChange on OrderLineChange {
  previousLineId
  lineId
  variantId
  sku
  quantityBefore
  quantity
  totalBefore {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
    fragment OrderAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"OrderLineChange"}) as unknown as TypedDocumentString<OrderLineChangeFragment, unknown>;
export const OrderNoteRowFragmentDoc = new TypedDocumentString(`
    fragment OrderNoteRow on OrderNote {
  id
  orderId
  text
  createdAt
  updatedAt
  version
}
    `, {"fragmentName":"OrderNoteRow"}) as unknown as TypedDocumentString<OrderNoteRowFragment, unknown>;
export const OrderTimelineRowFragmentDoc = new TypedDocumentString(`
    fragment OrderTimelineRow on OrderTimelineEntry {
  id
  kind
  occurredAt
  label
  amount {
    ...OrderAmount
  }
  note {
    ...OrderNoteRow
  }
}
    fragment OrderNoteRow on OrderNote {
  id
  orderId
  text
  createdAt
  updatedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"OrderTimelineRow"}) as unknown as TypedDocumentString<OrderTimelineRowFragment, unknown>;
export const OrderRowFragmentDoc = new TypedDocumentString(`
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
    fragment OrderAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"OrderRow"}) as unknown as TypedDocumentString<OrderRowFragment, unknown>;
export const OrderPageFragmentDoc = new TypedDocumentString(`
    fragment OrderPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"OrderPage"}) as unknown as TypedDocumentString<OrderPageFragment, unknown>;
export const OrderHistoryFragmentDoc = new TypedDocumentString(`
    fragment OrderHistory on OrderConnection {
  nodes {
    ...OrderRow
    lines {
      id
      sku
      quantity
      open
    }
  }
  pageInfo {
    ...OrderPage
  }
  totalCount
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"fragmentName":"OrderHistory"}) as unknown as TypedDocumentString<OrderHistoryFragment, unknown>;
export const OrderAddressFragmentDoc = new TypedDocumentString(`
    fragment OrderAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
    `, {"fragmentName":"OrderAddress"}) as unknown as TypedDocumentString<OrderAddressFragment, unknown>;
export const OrderLineRowFragmentDoc = new TypedDocumentString(`
    fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
    fragment OrderAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"OrderLineRow"}) as unknown as TypedDocumentString<OrderLineRowFragment, unknown>;
export const ShopperOrderFragmentDoc = new TypedDocumentString(`
    fragment ShopperOrder on Order {
  ...OrderRow
  shippingAddress {
    ...OrderAddress
  }
  lines {
    ...OrderLineRow
  }
  shipping {
    methodName
    total {
      ...OrderAmount
    }
  }
  total {
    ...OrderAmount
  }
  paid {
    ...OrderAmount
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}`, {"fragmentName":"ShopperOrder"}) as unknown as TypedDocumentString<ShopperOrderFragment, unknown>;
export const OrderPartsFragmentDoc = new TypedDocumentString(`
    fragment OrderParts on Order {
  ...OrderRow
  cartId
  shippingAddress {
    ...OrderAddress
  }
  billingAddress {
    ...OrderAddress
  }
  lines {
    ...OrderLineRow
  }
  shipping {
    methodId
    methodName
    net {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
    total {
      ...OrderAmount
    }
  }
  taxes {
    treatment
    rate {
      id
      name
      percentage
    }
    net {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
  }
  promotions {
    promotionId
    name
    couponId
    discount {
      ...OrderAmount
    }
  }
  couponCodes
  giftCards {
    giftCardId
    endsWith
    amount {
      ...OrderAmount
    }
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
  rounding {
    ...OrderAmount
  }
  paid {
    ...OrderAmount
  }
  refunded {
    ...OrderAmount
  }
  credited {
    ...OrderAmount
  }
  paymentMethod
  confirmedAt
  fulfilledAt
  completedAt
  cancelledAt
  cancelReason
  updatedAt
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}`, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
export const OrderExchangeRowFragmentDoc = new TypedDocumentString(`
    fragment OrderExchangeRow on OrderExchange {
  id
  orderId
  replacementOrderId
  carried {
    ...OrderAmount
  }
  returned {
    ...OrderAmount
  }
  exchangedAt
}
    fragment OrderAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"OrderExchangeRow"}) as unknown as TypedDocumentString<OrderExchangeRowFragment, unknown>;
export const ShipmentRowFragmentDoc = new TypedDocumentString(`
    fragment ShipmentRow on Shipment {
  id
  orderId
  carrier
  trackingNumber
  trackingUrl
  shippedAt
  version
  lines {
    lineId
    quantity
  }
}
    `, {"fragmentName":"ShipmentRow"}) as unknown as TypedDocumentString<ShipmentRowFragment, unknown>;
export const OrderReturnRowFragmentDoc = new TypedDocumentString(`
    fragment OrderReturnRow on OrderReturn {
  id
  orderId
  note
  requestedAt
  receivedAt
  cancelledAt
  version
  lines {
    lineId
    quantity
    reason
    restocked
    scrapped
  }
}
    `, {"fragmentName":"OrderReturnRow"}) as unknown as TypedDocumentString<OrderReturnRowFragment, unknown>;
export const OrderProgressFragmentDoc = new TypedDocumentString(`
    fragment OrderProgress on Order {
  ...OrderRow
  cancelReason
  paid {
    ...OrderAmount
  }
  refunded {
    ...OrderAmount
  }
  credited {
    ...OrderAmount
  }
  lines {
    ...OrderLineRow
  }
  shipments {
    ...ShipmentRow
  }
  returns {
    ...OrderReturnRow
  }
  credits {
    id
    returnId
    reason
    creditedAt
    shipping {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
    credited {
      ...OrderAmount
    }
    refund {
      ...OrderAmount
    }
    lines {
      lineId
      quantity
      net {
        ...OrderAmount
      }
      tax {
        ...OrderAmount
      }
      total {
        ...OrderAmount
      }
    }
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment ShipmentRow on Shipment {
  id
  orderId
  carrier
  trackingNumber
  trackingUrl
  shippedAt
  version
  lines {
    lineId
    quantity
  }
}
fragment OrderReturnRow on OrderReturn {
  id
  orderId
  note
  requestedAt
  receivedAt
  cancelledAt
  version
  lines {
    lineId
    quantity
    reason
    restocked
    scrapped
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"OrderProgress"}) as unknown as TypedDocumentString<OrderProgressFragment, unknown>;
export const PaymentOfOrderFragmentDoc = new TypedDocumentString(`
    fragment PaymentOfOrder on Payment {
  id
  method
  state
  amount {
    ...OrderAmount
  }
  captured {
    ...OrderAmount
  }
  refunded {
    ...OrderAmount
  }
}
    fragment OrderAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"PaymentOfOrder"}) as unknown as TypedDocumentString<PaymentOfOrderFragment, unknown>;
export const PaymentRowFragmentDoc = new TypedDocumentString(`
    fragment PaymentRow on Payment {
  id
  reference {
    kind
    id
  }
  method
  provider
  providerReference
  capturesAtOnce
  state
  amount {
    amount
    currencyCode
  }
  authorised {
    amount
    currencyCode
  }
  captured {
    amount
    currencyCode
  }
  capturable {
    amount
    currencyCode
  }
  refunded {
    amount
    currencyCode
  }
  refundable {
    amount
    currencyCode
  }
  version
}
    `, {"fragmentName":"PaymentRow"}) as unknown as TypedDocumentString<PaymentRowFragment, unknown>;
export const PaymentOperationRowFragmentDoc = new TypedDocumentString(`
    fragment PaymentOperationRow on PaymentOperation {
  id
  kind
  state
  amount {
    amount
    currencyCode
  }
  isFinal
  reason
  providerReference
  failureCode
  failureMessage
  happenedAt
  createdAt
  settledAt
}
    `, {"fragmentName":"PaymentOperationRow"}) as unknown as TypedDocumentString<PaymentOperationRowFragment, unknown>;
export const PaymentProviderRowFragmentDoc = new TypedDocumentString(`
    fragment PaymentProviderRow on PaymentProvider {
  kind
  methods
  isEnabled
  publishableKey
  apiUrl
  webhookUrl
}
    `, {"fragmentName":"PaymentProviderRow"}) as unknown as TypedDocumentString<PaymentProviderRowFragment, unknown>;
export const AppliedTaxRateRowFragmentDoc = new TypedDocumentString(`
    fragment AppliedTaxRateRow on AppliedTaxRate {
  id
  name
  percentage
}
    `, {"fragmentName":"AppliedTaxRateRow"}) as unknown as TypedDocumentString<AppliedTaxRateRowFragment, unknown>;
export const CustomerTaxStatusRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerTaxStatusRow on CustomerTaxStatus {
  customerId
  vatId
  exemption
  version
}
    `, {"fragmentName":"CustomerTaxStatusRow"}) as unknown as TypedDocumentString<CustomerTaxStatusRowFragment, unknown>;
export const CustomerGroupRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}
    `, {"fragmentName":"CustomerGroupRow"}) as unknown as TypedDocumentString<CustomerGroupRowFragment, unknown>;
export const PriceListRowFragmentDoc = new TypedDocumentString(`
    fragment PriceListRow on PriceList {
  id
  name
  currencyCode
  customerGroup {
    ...CustomerGroupRow
  }
  includesTax
  priority
  validFrom
  validUntil
  deactivatedAt
  version
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}`, {"fragmentName":"PriceListRow"}) as unknown as TypedDocumentString<PriceListRowFragment, unknown>;
export const AmountFragmentDoc = new TypedDocumentString(`
    fragment Amount on Money {
  amount
  currencyCode
}
    `, {"fragmentName":"Amount"}) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const PriceRowFragmentDoc = new TypedDocumentString(`
    fragment PriceRow on Price {
  id
  variantId
  minimumQuantity
  amount {
    ...Amount
  }
  version
}
    fragment Amount on Money {
  amount
  currencyCode
}`, {"fragmentName":"PriceRow"}) as unknown as TypedDocumentString<PriceRowFragment, unknown>;
export const VariantPriceRowFragmentDoc = new TypedDocumentString(`
    fragment VariantPriceRow on VariantPrice {
  unitPrice {
    ...Amount
  }
  includesTax
  priceListId
  minimumQuantity
}
    fragment Amount on Money {
  amount
  currencyCode
}`, {"fragmentName":"VariantPriceRow"}) as unknown as TypedDocumentString<VariantPriceRowFragment, unknown>;
export const TaxCategoryRowFragmentDoc = new TypedDocumentString(`
    fragment TaxCategoryRow on TaxCategory {
  id
  code
  name
  version
}
    `, {"fragmentName":"TaxCategoryRow"}) as unknown as TypedDocumentString<TaxCategoryRowFragment, unknown>;
export const TaxZoneRowFragmentDoc = new TypedDocumentString(`
    fragment TaxZoneRow on TaxZone {
  id
  name
  areas {
    countryCode
    region
    postalPrefix
  }
  reverseCharge
  version
}
    `, {"fragmentName":"TaxZoneRow"}) as unknown as TypedDocumentString<TaxZoneRowFragment, unknown>;
export const TaxRateRowFragmentDoc = new TypedDocumentString(`
    fragment TaxRateRow on TaxRate {
  id
  taxZoneId
  taxCategoryId
  name
  percentage
  validFrom
  validUntil
}
    `, {"fragmentName":"TaxRateRow"}) as unknown as TypedDocumentString<TaxRateRowFragment, unknown>;
export const PromotionRowFragmentDoc = new TypedDocumentString(`
    fragment PromotionRow on Promotion {
  id
  name
  currencyCode
  action {
    kind
    percentage
    amount {
      ...Amount
    }
    buyQuantity
    getQuantity
  }
  conditions {
    minimumSubtotal {
      ...Amount
    }
    minimumQuantity
    productIds
    variantIds
    categoryIds
    customerGroupIds
    firstOrderOnly
  }
  priority
  stacking
  combinationGroup
  requiresCoupon
  usageLimit
  usageLimitPerCustomer
  used
  validFrom
  validUntil
  deactivatedAt
  version
}
    fragment Amount on Money {
  amount
  currencyCode
}`, {"fragmentName":"PromotionRow"}) as unknown as TypedDocumentString<PromotionRowFragment, unknown>;
export const CouponRowFragmentDoc = new TypedDocumentString(`
    fragment CouponRow on Coupon {
  id
  promotionId
  code
  usageLimit
  used
  disabledAt
}
    `, {"fragmentName":"CouponRow"}) as unknown as TypedDocumentString<CouponRowFragment, unknown>;
export const GiftCardRowFragmentDoc = new TypedDocumentString(`
    fragment GiftCardRow on GiftCard {
  id
  endsWith
  balance {
    ...Amount
  }
  expiresAt
  disabledAt
  version
}
    fragment Amount on Money {
  amount
  currencyCode
}`, {"fragmentName":"GiftCardRow"}) as unknown as TypedDocumentString<GiftCardRowFragment, unknown>;
export const PricingPageFragmentDoc = new TypedDocumentString(`
    fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PricingPage"}) as unknown as TypedDocumentString<PricingPageFragment, unknown>;
export const SalesAmountsFragmentDoc = new TypedDocumentString(`
    fragment SalesAmounts on SalesFigures {
  units
  unitsCredited
  sold {
    amount
    currencyCode
  }
  credited {
    amount
    currencyCode
  }
  net {
    amount
    currencyCode
  }
  tax {
    amount
    currencyCode
  }
  margin {
    units
    net {
      amount
      currencyCode
    }
    cost {
      amount
      currencyCode
    }
    amount {
      amount
      currencyCode
    }
    percentage
  }
}
    `, {"fragmentName":"SalesAmounts"}) as unknown as TypedDocumentString<SalesAmountsFragment, unknown>;
export const SalesOfDaysFragmentDoc = new TypedDocumentString(`
    fragment SalesOfDays on PeriodSales {
  from
  to
  orders
  shipping {
    amount
    currencyCode
  }
  figures {
    ...SalesAmounts
  }
}
    fragment SalesAmounts on SalesFigures {
  units
  unitsCredited
  sold {
    amount
    currencyCode
  }
  credited {
    amount
    currencyCode
  }
  net {
    amount
    currencyCode
  }
  tax {
    amount
    currencyCode
  }
  margin {
    units
    net {
      amount
      currencyCode
    }
    cost {
      amount
      currencyCode
    }
    amount {
      amount
      currencyCode
    }
    percentage
  }
}`, {"fragmentName":"SalesOfDays"}) as unknown as TypedDocumentString<SalesOfDaysFragment, unknown>;
export const DatabaseServerRowFragmentDoc = new TypedDocumentString(`
    fragment DatabaseServerRow on DatabaseServer {
  id
  name
  kind
  isHome
  region
  host
  port
  database
  tls
  state
  drainingSince
  capacity
  weight
  createdAt
}
    `, {"fragmentName":"DatabaseServerRow"}) as unknown as TypedDocumentString<DatabaseServerRowFragment, unknown>;
export const ShippingZoneRowFragmentDoc = new TypedDocumentString(`
    fragment ShippingZoneRow on ShippingZone {
  id
  name
  areas {
    countryCode
    region
    postalPrefix
  }
  version
}
    `, {"fragmentName":"ShippingZoneRow"}) as unknown as TypedDocumentString<ShippingZoneRowFragment, unknown>;
export const ShippingAmountFragmentDoc = new TypedDocumentString(`
    fragment ShippingAmount on Money {
  amount
  currencyCode
}
    `, {"fragmentName":"ShippingAmount"}) as unknown as TypedDocumentString<ShippingAmountFragment, unknown>;
export const ShippingMethodRowFragmentDoc = new TypedDocumentString(`
    fragment ShippingMethodRow on ShippingMethod {
  id
  name
  description
  position
  delivery {
    daysMin
    daysMax
  }
  taxCategoryId
  customerGroupIds
  weightMaxGrams
  deactivatedAt
  version
  rates {
    shippingZoneId
    zone {
      name
    }
    currencyCode
    basis
    tiers {
      fromGrams
      fromTotal {
        ...ShippingAmount
      }
      price {
        ...ShippingAmount
      }
    }
    freeFrom {
      ...ShippingAmount
    }
  }
}
    fragment ShippingAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"ShippingMethodRow"}) as unknown as TypedDocumentString<ShippingMethodRowFragment, unknown>;
export const CustomerMeRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerMeRow on CustomerMe {
  id
  email
  displayName
  phone
  version
  createdAt
}
    `, {"fragmentName":"CustomerMeRow"}) as unknown as TypedDocumentString<CustomerMeRowFragment, unknown>;
export const SignedInCartFragmentDoc = new TypedDocumentString(`
    fragment SignedInCart on Cart {
  id
  version
  customerId
  email
  currencyCode
  lines {
    variantId
    quantity
    unitPrice {
      amount
      currencyCode
    }
  }
}
    `, {"fragmentName":"SignedInCart"}) as unknown as TypedDocumentString<SignedInCartFragment, unknown>;
export const CustomerSessionFragmentDoc = new TypedDocumentString(`
    fragment CustomerSession on CustomerSignedIn {
  accessToken
  refreshToken
  expiresAt
  customer {
    ...CustomerMeRow
  }
  cart {
    ...SignedInCart
  }
}
    fragment SignedInCart on Cart {
  id
  version
  customerId
  email
  currencyCode
  lines {
    variantId
    quantity
    unitPrice {
      amount
      currencyCode
    }
  }
}
fragment CustomerMeRow on CustomerMe {
  id
  email
  displayName
  phone
  version
  createdAt
}`, {"fragmentName":"CustomerSession"}) as unknown as TypedDocumentString<CustomerSessionFragment, unknown>;
export const MyAddressRowFragmentDoc = new TypedDocumentString(`
    fragment MyAddressRow on CustomerAddress {
  id
  isDefaultShipping
  isDefaultBilling
  version
  lines
  address {
    recipient
    line1
    city
    postalCode
    countryCode
  }
}
    `, {"fragmentName":"MyAddressRow"}) as unknown as TypedDocumentString<MyAddressRowFragment, unknown>;
export const ConsentRowFragmentDoc = new TypedDocumentString(`
    fragment ConsentRow on MarketingConsent {
  granted
  textVersion
  source
  decidedAt
}
    `, {"fragmentName":"ConsentRow"}) as unknown as TypedDocumentString<ConsentRowFragment, unknown>;
export const CustomerAccountRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerAccountRow on Customer {
  id
  email
  account {
    hasPassword
    createdAt
    blockedAt
  }
  marketingConsents {
    ...ConsentRow
  }
}
    fragment ConsentRow on MarketingConsent {
  granted
  textVersion
  source
  decidedAt
}`, {"fragmentName":"CustomerAccountRow"}) as unknown as TypedDocumentString<CustomerAccountRowFragment, unknown>;
export const SnapshotRowFragmentDoc = new TypedDocumentString(`
    fragment SnapshotRow on TenantSnapshot {
  id
  tenantId
  status
  scheduled
  createdAt
  takenAt
  modules
  tables
  rows
  bytes
  failureReason
  failureMessage
}
    `, {"fragmentName":"SnapshotRow"}) as unknown as TypedDocumentString<SnapshotRowFragment, unknown>;
export const RestoreRowFragmentDoc = new TypedDocumentString(`
    fragment RestoreRow on TenantRestore {
  id
  tenantId
  snapshotId
  snapshotTakenAt
  status
  rows
  rowsRestored
  createdAt
  readyAt
  swappedAt
  undoable
  keptUntil
  failureReason
  failureMessage
}
    `, {"fragmentName":"RestoreRow"}) as unknown as TypedDocumentString<RestoreRowFragment, unknown>;
export const SsoConnectionRowFragmentDoc = new TypedDocumentString(`
    fragment SsoConnectionRow on SsoProvider {
  id
  name
  emailDomains
  trustsEmails
  createsUsers
  groupsAttribute
  roleMappings {
    value
    role {
      id
      name
    }
  }
  mfaValues
  oidc {
    issuer
    clientId
    scopes
    callbackUrl
  }
  saml {
    entityId
    signInUrl
    certificates
    emailAttribute
    nameAttribute
    subjectAttribute
    metadataUrl
    acsUrl
  }
  enabledAt
  provedAt
  version
  createdAt
  updatedAt
}
    `, {"fragmentName":"SsoConnectionRow"}) as unknown as TypedDocumentString<SsoConnectionRowFragment, unknown>;
export const SsoDomainRowFragmentDoc = new TypedDocumentString(`
    fragment SsoDomainRow on SsoDomain {
  domain
  recordName
  recordValue
  verifiedAt
  checkedAt
  missingSince
}
    `, {"fragmentName":"SsoDomainRow"}) as unknown as TypedDocumentString<SsoDomainRowFragment, unknown>;
export const ShopAmountFragmentDoc = new TypedDocumentString(`
    fragment ShopAmount on Money {
  amount
  currencyCode
}
    `, {"fragmentName":"ShopAmount"}) as unknown as TypedDocumentString<ShopAmountFragment, unknown>;
export const StorefrontProductCardFragmentDoc = new TypedDocumentString(`
    fragment StorefrontProductCard on StorefrontProduct {
  id
  slug
  name
  localized(language: $language) {
    name
  }
  images {
    url
    alt
  }
  category {
    id
    name
    slug
  }
  variants {
    id
    sku
    title
    options(language: $language) {
      name
      value
    }
    available
    price(currencyCode: $currencyCode) {
      unitPrice {
        ...ShopAmount
      }
      includesTax
    }
  }
}
    fragment ShopAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"StorefrontProductCard"}) as unknown as TypedDocumentString<StorefrontProductCardFragment, unknown>;
export const StorefrontProductPageFragmentDoc = new TypedDocumentString(`
    fragment StorefrontProductPage on StorefrontProduct {
  ...StorefrontProductCard
  description
  publishedAt
  localized(language: $language) {
    language
    name
    description
    seoTitle
    seoDescription
  }
}
    fragment StorefrontProductCard on StorefrontProduct {
  id
  slug
  name
  localized(language: $language) {
    name
  }
  images {
    url
    alt
  }
  category {
    id
    name
    slug
  }
  variants {
    id
    sku
    title
    options(language: $language) {
      name
      value
    }
    available
    price(currencyCode: $currencyCode) {
      unitPrice {
        ...ShopAmount
      }
      includesTax
    }
  }
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"StorefrontProductPage"}) as unknown as TypedDocumentString<StorefrontProductPageFragment, unknown>;
export const CartProblemRowFragmentDoc = new TypedDocumentString(`
    fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
    fragment ShopAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"CartProblemRow"}) as unknown as TypedDocumentString<CartProblemRowFragment, unknown>;
export const ShopAddressFragmentDoc = new TypedDocumentString(`
    fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
    `, {"fragmentName":"ShopAddress"}) as unknown as TypedDocumentString<ShopAddressFragment, unknown>;
export const CartContentFragmentDoc = new TypedDocumentString(`
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
    fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"CartContent"}) as unknown as TypedDocumentString<CartContentFragment, unknown>;
export const CartShippingOptionFragmentDoc = new TypedDocumentString(`
    fragment CartShippingOption on CartShipping {
  shippingMethodId
  name
  description
  delivery {
    daysMin
    daysMax
  }
  steps {
    kind
    change {
      ...ShopAmount
    }
    result {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    ruleId
    ruleName
  }
  taxTreatment
  taxRate {
    name
    percentage
  }
  includesTax
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  freeBecause
  freeFrom {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
}
    fragment ShopAmount on Money {
  amount
  currencyCode
}`, {"fragmentName":"CartShippingOption"}) as unknown as TypedDocumentString<CartShippingOptionFragment, unknown>;
export const ShopPageFragmentDoc = new TypedDocumentString(`
    fragment ShopPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"ShopPage"}) as unknown as TypedDocumentString<ShopPageFragment, unknown>;
export const TenantRowFragmentDoc = new TypedDocumentString(`
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  server {
    id
    name
    region
  }
  suspendedAt
  terminatesAt
  createdAt
  plan {
    key
    title
  }
}
    `, {"fragmentName":"TenantRow"}) as unknown as TypedDocumentString<TenantRowFragment, unknown>;
export const CredentialRowFragmentDoc = new TypedDocumentString(`
    fragment CredentialRow on TenantCredential {
  id
  name
  login
  schema
  isOpen
  createdAt
  expiresAt
}
    `, {"fragmentName":"CredentialRow"}) as unknown as TypedDocumentString<CredentialRowFragment, unknown>;
export const IssuedCredentialFragmentDoc = new TypedDocumentString(`
    fragment IssuedCredential on IssuedTenantCredential {
  credential {
    ...CredentialRow
  }
  password
}
    fragment CredentialRow on TenantCredential {
  id
  name
  login
  schema
  isOpen
  createdAt
  expiresAt
}`, {"fragmentName":"IssuedCredential"}) as unknown as TypedDocumentString<IssuedCredentialFragment, unknown>;
export const OnboardingRowFragmentDoc = new TypedDocumentString(`
    fragment OnboardingRow on TenantOnboarding {
  tenantId
  slug
  status
  failure
  requestedAt
  ahead
}
    `, {"fragmentName":"OnboardingRow"}) as unknown as TypedDocumentString<OnboardingRowFragment, unknown>;
export const UsageOfPeriodFragmentDoc = new TypedDocumentString(`
    fragment UsageOfPeriod on Usage {
  from
  to
  days {
    day
    requests
    mutations
    errors
    events
    activeUsers
    users
    records
    storageBytes
  }
  totals {
    requests
    mutations
    errors
    events
    peakActiveUsers
    peakUsers
    peakRecords
    peakStorageBytes
  }
}
    `, {"fragmentName":"UsageOfPeriod"}) as unknown as TypedDocumentString<UsageOfPeriodFragment, unknown>;
export const UserRowFragmentDoc = new TypedDocumentString(`
    fragment UserRow on User {
  id
  displayName
  email
  avatar
  language
  timeZone
  status
  deactivatedAt
  version
}
    `, {"fragmentName":"UserRow"}) as unknown as TypedDocumentString<UserRowFragment, unknown>;
export const WebhookEndpointRowFragmentDoc = new TypedDocumentString(`
    fragment WebhookEndpointRow on WebhookEndpoint {
  id
  url
  description
  eventTypes
  filter
  payloadQuery
  payloadPermissions
  headerNames
  ratePerMinute
  ordered
  timeoutSeconds
  retrySeconds
  status
  pausedAt
  pauseReason
  failingSince
  lastDeliveredAt
  version
  createdAt
  updatedAt
}
    `, {"fragmentName":"WebhookEndpointRow"}) as unknown as TypedDocumentString<WebhookEndpointRowFragment, unknown>;
export const WebhookDeliveryRowFragmentDoc = new TypedDocumentString(`
    fragment WebhookDeliveryRow on WebhookDelivery {
  id
  eventId
  eventType
  state
  reason
  round
  attemptCount
  nextAttemptAt
  createdAt
  settledAt
}
    `, {"fragmentName":"WebhookDeliveryRow"}) as unknown as TypedDocumentString<WebhookDeliveryRowFragment, unknown>;
export const PermissionsDocument = new TypedDocumentString(`
    query Permissions {
  permissions {
    name
    description
    module
    isEnabled
    systemRoles
  }
}
    `) as unknown as TypedDocumentString<PermissionsQuery, PermissionsQueryVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles($filter: RoleFilter, $first: Int, $after: String, $last: Int, $before: String) {
  roles(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...RoleDetails
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment RoleDetails on Role {
  id
  name
  description
  systemKey
  permissions
  effectivePermissions
  includes {
    id
    name
  }
  uses {
    users
    groups
    roles
  }
  version
}`) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const RoleDocument = new TypedDocumentString(`
    query Role($id: ID!) {
  role(id: $id) {
    ...RoleDetails
  }
}
    fragment RoleDetails on Role {
  id
  name
  description
  systemKey
  permissions
  effectivePermissions
  includes {
    id
    name
  }
  uses {
    users
    groups
    roles
  }
  version
}`) as unknown as TypedDocumentString<RoleQuery, RoleQueryVariables>;
export const CreateRoleDocument = new TypedDocumentString(`
    mutation CreateRole($input: CreateRoleInput!) {
  createRole(input: $input) {
    ...RoleDetails
  }
}
    fragment RoleDetails on Role {
  id
  name
  description
  systemKey
  permissions
  effectivePermissions
  includes {
    id
    name
  }
  uses {
    users
    groups
    roles
  }
  version
}`) as unknown as TypedDocumentString<CreateRoleMutation, CreateRoleMutationVariables>;
export const UpdateRoleDocument = new TypedDocumentString(`
    mutation UpdateRole($input: UpdateRoleInput!) {
  updateRole(input: $input) {
    ...RoleDetails
  }
}
    fragment RoleDetails on Role {
  id
  name
  description
  systemKey
  permissions
  effectivePermissions
  includes {
    id
    name
  }
  uses {
    users
    groups
    roles
  }
  version
}`) as unknown as TypedDocumentString<UpdateRoleMutation, UpdateRoleMutationVariables>;
export const DeleteRoleDocument = new TypedDocumentString(`
    mutation DeleteRole($input: DeleteRoleInput!) {
  deleteRole(input: $input) {
    ...RoleDetails
  }
}
    fragment RoleDetails on Role {
  id
  name
  description
  systemKey
  permissions
  effectivePermissions
  includes {
    id
    name
  }
  uses {
    users
    groups
    roles
  }
  version
}`) as unknown as TypedDocumentString<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const AssignRoleDocument = new TypedDocumentString(`
    mutation AssignRole($input: AssignRoleInput!) {
  assignRole(input: $input) {
    ...AssignmentDetails
  }
}
    fragment AssignmentDetails on RoleAssignment {
  role {
    id
    name
  }
  user {
    id
    displayName
  }
  group {
    id
    name
  }
  grantedAt
  expiresAt
}`) as unknown as TypedDocumentString<AssignRoleMutation, AssignRoleMutationVariables>;
export const UnassignRoleDocument = new TypedDocumentString(`
    mutation UnassignRole($input: UnassignRoleInput!) {
  unassignRole(input: $input) {
    ...AssignmentDetails
  }
}
    fragment AssignmentDetails on RoleAssignment {
  role {
    id
    name
  }
  user {
    id
    displayName
  }
  group {
    id
    name
  }
  grantedAt
  expiresAt
}`) as unknown as TypedDocumentString<UnassignRoleMutation, UnassignRoleMutationVariables>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups($filter: GroupFilter, $first: Int, $after: String, $last: Int, $before: String) {
  groups(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...GroupDetails
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment GroupDetails on Group {
  id
  name
  description
  memberCount
  roles {
    role {
      id
      name
    }
    expiresAt
  }
  version
}`) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const GroupDocument = new TypedDocumentString(`
    query Group($id: ID!, $first: Int, $after: String) {
  group(id: $id) {
    ...GroupDetails
    members(first: $first, after: $after) {
      nodes {
        id
        displayName
        status
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment GroupDetails on Group {
  id
  name
  description
  memberCount
  roles {
    role {
      id
      name
    }
    expiresAt
  }
  version
}`) as unknown as TypedDocumentString<GroupQuery, GroupQueryVariables>;
export const CreateGroupDocument = new TypedDocumentString(`
    mutation CreateGroup($input: CreateGroupInput!) {
  createGroup(input: $input) {
    ...GroupDetails
  }
}
    fragment GroupDetails on Group {
  id
  name
  description
  memberCount
  roles {
    role {
      id
      name
    }
    expiresAt
  }
  version
}`) as unknown as TypedDocumentString<CreateGroupMutation, CreateGroupMutationVariables>;
export const UpdateGroupDocument = new TypedDocumentString(`
    mutation UpdateGroup($input: UpdateGroupInput!) {
  updateGroup(input: $input) {
    ...GroupDetails
  }
}
    fragment GroupDetails on Group {
  id
  name
  description
  memberCount
  roles {
    role {
      id
      name
    }
    expiresAt
  }
  version
}`) as unknown as TypedDocumentString<UpdateGroupMutation, UpdateGroupMutationVariables>;
export const DeleteGroupDocument = new TypedDocumentString(`
    mutation DeleteGroup($input: DeleteGroupInput!) {
  deleteGroup(input: $input) {
    ...GroupDetails
  }
}
    fragment GroupDetails on Group {
  id
  name
  description
  memberCount
  roles {
    role {
      id
      name
    }
    expiresAt
  }
  version
}`) as unknown as TypedDocumentString<DeleteGroupMutation, DeleteGroupMutationVariables>;
export const AddUsersToGroupDocument = new TypedDocumentString(`
    mutation AddUsersToGroup($input: GroupMembersInput!) {
  addUsersToGroup(input: $input) {
    ...GroupDetails
  }
}
    fragment GroupDetails on Group {
  id
  name
  description
  memberCount
  roles {
    role {
      id
      name
    }
    expiresAt
  }
  version
}`) as unknown as TypedDocumentString<AddUsersToGroupMutation, AddUsersToGroupMutationVariables>;
export const RemoveUsersFromGroupDocument = new TypedDocumentString(`
    mutation RemoveUsersFromGroup($input: GroupMembersInput!) {
  removeUsersFromGroup(input: $input) {
    ...GroupDetails
  }
}
    fragment GroupDetails on Group {
  id
  name
  description
  memberCount
  roles {
    role {
      id
      name
    }
    expiresAt
  }
  version
}`) as unknown as TypedDocumentString<RemoveUsersFromGroupMutation, RemoveUsersFromGroupMutationVariables>;
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($userId: ID!, $permission: String!) {
  explainAccess(userId: $userId, permission: $permission) {
    userId
    permission
    isAllowed
    reason
    expiredAt
    secondFactorDueFrom
    paths {
      group {
        id
        name
      }
      roles {
        id
        name
      }
      expiresAt
      isInForce
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const AddressFormatDocument = new TypedDocumentString(`
    query AddressFormat($countryCode: String!) {
  addressFormat(countryCode: $countryCode) {
    countryCode
    countryName
    requiredFields
    postalCodeExamples
    regions {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AddressFormatQuery, AddressFormatQueryVariables>;
export const AddressCheckDocument = new TypedDocumentString(`
    query AddressCheck($input: AddressInput!) {
  addressCheck(input: $input) {
    address {
      ...AddressParts
    }
    lines
  }
}
    fragment AddressParts on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}`) as unknown as TypedDocumentString<AddressCheckQuery, AddressCheckQueryVariables>;
export const CustomersWithAddressesDocument = new TypedDocumentString(`
    query CustomersWithAddresses($filter: CustomerFilter, $first: Int, $after: String) {
  customers(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      displayName
      addresses {
        ...CustomerAddressRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AddressParts on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment CustomerAddressRow on CustomerAddress {
  id
  address {
    ...AddressParts
  }
  lines
  isDefaultShipping
  isDefaultBilling
  version
}`) as unknown as TypedDocumentString<CustomersWithAddressesQuery, CustomersWithAddressesQueryVariables>;
export const AddCustomerAddressDocument = new TypedDocumentString(`
    mutation AddCustomerAddress($input: AddCustomerAddressInput!) {
  addCustomerAddress(input: $input) {
    ...CustomerAddressRow
  }
}
    fragment AddressParts on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment CustomerAddressRow on CustomerAddress {
  id
  address {
    ...AddressParts
  }
  lines
  isDefaultShipping
  isDefaultBilling
  version
}`) as unknown as TypedDocumentString<AddCustomerAddressMutation, AddCustomerAddressMutationVariables>;
export const UpdateCustomerAddressDocument = new TypedDocumentString(`
    mutation UpdateCustomerAddress($input: UpdateCustomerAddressInput!) {
  updateCustomerAddress(input: $input) {
    ...CustomerAddressRow
  }
}
    fragment AddressParts on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment CustomerAddressRow on CustomerAddress {
  id
  address {
    ...AddressParts
  }
  lines
  isDefaultShipping
  isDefaultBilling
  version
}`) as unknown as TypedDocumentString<UpdateCustomerAddressMutation, UpdateCustomerAddressMutationVariables>;
export const RemoveCustomerAddressDocument = new TypedDocumentString(`
    mutation RemoveCustomerAddress($input: RemoveCustomerAddressInput!) {
  removeCustomerAddress(input: $input) {
    ...CustomerAddressRow
  }
}
    fragment AddressParts on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment CustomerAddressRow on CustomerAddress {
  id
  address {
    ...AddressParts
  }
  lines
  isDefaultShipping
  isDefaultBilling
  version
}`) as unknown as TypedDocumentString<RemoveCustomerAddressMutation, RemoveCustomerAddressMutationVariables>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys($filter: ApiKeyFilter, $first: Int, $after: String, $last: Int, $before: String) {
  apiKeys(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...ApiKeyRow
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ApiKeyRow on ApiKey {
  id
  name
  status
  permissions
  prefix
  lastFour
  createdBy {
    id
    displayName
  }
  shownTo {
    id
    displayName
  }
  createdAt
  rotatedAt
  previousUntil
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const ApiKeyDocument = new TypedDocumentString(`
    query ApiKey($id: ID!) {
  apiKey(id: $id) {
    ...ApiKeyRow
  }
}
    fragment ApiKeyRow on ApiKey {
  id
  name
  status
  permissions
  prefix
  lastFour
  createdBy {
    id
    displayName
  }
  shownTo {
    id
    displayName
  }
  createdAt
  rotatedAt
  previousUntil
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<ApiKeyQuery, ApiKeyQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    apiKey {
      ...ApiKeyRow
    }
    secret
  }
}
    fragment ApiKeyRow on ApiKey {
  id
  name
  status
  permissions
  prefix
  lastFour
  createdBy {
    id
    displayName
  }
  shownTo {
    id
    displayName
  }
  createdAt
  rotatedAt
  previousUntil
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RotateApiKeyDocument = new TypedDocumentString(`
    mutation RotateApiKey($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) {
    apiKey {
      ...ApiKeyRow
    }
    secret
  }
}
    fragment ApiKeyRow on ApiKey {
  id
  name
  status
  permissions
  prefix
  lastFour
  createdBy {
    id
    displayName
  }
  shownTo {
    id
    displayName
  }
  createdAt
  rotatedAt
  previousUntil
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    ...ApiKeyRow
  }
}
    fragment ApiKeyRow on ApiKey {
  id
  name
  status
  permissions
  prefix
  lastFour
  createdBy {
    id
    displayName
  }
  shownTo {
    id
    displayName
  }
  createdAt
  rotatedAt
  previousUntil
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
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
      passkeyOptions
      expiresAt
    }
  }
}
    fragment Person on Me {
  id
  email
  emailVerifiedAt
  displayName
  roles
  permissions
  tenant {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const CompleteSignInDocument = new TypedDocumentString(`
    mutation CompleteSignIn($input: CompleteSignInInput!) {
  completeSignIn(input: $input) {
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
  emailVerifiedAt
  displayName
  roles
  permissions
  tenant {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<CompleteSignInMutation, CompleteSignInMutationVariables>;
export const BeginPasskeySignInDocument = new TypedDocumentString(`
    mutation BeginPasskeySignIn {
  beginPasskeySignIn {
    ticket
    options
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
  signInWithPasskey(input: $input) {
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
  emailVerifiedAt
  displayName
  roles
  permissions
  tenant {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
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
  emailVerifiedAt
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
  emailVerifiedAt
  displayName
  roles
  permissions
  tenant {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: InviteUserInput!) {
  inviteUser(input: $input) {
    ...InvitationRow
  }
}
    fragment InvitationRow on Invitation {
  id
  email
  displayName
  roleNames
  status
  invitedBy
  createdAt
  expiresAt
  acceptedAt
}`) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations($first: Int, $after: String, $last: Int, $before: String, $filter: InvitationFilter) {
  invitations(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    nodes {
      ...InvitationRow
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment InvitationRow on Invitation {
  id
  email
  displayName
  roleNames
  status
  invitedBy
  createdAt
  expiresAt
  acceptedAt
}`) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($input: InvitationInput!) {
  resendInvitation(input: $input) {
    ...InvitationRow
  }
}
    fragment InvitationRow on Invitation {
  id
  email
  displayName
  roleNames
  status
  invitedBy
  createdAt
  expiresAt
  acceptedAt
}`) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($input: InvitationInput!) {
  revokeInvitation(input: $input) {
    ...InvitationRow
  }
}
    fragment InvitationRow on Invitation {
  id
  email
  displayName
  roleNames
  status
  invitedBy
  createdAt
  expiresAt
  acceptedAt
}`) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
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
  emailVerifiedAt
  displayName
  roles
  permissions
  tenant {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const InviteAdministratorDocument = new TypedDocumentString(`
    mutation InviteAdministrator($input: InviteAdministratorInput!) {
  inviteAdministrator(input: $input) {
    ...InvitationRow
  }
}
    fragment InvitationRow on Invitation {
  id
  email
  displayName
  roleNames
  status
  invitedBy
  createdAt
  expiresAt
  acceptedAt
}`) as unknown as TypedDocumentString<InviteAdministratorMutation, InviteAdministratorMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input)
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input)
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const RequestEmailVerificationDocument = new TypedDocumentString(`
    mutation RequestEmailVerification {
  requestEmailVerification
}
    `) as unknown as TypedDocumentString<RequestEmailVerificationMutation, RequestEmailVerificationMutationVariables>;
export const VerifyEmailDocument = new TypedDocumentString(`
    mutation VerifyEmail($input: VerifyEmailInput!) {
  verifyEmail(input: $input)
}
    `) as unknown as TypedDocumentString<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const RequestEmailChangeDocument = new TypedDocumentString(`
    mutation RequestEmailChange($input: RequestEmailChangeInput!) {
  requestEmailChange(input: $input)
}
    `) as unknown as TypedDocumentString<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const ConfirmEmailChangeDocument = new TypedDocumentString(`
    mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {
  confirmEmailChange(input: $input)
}
    `) as unknown as TypedDocumentString<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const SignInPolicyDocument = new TypedDocumentString(`
    query SignInPolicy {
  signInPolicy {
    passwordLengthMin
  }
}
    `) as unknown as TypedDocumentString<SignInPolicyQuery, SignInPolicyQueryVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions($first: Int, $after: String, $last: Int, $before: String) {
  sessions(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes {
      ...SessionRow
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment SessionRow on Session {
  id
  device
  address
  createdAt
  lastSeenAt
  expiresAt
  isCurrent
}`) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const UserSessionsDocument = new TypedDocumentString(`
    query UserSessions($userId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  userSessions(
    userId: $userId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...SessionRow
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment SessionRow on Session {
  id
  device
  address
  createdAt
  lastSeenAt
  expiresAt
  isCurrent
}`) as unknown as TypedDocumentString<UserSessionsQuery, UserSessionsQueryVariables>;
export const EndUserSessionsDocument = new TypedDocumentString(`
    mutation EndUserSessions($input: EndUserSessionsInput!) {
  endUserSessions(input: $input)
}
    `) as unknown as TypedDocumentString<EndUserSessionsMutation, EndUserSessionsMutationVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input)
}
    `) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const ConfirmSignUpDocument = new TypedDocumentString(`
    mutation ConfirmSignUp($input: ConfirmSignUpInput!) {
  confirmSignUp(input: $input) {
    tenant {
      id
      slug
      name
    }
    session {
      accessToken
      refreshToken
      expiresAt
      user {
        ...Person
      }
    }
  }
}
    fragment Person on Me {
  id
  email
  emailVerifiedAt
  displayName
  roles
  permissions
  tenant {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
export const SearchProductsDocument = new TypedDocumentString(`
    query SearchProducts($filter: ProductFilter, $orderBy: ProductOrder, $first: Int, $after: String, $last: Int, $before: String, $language: String) {
  products(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    correctedSearch
    nodes {
      id
      slug
      priceFrom {
        amount
        currencyCode
      }
      images {
        url
        alt
      }
      localized(language: $language) {
        language
        name
      }
    }
    facets {
      ...Facets
    }
    pageInfo {
      ...CataloguePaging
    }
  }
}
    fragment CataloguePaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Facets on ProductFacets {
  inStock
  sampleSize
  categories {
    count
    category {
      id
      name
    }
  }
  productTypes {
    count
    productType {
      id
      name
    }
  }
  attributes {
    key
    min
    max
    values {
      value
      count
    }
  }
  prices {
    count
    from {
      amount
      currencyCode
    }
    to {
      amount
      currencyCode
    }
  }
}`) as unknown as TypedDocumentString<SearchProductsQuery, SearchProductsQueryVariables>;
export const ProductPageDocument = new TypedDocumentString(`
    query ProductPage($slug: String!, $language: String) {
  product(slug: $slug) {
    ...ProductDetails
    localized(language: $language) {
      ...Localized
    }
    variants {
      id
      sku
      options(language: $language) {
        name
        value
      }
    }
    category {
      id
      name
      ancestors {
        id
        name
      }
    }
  }
}
    fragment ProductDetails on Product {
  id
  name
  slug
  language
  description
  seoTitle
  seoDescription
  tags
  optionNames
  status
  version
  images {
    url
    alt
  }
  priceFrom {
    amount
    currencyCode
  }
  productType {
    id
    name
  }
  attributes {
    key
    name
    kind
    unit
    text
    number
    boolean
    date
    chosen
  }
  externalIds {
    source
    id
  }
}
fragment Localized on LocalizedTexts {
  language
  name
  description
  seoTitle
  seoDescription
}`) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const CategoryPageDocument = new TypedDocumentString(`
    query CategoryPage($slug: String!, $language: String) {
  category(slug: $slug) {
    ...CategoryPlace
    description
    seoTitle
    seoDescription
    depth
    ancestors {
      id
      name
      slug
    }
    localized(language: $language) {
      ...Localized
    }
    translations {
      ...TranslationRow
    }
  }
}
    fragment CategoryPlace on Category {
  id
  name
  slug
  position
  version
}
fragment Localized on LocalizedTexts {
  language
  name
  description
  seoTitle
  seoDescription
}
fragment TranslationRow on Translation {
  language
  name
  description
  seoTitle
  seoDescription
  terms {
    term
    text
  }
}`) as unknown as TypedDocumentString<CategoryPageQuery, CategoryPageQueryVariables>;
export const MoveCategoryDocument = new TypedDocumentString(`
    mutation MoveCategory($input: MoveCategoryInput!) {
  moveCategory(input: $input) {
    ...CategoryPlace
    depth
    parent {
      id
    }
  }
}
    fragment CategoryPlace on Category {
  id
  name
  slug
  position
  version
}`) as unknown as TypedDocumentString<MoveCategoryMutation, MoveCategoryMutationVariables>;
export const DropCategoryDocument = new TypedDocumentString(`
    mutation DropCategory($input: MoveCategoryInput!) {
  moveCategory(input: $input) {
    ...CategoryPlace
  }
}
    fragment CategoryPlace on Category {
  id
  name
  slug
  position
  version
}`) as unknown as TypedDocumentString<DropCategoryMutation, DropCategoryMutationVariables>;
export const TranslateCategoryDocument = new TypedDocumentString(`
    mutation TranslateCategory($input: TranslateCategoryInput!) {
  translateCategory(input: $input) {
    ...CategoryPlace
    translations {
      ...TranslationRow
    }
  }
}
    fragment CategoryPlace on Category {
  id
  name
  slug
  position
  version
}
fragment TranslationRow on Translation {
  language
  name
  description
  seoTitle
  seoDescription
  terms {
    term
    text
  }
}`) as unknown as TypedDocumentString<TranslateCategoryMutation, TranslateCategoryMutationVariables>;
export const ProductTypesDocument = new TypedDocumentString(`
    query ProductTypes($first: Int, $after: String, $last: Int, $before: String) {
  productTypes(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...ProductTypeRow
    }
    pageInfo {
      ...CataloguePaging
    }
  }
}
    fragment CataloguePaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment ProductTypeRow on ProductType {
  id
  name
  optionNames
  version
  attributes {
    key
    name
    kind
    unit
    choices
    required
    filterable
  }
}`) as unknown as TypedDocumentString<ProductTypesQuery, ProductTypesQueryVariables>;
export const ProductTypeDocument = new TypedDocumentString(`
    query ProductType($id: ID!) {
  productType(id: $id) {
    ...ProductTypeRow
    createdAt
    updatedAt
  }
}
    fragment ProductTypeRow on ProductType {
  id
  name
  optionNames
  version
  attributes {
    key
    name
    kind
    unit
    choices
    required
    filterable
  }
}`) as unknown as TypedDocumentString<ProductTypeQuery, ProductTypeQueryVariables>;
export const CreateProductTypeDocument = new TypedDocumentString(`
    mutation CreateProductType($input: CreateProductTypeInput!) {
  createProductType(input: $input) {
    ...ProductTypeRow
  }
}
    fragment ProductTypeRow on ProductType {
  id
  name
  optionNames
  version
  attributes {
    key
    name
    kind
    unit
    choices
    required
    filterable
  }
}`) as unknown as TypedDocumentString<CreateProductTypeMutation, CreateProductTypeMutationVariables>;
export const UpdateProductTypeDocument = new TypedDocumentString(`
    mutation UpdateProductType($input: UpdateProductTypeInput!) {
  updateProductType(input: $input) {
    ...ProductTypeRow
  }
}
    fragment ProductTypeRow on ProductType {
  id
  name
  optionNames
  version
  attributes {
    key
    name
    kind
    unit
    choices
    required
    filterable
  }
}`) as unknown as TypedDocumentString<UpdateProductTypeMutation, UpdateProductTypeMutationVariables>;
export const DeleteProductTypeDocument = new TypedDocumentString(`
    mutation DeleteProductType($input: DeleteProductTypeInput!) {
  deleteProductType(input: $input) {
    ...ProductTypeRow
  }
}
    fragment ProductTypeRow on ProductType {
  id
  name
  optionNames
  version
  attributes {
    key
    name
    kind
    unit
    choices
    required
    filterable
  }
}`) as unknown as TypedDocumentString<DeleteProductTypeMutation, DeleteProductTypeMutationVariables>;
export const CreateTypedProductDocument = new TypedDocumentString(`
    mutation CreateTypedProduct($input: CreateProductInput!) {
  createProduct(input: $input) {
    ...ProductDetails
    variants {
      ...VariantDetails
    }
  }
}
    fragment ProductDetails on Product {
  id
  name
  slug
  language
  description
  seoTitle
  seoDescription
  tags
  optionNames
  status
  version
  images {
    url
    alt
  }
  priceFrom {
    amount
    currencyCode
  }
  productType {
    id
    name
  }
  attributes {
    key
    name
    kind
    unit
    text
    number
    boolean
    date
    chosen
  }
  externalIds {
    source
    id
  }
}
fragment VariantDetails on Variant {
  id
  sku
  title
  position
  version
  price {
    amount
    currencyCode
  }
  barcode
  options {
    name
    value
  }
  externalIds {
    source
    id
  }
}`) as unknown as TypedDocumentString<CreateTypedProductMutation, CreateTypedProductMutationVariables>;
export const UpdateProductDetailsDocument = new TypedDocumentString(`
    mutation UpdateProductDetails($input: UpdateProductInput!) {
  updateProduct(input: $input) {
    ...ProductDetails
  }
}
    fragment ProductDetails on Product {
  id
  name
  slug
  language
  description
  seoTitle
  seoDescription
  tags
  optionNames
  status
  version
  images {
    url
    alt
  }
  priceFrom {
    amount
    currencyCode
  }
  productType {
    id
    name
  }
  attributes {
    key
    name
    kind
    unit
    text
    number
    boolean
    date
    chosen
  }
  externalIds {
    source
    id
  }
}`) as unknown as TypedDocumentString<UpdateProductDetailsMutation, UpdateProductDetailsMutationVariables>;
export const TranslateProductDocument = new TypedDocumentString(`
    mutation TranslateProduct($input: TranslateProductInput!) {
  translateProduct(input: $input) {
    id
    version
    translations {
      ...TranslationRow
    }
  }
}
    fragment TranslationRow on Translation {
  language
  name
  description
  seoTitle
  seoDescription
  terms {
    term
    text
  }
}`) as unknown as TypedDocumentString<TranslateProductMutation, TranslateProductMutationVariables>;
export const ScheduleProductDocument = new TypedDocumentString(`
    mutation ScheduleProduct($input: PublishProductInput!) {
  publishProduct(input: $input) {
    ...Publication
  }
}
    fragment Publication on Product {
  id
  status
  publishedAt
  unpublishAt
  version
}`) as unknown as TypedDocumentString<ScheduleProductMutation, ScheduleProductMutationVariables>;
export const UnpublishProductDocument = new TypedDocumentString(`
    mutation UnpublishProduct($input: UnpublishProductInput!) {
  unpublishProduct(input: $input) {
    ...Publication
  }
}
    fragment Publication on Product {
  id
  status
  publishedAt
  unpublishAt
  version
}`) as unknown as TypedDocumentString<UnpublishProductMutation, UnpublishProductMutationVariables>;
export const CollectionsDocument = new TypedDocumentString(`
    query Collections($first: Int, $after: String, $last: Int, $before: String, $language: String) {
  collections(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...CollectionRow
      localized(language: $language) {
        ...Localized
      }
    }
    pageInfo {
      ...CataloguePaging
    }
  }
}
    fragment CataloguePaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment CollectionRow on Collection {
  id
  name
  slug
  description
  seoTitle
  seoDescription
  order
  version
}
fragment Localized on LocalizedTexts {
  language
  name
  description
  seoTitle
  seoDescription
}`) as unknown as TypedDocumentString<CollectionsQuery, CollectionsQueryVariables>;
export const CollectionDocument = new TypedDocumentString(`
    query Collection($id: ID!) {
  collection(id: $id) {
    ...CollectionRow
    rule
    createdAt
    updatedAt
    translations {
      ...TranslationRow
    }
  }
}
    fragment CollectionRow on Collection {
  id
  name
  slug
  description
  seoTitle
  seoDescription
  order
  version
}
fragment TranslationRow on Translation {
  language
  name
  description
  seoTitle
  seoDescription
  terms {
    term
    text
  }
}`) as unknown as TypedDocumentString<CollectionQuery, CollectionQueryVariables>;
export const CollectionPageDocument = new TypedDocumentString(`
    query CollectionPage($slug: String!, $language: String) {
  collection(slug: $slug) {
    ...CollectionRow
    localized(language: $language) {
      ...Localized
    }
  }
}
    fragment CollectionRow on Collection {
  id
  name
  slug
  description
  seoTitle
  seoDescription
  order
  version
}
fragment Localized on LocalizedTexts {
  language
  name
  description
  seoTitle
  seoDescription
}`) as unknown as TypedDocumentString<CollectionPageQuery, CollectionPageQueryVariables>;
export const CreateCollectionDocument = new TypedDocumentString(`
    mutation CreateCollection($input: CreateCollectionInput!) {
  createCollection(input: $input) {
    ...CollectionRow
    rule
  }
}
    fragment CollectionRow on Collection {
  id
  name
  slug
  description
  seoTitle
  seoDescription
  order
  version
}`) as unknown as TypedDocumentString<CreateCollectionMutation, CreateCollectionMutationVariables>;
export const UpdateCollectionDocument = new TypedDocumentString(`
    mutation UpdateCollection($input: UpdateCollectionInput!) {
  updateCollection(input: $input) {
    ...CollectionRow
    rule
  }
}
    fragment CollectionRow on Collection {
  id
  name
  slug
  description
  seoTitle
  seoDescription
  order
  version
}`) as unknown as TypedDocumentString<UpdateCollectionMutation, UpdateCollectionMutationVariables>;
export const TranslateCollectionDocument = new TypedDocumentString(`
    mutation TranslateCollection($input: TranslateCollectionInput!) {
  translateCollection(input: $input) {
    ...CollectionRow
    translations {
      ...TranslationRow
    }
  }
}
    fragment CollectionRow on Collection {
  id
  name
  slug
  description
  seoTitle
  seoDescription
  order
  version
}
fragment TranslationRow on Translation {
  language
  name
  description
  seoTitle
  seoDescription
  terms {
    term
    text
  }
}`) as unknown as TypedDocumentString<TranslateCollectionMutation, TranslateCollectionMutationVariables>;
export const DeleteCollectionDocument = new TypedDocumentString(`
    mutation DeleteCollection($input: DeleteCollectionInput!) {
  deleteCollection(input: $input) {
    ...CollectionRow
  }
}
    fragment CollectionRow on Collection {
  id
  name
  slug
  description
  seoTitle
  seoDescription
  order
  version
}`) as unknown as TypedDocumentString<DeleteCollectionMutation, DeleteCollectionMutationVariables>;
export const AddToCollectionDocument = new TypedDocumentString(`
    mutation AddToCollection($input: AddToCollectionInput!) {
  addToCollection(input: $input) {
    ...CollectionRow
  }
}
    fragment CollectionRow on Collection {
  id
  name
  slug
  description
  seoTitle
  seoDescription
  order
  version
}`) as unknown as TypedDocumentString<AddToCollectionMutation, AddToCollectionMutationVariables>;
export const RemoveFromCollectionDocument = new TypedDocumentString(`
    mutation RemoveFromCollection($input: RemoveFromCollectionInput!) {
  removeFromCollection(input: $input) {
    ...CollectionRow
  }
}
    fragment CollectionRow on Collection {
  id
  name
  slug
  description
  seoTitle
  seoDescription
  order
  version
}`) as unknown as TypedDocumentString<RemoveFromCollectionMutation, RemoveFromCollectionMutationVariables>;
export const UpsertProductsDocument = new TypedDocumentString(`
    mutation UpsertProducts($input: UpsertProductsInput!) {
  upsertProducts(input: $input) {
    outcome
    product {
      ...ProductDetails
      variants {
        ...VariantDetails
      }
    }
  }
}
    fragment ProductDetails on Product {
  id
  name
  slug
  language
  description
  seoTitle
  seoDescription
  tags
  optionNames
  status
  version
  images {
    url
    alt
  }
  priceFrom {
    amount
    currencyCode
  }
  productType {
    id
    name
  }
  attributes {
    key
    name
    kind
    unit
    text
    number
    boolean
    date
    chosen
  }
  externalIds {
    source
    id
  }
}
fragment VariantDetails on Variant {
  id
  sku
  title
  position
  version
  price {
    amount
    currencyCode
  }
  barcode
  options {
    name
    value
  }
  externalIds {
    source
    id
  }
}`) as unknown as TypedDocumentString<UpsertProductsMutation, UpsertProductsMutationVariables>;
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
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
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
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
  position
  version
}`) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const ProductChangedDocument = new TypedDocumentString(`
    subscription ProductChanged($productId: ID) {
  productChanged(productId: $productId) {
    eventType
    occurredAt
    productId
    product {
      ...ProductRow
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
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
  position
  version
}`) as unknown as TypedDocumentString<ProductChangedSubscription, ProductChangedSubscriptionVariables>;
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
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
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
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
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
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
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
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
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
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
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
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
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
  stock {
    id
    onHand
    reserved
    available
    incoming
  }
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
export const PlansDocument = new TypedDocumentString(`
    query Plans($first: Int, $after: String, $archived: Boolean) {
  plans(first: $first, after: $after, archived: $archived) {
    nodes {
      ...PlanTerms
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PlanTerms on Plan {
  key
  title
  quotas {
    users
    records
    requestsPerDay
    storageBytes
  }
  flags {
    key
    enabled
  }
  settings {
    key
    value
  }
  isDefault
  archivedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($key: String!) {
  plan(key: $key) {
    ...PlanTerms
  }
}
    fragment PlanTerms on Plan {
  key
  title
  quotas {
    users
    records
    requestsPerDay
    storageBytes
  }
  flags {
    key
    enabled
  }
  settings {
    key
    value
  }
  isDefault
  archivedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const CreatePlanDocument = new TypedDocumentString(`
    mutation CreatePlan($input: CreatePlanInput!) {
  createPlan(input: $input) {
    ...PlanTerms
  }
}
    fragment PlanTerms on Plan {
  key
  title
  quotas {
    users
    records
    requestsPerDay
    storageBytes
  }
  flags {
    key
    enabled
  }
  settings {
    key
    value
  }
  isDefault
  archivedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<CreatePlanMutation, CreatePlanMutationVariables>;
export const UpdatePlanDocument = new TypedDocumentString(`
    mutation UpdatePlan($input: UpdatePlanInput!) {
  updatePlan(input: $input) {
    ...PlanTerms
  }
}
    fragment PlanTerms on Plan {
  key
  title
  quotas {
    users
    records
    requestsPerDay
    storageBytes
  }
  flags {
    key
    enabled
  }
  settings {
    key
    value
  }
  isDefault
  archivedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<UpdatePlanMutation, UpdatePlanMutationVariables>;
export const ArchivePlanDocument = new TypedDocumentString(`
    mutation ArchivePlan($input: ArchivePlanInput!) {
  archivePlan(input: $input) {
    ...PlanTerms
  }
}
    fragment PlanTerms on Plan {
  key
  title
  quotas {
    users
    records
    requestsPerDay
    storageBytes
  }
  flags {
    key
    enabled
  }
  settings {
    key
    value
  }
  isDefault
  archivedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<ArchivePlanMutation, ArchivePlanMutationVariables>;
export const AssignPlanDocument = new TypedDocumentString(`
    mutation AssignPlan($input: AssignPlanInput!) {
  assignPlan(input: $input) {
    id
    slug
    plan {
      key
      title
    }
  }
}
    `) as unknown as TypedDocumentString<AssignPlanMutation, AssignPlanMutationVariables>;
export const FeatureFlagsDocument = new TypedDocumentString(`
    query FeatureFlags {
  featureFlags {
    key
    description
    enabledByDefault
    tenantMaySet
  }
}
    `) as unknown as TypedDocumentString<FeatureFlagsQuery, FeatureFlagsQueryVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  settings {
    key
    type
    description
    bounds
    default
    tenantMaySet
  }
}
    `) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const TenantEntitlementsDocument = new TypedDocumentString(`
    query TenantEntitlements($id: ID!) {
  tenant(id: $id) {
    ...Entitled
  }
}
    fragment Entitled on Tenant {
  id
  plan {
    key
  }
  flags {
    ...FlagValue
  }
  settings {
    ...SettingValue
  }
}
fragment FlagValue on TenantFlag {
  flag {
    key
    description
    tenantMaySet
  }
  enabled
  origin
  expiresAt
}
fragment SettingValue on TenantSetting {
  setting {
    key
    type
    description
    bounds
    tenantMaySet
  }
  value
  origin
  expiresAt
}`) as unknown as TypedDocumentString<TenantEntitlementsQuery, TenantEntitlementsQueryVariables>;
export const OverrideFlagDocument = new TypedDocumentString(`
    mutation OverrideFlag($input: OverrideFlagInput!) {
  overrideFlag(input: $input) {
    ...Entitled
  }
}
    fragment Entitled on Tenant {
  id
  plan {
    key
  }
  flags {
    ...FlagValue
  }
  settings {
    ...SettingValue
  }
}
fragment FlagValue on TenantFlag {
  flag {
    key
    description
    tenantMaySet
  }
  enabled
  origin
  expiresAt
}
fragment SettingValue on TenantSetting {
  setting {
    key
    type
    description
    bounds
    tenantMaySet
  }
  value
  origin
  expiresAt
}`) as unknown as TypedDocumentString<OverrideFlagMutation, OverrideFlagMutationVariables>;
export const ClearFlagOverrideDocument = new TypedDocumentString(`
    mutation ClearFlagOverride($input: ClearOverrideInput!) {
  clearFlagOverride(input: $input) {
    ...Entitled
  }
}
    fragment Entitled on Tenant {
  id
  plan {
    key
  }
  flags {
    ...FlagValue
  }
  settings {
    ...SettingValue
  }
}
fragment FlagValue on TenantFlag {
  flag {
    key
    description
    tenantMaySet
  }
  enabled
  origin
  expiresAt
}
fragment SettingValue on TenantSetting {
  setting {
    key
    type
    description
    bounds
    tenantMaySet
  }
  value
  origin
  expiresAt
}`) as unknown as TypedDocumentString<ClearFlagOverrideMutation, ClearFlagOverrideMutationVariables>;
export const OverrideSettingDocument = new TypedDocumentString(`
    mutation OverrideSetting($input: OverrideSettingInput!) {
  overrideSetting(input: $input) {
    ...Entitled
  }
}
    fragment Entitled on Tenant {
  id
  plan {
    key
  }
  flags {
    ...FlagValue
  }
  settings {
    ...SettingValue
  }
}
fragment FlagValue on TenantFlag {
  flag {
    key
    description
    tenantMaySet
  }
  enabled
  origin
  expiresAt
}
fragment SettingValue on TenantSetting {
  setting {
    key
    type
    description
    bounds
    tenantMaySet
  }
  value
  origin
  expiresAt
}`) as unknown as TypedDocumentString<OverrideSettingMutation, OverrideSettingMutationVariables>;
export const ClearSettingOverrideDocument = new TypedDocumentString(`
    mutation ClearSettingOverride($input: ClearOverrideInput!) {
  clearSettingOverride(input: $input) {
    ...Entitled
  }
}
    fragment Entitled on Tenant {
  id
  plan {
    key
  }
  flags {
    ...FlagValue
  }
  settings {
    ...SettingValue
  }
}
fragment FlagValue on TenantFlag {
  flag {
    key
    description
    tenantMaySet
  }
  enabled
  origin
  expiresAt
}
fragment SettingValue on TenantSetting {
  setting {
    key
    type
    description
    bounds
    tenantMaySet
  }
  value
  origin
  expiresAt
}`) as unknown as TypedDocumentString<ClearSettingOverrideMutation, ClearSettingOverrideMutationVariables>;
export const TenantFlagsDocument = new TypedDocumentString(`
    query TenantFlags {
  tenantFlags {
    ...FlagValue
  }
}
    fragment FlagValue on TenantFlag {
  flag {
    key
    description
    tenantMaySet
  }
  enabled
  origin
  expiresAt
}`) as unknown as TypedDocumentString<TenantFlagsQuery, TenantFlagsQueryVariables>;
export const TenantSettingsDocument = new TypedDocumentString(`
    query TenantSettings {
  tenantSettings {
    ...SettingValue
  }
}
    fragment SettingValue on TenantSetting {
  setting {
    key
    type
    description
    bounds
    tenantMaySet
  }
  value
  origin
  expiresAt
}`) as unknown as TypedDocumentString<TenantSettingsQuery, TenantSettingsQueryVariables>;
export const ChooseFlagDocument = new TypedDocumentString(`
    mutation ChooseFlag($input: ChooseFlagInput!) {
  chooseFlag(input: $input) {
    ...FlagValue
  }
}
    fragment FlagValue on TenantFlag {
  flag {
    key
    description
    tenantMaySet
  }
  enabled
  origin
  expiresAt
}`) as unknown as TypedDocumentString<ChooseFlagMutation, ChooseFlagMutationVariables>;
export const ChooseSettingDocument = new TypedDocumentString(`
    mutation ChooseSetting($input: ChooseSettingInput!) {
  chooseSetting(input: $input) {
    ...SettingValue
  }
}
    fragment SettingValue on TenantSetting {
  setting {
    key
    type
    description
    bounds
    tenantMaySet
  }
  value
  origin
  expiresAt
}`) as unknown as TypedDocumentString<ChooseSettingMutation, ChooseSettingMutationVariables>;
export const BeginStepUpDocument = new TypedDocumentString(`
    mutation BeginStepUp {
  beginStepUp {
    ticket
    methods
    passkeyOptions
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<BeginStepUpMutation, BeginStepUpMutationVariables>;
export const StepUpDocument = new TypedDocumentString(`
    mutation StepUp($input: StepUpInput!) {
  stepUp(input: $input) {
    accessToken
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<StepUpMutation, StepUpMutationVariables>;
export const FactorsDocument = new TypedDocumentString(`
    query Factors {
  factors {
    totpConfirmedAt
    passkeys {
      ...PasskeyRow
    }
    recoveryCodesLeft
    requiredFrom
  }
}
    fragment PasskeyRow on Passkey {
  id
  name
  isSynced
  createdAt
  lastUsedAt
  clonedAt
}`) as unknown as TypedDocumentString<FactorsQuery, FactorsQueryVariables>;
export const BeginTotpEnrolmentDocument = new TypedDocumentString(`
    mutation BeginTotpEnrolment {
  beginTotpEnrolment {
    secret
    uri
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<BeginTotpEnrolmentMutation, BeginTotpEnrolmentMutationVariables>;
export const ConfirmTotpEnrolmentDocument = new TypedDocumentString(`
    mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {
  confirmTotpEnrolment(input: $input) {
    ...AddedFactor
  }
}
    fragment AddedFactor on FactorAdded {
  accessToken
  expiresAt
  recoveryCodes
  passkey {
    ...PasskeyRow
  }
}
fragment PasskeyRow on Passkey {
  id
  name
  isSynced
  createdAt
  lastUsedAt
  clonedAt
}`) as unknown as TypedDocumentString<ConfirmTotpEnrolmentMutation, ConfirmTotpEnrolmentMutationVariables>;
export const RemoveTotpDocument = new TypedDocumentString(`
    mutation RemoveTotp {
  removeTotp
}
    `) as unknown as TypedDocumentString<RemoveTotpMutation, RemoveTotpMutationVariables>;
export const BeginPasskeyRegistrationDocument = new TypedDocumentString(`
    mutation BeginPasskeyRegistration {
  beginPasskeyRegistration {
    ticket
    options
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<BeginPasskeyRegistrationMutation, BeginPasskeyRegistrationMutationVariables>;
export const FinishPasskeyRegistrationDocument = new TypedDocumentString(`
    mutation FinishPasskeyRegistration($input: FinishPasskeyRegistrationInput!) {
  finishPasskeyRegistration(input: $input) {
    ...AddedFactor
  }
}
    fragment AddedFactor on FactorAdded {
  accessToken
  expiresAt
  recoveryCodes
  passkey {
    ...PasskeyRow
  }
}
fragment PasskeyRow on Passkey {
  id
  name
  isSynced
  createdAt
  lastUsedAt
  clonedAt
}`) as unknown as TypedDocumentString<FinishPasskeyRegistrationMutation, FinishPasskeyRegistrationMutationVariables>;
export const RenamePasskeyDocument = new TypedDocumentString(`
    mutation RenamePasskey($input: RenamePasskeyInput!) {
  renamePasskey(input: $input) {
    ...PasskeyRow
  }
}
    fragment PasskeyRow on Passkey {
  id
  name
  isSynced
  createdAt
  lastUsedAt
  clonedAt
}`) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($input: RemovePasskeyInput!) {
  removePasskey(input: $input)
}
    `) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const RegenerateRecoveryCodesDocument = new TypedDocumentString(`
    mutation RegenerateRecoveryCodes {
  regenerateRecoveryCodes
}
    `) as unknown as TypedDocumentString<RegenerateRecoveryCodesMutation, RegenerateRecoveryCodesMutationVariables>;
export const ResetUserFactorsDocument = new TypedDocumentString(`
    mutation ResetUserFactors($input: ResetUserFactorsInput!) {
  resetUserFactors(input: $input)
}
    `) as unknown as TypedDocumentString<ResetUserFactorsMutation, ResetUserFactorsMutationVariables>;
export const MfaRequirementsDocument = new TypedDocumentString(`
    query MfaRequirements {
  mfaRequirements {
    ...MfaRequirementRow
    role {
      id
      name
    }
  }
}
    fragment MfaRequirementRow on MfaRequirement {
  requiredAt
  graceDays
}`) as unknown as TypedDocumentString<MfaRequirementsQuery, MfaRequirementsQueryVariables>;
export const RequireMfaDocument = new TypedDocumentString(`
    mutation RequireMfa($input: RequireMfaInput!) {
  requireMfa(input: $input) {
    ...MfaRequirementRow
  }
}
    fragment MfaRequirementRow on MfaRequirement {
  requiredAt
  graceDays
}`) as unknown as TypedDocumentString<RequireMfaMutation, RequireMfaMutationVariables>;
export const WaiveMfaDocument = new TypedDocumentString(`
    mutation WaiveMfa($input: WaiveMfaInput!) {
  waiveMfa(input: $input)
}
    `) as unknown as TypedDocumentString<WaiveMfaMutation, WaiveMfaMutationVariables>;
export const SecondFactorsOfUsersDocument = new TypedDocumentString(`
    query SecondFactorsOfUsers($first: Int, $after: String) {
  users(first: $first, after: $after) {
    nodes {
      id
      displayName
      secondFactors
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SecondFactorsOfUsersQuery, SecondFactorsOfUsersQueryVariables>;
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
export const ReprovisionTenantDocument = new TypedDocumentString(`
    mutation ReprovisionTenant($input: ReprovisionTenantInput!) {
  reprovisionTenant(input: $input) {
    tenantId
    dataGone
    planFingerprint
    shortfalls {
      kind
      name
      state
      repair
    }
    newestSnapshot {
      id
      takenAt
      rows
    }
  }
}
    `) as unknown as TypedDocumentString<ReprovisionTenantMutation, ReprovisionTenantMutationVariables>;
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
export const WebhookSourcesDocument = new TypedDocumentString(`
    query WebhookSources($first: Int, $after: String, $last: Int, $before: String) {
  webhookSources(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...WebhookSourceRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment WebhookSourceRow on WebhookSource {
  id
  name
  description
  url
  permissions
  ratePerMinute
  version
  createdAt
  updatedAt
  secrets {
    id
    createdAt
    expiresAt
  }
}`) as unknown as TypedDocumentString<WebhookSourcesQuery, WebhookSourcesQueryVariables>;
export const WebhookSourceDocument = new TypedDocumentString(`
    query WebhookSource($id: ID!) {
  webhookSource(id: $id) {
    ...WebhookSourceRow
    payloadSchema
    verification {
      preset
      algorithm
      encoding
      header
      prefix
      secretEncoding
      timestampHeader
      separator
      username
      idHeader
      idPointers
      typeHeader
      typePointers
    }
    mappings {
      types
      event
      mutation
      values {
        to
        pointer
        attribute
        value
        as
        optional
      }
    }
    rejections {
      reason
      hour
      count
      lastAt
      lastAddress
    }
  }
}
    fragment WebhookSourceRow on WebhookSource {
  id
  name
  description
  url
  permissions
  ratePerMinute
  version
  createdAt
  updatedAt
  secrets {
    id
    createdAt
    expiresAt
  }
}`) as unknown as TypedDocumentString<WebhookSourceQuery, WebhookSourceQueryVariables>;
export const CreateWebhookSourceDocument = new TypedDocumentString(`
    mutation CreateWebhookSource($input: CreateWebhookSourceInput!) {
  createWebhookSource(input: $input) {
    source {
      ...WebhookSourceRow
    }
    secret
  }
}
    fragment WebhookSourceRow on WebhookSource {
  id
  name
  description
  url
  permissions
  ratePerMinute
  version
  createdAt
  updatedAt
  secrets {
    id
    createdAt
    expiresAt
  }
}`) as unknown as TypedDocumentString<CreateWebhookSourceMutation, CreateWebhookSourceMutationVariables>;
export const UpdateWebhookSourceDocument = new TypedDocumentString(`
    mutation UpdateWebhookSource($input: UpdateWebhookSourceInput!) {
  updateWebhookSource(input: $input) {
    ...WebhookSourceRow
  }
}
    fragment WebhookSourceRow on WebhookSource {
  id
  name
  description
  url
  permissions
  ratePerMinute
  version
  createdAt
  updatedAt
  secrets {
    id
    createdAt
    expiresAt
  }
}`) as unknown as TypedDocumentString<UpdateWebhookSourceMutation, UpdateWebhookSourceMutationVariables>;
export const RotateWebhookSourceSecretDocument = new TypedDocumentString(`
    mutation RotateWebhookSourceSecret($input: RotateWebhookSourceSecretInput!) {
  rotateWebhookSourceSecret(input: $input) {
    source {
      ...WebhookSourceRow
    }
    secret
  }
}
    fragment WebhookSourceRow on WebhookSource {
  id
  name
  description
  url
  permissions
  ratePerMinute
  version
  createdAt
  updatedAt
  secrets {
    id
    createdAt
    expiresAt
  }
}`) as unknown as TypedDocumentString<RotateWebhookSourceSecretMutation, RotateWebhookSourceSecretMutationVariables>;
export const DeleteWebhookSourceDocument = new TypedDocumentString(`
    mutation DeleteWebhookSource($input: WebhookSourceInput!) {
  deleteWebhookSource(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteWebhookSourceMutation, DeleteWebhookSourceMutationVariables>;
export const ReceivedWebhooksDocument = new TypedDocumentString(`
    query ReceivedWebhooks($filter: ReceivedWebhookFilter, $first: Int, $after: String, $last: Int, $before: String) {
  receivedWebhooks(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...ReceivedWebhookRow
      source {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ReceivedWebhookRow on ReceivedWebhook {
  id
  externalId
  type
  state
  reason
  detail
  bodyBytes
  address
  receivedAt
  settledAt
}`) as unknown as TypedDocumentString<ReceivedWebhooksQuery, ReceivedWebhooksQueryVariables>;
export const ReceivedWebhookDocument = new TypedDocumentString(`
    query ReceivedWebhook($id: ID!) {
  receivedWebhook(id: $id) {
    ...ReceivedWebhookRow
    headers
    source {
      id
      name
    }
  }
}
    fragment ReceivedWebhookRow on ReceivedWebhook {
  id
  externalId
  type
  state
  reason
  detail
  bodyBytes
  address
  receivedAt
  settledAt
}`) as unknown as TypedDocumentString<ReceivedWebhookQuery, ReceivedWebhookQueryVariables>;
export const ReceivedWebhookBodyDocument = new TypedDocumentString(`
    query ReceivedWebhookBody($id: ID!) {
  receivedWebhook(id: $id) {
    id
    bodyBytes
    body
    bodyBase64
  }
}
    `) as unknown as TypedDocumentString<ReceivedWebhookBodyQuery, ReceivedWebhookBodyQueryVariables>;
export const ReplayReceivedWebhooksDocument = new TypedDocumentString(`
    mutation ReplayReceivedWebhooks($input: ReplayReceivedWebhooksInput!) {
  replayReceivedWebhooks(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<ReplayReceivedWebhooksMutation, ReplayReceivedWebhooksMutationVariables>;
export const StockItemsDocument = new TypedDocumentString(`
    query StockItems($filter: StockItemFilter, $orderBy: StockItemOrder, $first: Int, $after: String, $last: Int, $before: String) {
  stockItems(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...StockItemRow
      levels {
        ...StockLevelRow
      }
    }
    pageInfo {
      ...StockPaging
    }
  }
}
    fragment StockItemRow on StockItem {
  id
  sku
  name
  tracked
  backOrder
  reorderPoint
  onHand
  reserved
  available
  incoming
  version
}
fragment StockLevelRow on StockLevel {
  onHand
  reserved
  available
  incoming
  location {
    id
    code
    name
  }
}
fragment StockPaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<StockItemsQuery, StockItemsQueryVariables>;
export const StockItemDocument = new TypedDocumentString(`
    query StockItem($id: ID!) {
  stockItem(id: $id) {
    ...StockItemRow
    createdAt
    updatedAt
    averageCost {
      amount
      currencyCode
    }
    value {
      amount
      currencyCode
    }
    levels {
      ...StockLevelRow
    }
  }
}
    fragment StockItemRow on StockItem {
  id
  sku
  name
  tracked
  backOrder
  reorderPoint
  onHand
  reserved
  available
  incoming
  version
}
fragment StockLevelRow on StockLevel {
  onHand
  reserved
  available
  incoming
  location {
    id
    code
    name
  }
}`) as unknown as TypedDocumentString<StockItemQuery, StockItemQueryVariables>;
export const CreateStockItemDocument = new TypedDocumentString(`
    mutation CreateStockItem($input: CreateStockItemInput!) {
  createStockItem(input: $input) {
    ...StockItemRow
  }
}
    fragment StockItemRow on StockItem {
  id
  sku
  name
  tracked
  backOrder
  reorderPoint
  onHand
  reserved
  available
  incoming
  version
}`) as unknown as TypedDocumentString<CreateStockItemMutation, CreateStockItemMutationVariables>;
export const UpdateStockItemDocument = new TypedDocumentString(`
    mutation UpdateStockItem($input: UpdateStockItemInput!) {
  updateStockItem(input: $input) {
    ...StockItemRow
  }
}
    fragment StockItemRow on StockItem {
  id
  sku
  name
  tracked
  backOrder
  reorderPoint
  onHand
  reserved
  available
  incoming
  version
}`) as unknown as TypedDocumentString<UpdateStockItemMutation, UpdateStockItemMutationVariables>;
export const SetReorderPointDocument = new TypedDocumentString(`
    mutation SetReorderPoint($input: SetReorderPointInput!) {
  setReorderPoint(input: $input) {
    ...StockItemRow
  }
}
    fragment StockItemRow on StockItem {
  id
  sku
  name
  tracked
  backOrder
  reorderPoint
  onHand
  reserved
  available
  incoming
  version
}`) as unknown as TypedDocumentString<SetReorderPointMutation, SetReorderPointMutationVariables>;
export const StockLocationsDocument = new TypedDocumentString(`
    query StockLocations {
  stockLocations {
    ...StockLocationRow
  }
}
    fragment StockLocationRow on StockLocation {
  id
  code
  name
  address
  priority
  isDefault
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<StockLocationsQuery, StockLocationsQueryVariables>;
export const CreateStockLocationDocument = new TypedDocumentString(`
    mutation CreateStockLocation($input: CreateStockLocationInput!) {
  createStockLocation(input: $input) {
    ...StockLocationRow
  }
}
    fragment StockLocationRow on StockLocation {
  id
  code
  name
  address
  priority
  isDefault
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<CreateStockLocationMutation, CreateStockLocationMutationVariables>;
export const UpdateStockLocationDocument = new TypedDocumentString(`
    mutation UpdateStockLocation($input: UpdateStockLocationInput!) {
  updateStockLocation(input: $input) {
    ...StockLocationRow
  }
}
    fragment StockLocationRow on StockLocation {
  id
  code
  name
  address
  priority
  isDefault
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<UpdateStockLocationMutation, UpdateStockLocationMutationVariables>;
export const StockMovementsDocument = new TypedDocumentString(`
    query StockMovements($filter: StockMovementFilter, $first: Int, $after: String, $last: Int, $before: String) {
  stockMovements(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...StockMovementRow
      userId
      actorKind
      item {
        id
        sku
        name
      }
    }
    pageInfo {
      ...StockPaging
    }
  }
}
    fragment StockMovementRow on StockMovement {
  id
  type
  quantity
  onHandAfter
  unitCost {
    amount
    currencyCode
  }
  value {
    amount
    currencyCode
  }
  reason
  referenceKind
  reference
  occurredAt
  location {
    id
    code
  }
}
fragment StockPaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<StockMovementsQuery, StockMovementsQueryVariables>;
export const ReceiveStockDocument = new TypedDocumentString(`
    mutation ReceiveStock($input: ReceiveStockInput!) {
  receiveStock(input: $input) {
    ...StockMovementRow
    item {
      ...StockItemRow
    }
  }
}
    fragment StockItemRow on StockItem {
  id
  sku
  name
  tracked
  backOrder
  reorderPoint
  onHand
  reserved
  available
  incoming
  version
}
fragment StockMovementRow on StockMovement {
  id
  type
  quantity
  onHandAfter
  unitCost {
    amount
    currencyCode
  }
  value {
    amount
    currencyCode
  }
  reason
  referenceKind
  reference
  occurredAt
  location {
    id
    code
  }
}`) as unknown as TypedDocumentString<ReceiveStockMutation, ReceiveStockMutationVariables>;
export const IssueStockDocument = new TypedDocumentString(`
    mutation IssueStock($input: IssueStockInput!) {
  issueStock(input: $input) {
    ...StockMovementRow
    item {
      ...StockItemRow
    }
  }
}
    fragment StockItemRow on StockItem {
  id
  sku
  name
  tracked
  backOrder
  reorderPoint
  onHand
  reserved
  available
  incoming
  version
}
fragment StockMovementRow on StockMovement {
  id
  type
  quantity
  onHandAfter
  unitCost {
    amount
    currencyCode
  }
  value {
    amount
    currencyCode
  }
  reason
  referenceKind
  reference
  occurredAt
  location {
    id
    code
  }
}`) as unknown as TypedDocumentString<IssueStockMutation, IssueStockMutationVariables>;
export const AdjustStockDocument = new TypedDocumentString(`
    mutation AdjustStock($input: AdjustStockInput!) {
  adjustStock(input: $input) {
    ...StockMovementRow
    item {
      ...StockItemRow
    }
  }
}
    fragment StockItemRow on StockItem {
  id
  sku
  name
  tracked
  backOrder
  reorderPoint
  onHand
  reserved
  available
  incoming
  version
}
fragment StockMovementRow on StockMovement {
  id
  type
  quantity
  onHandAfter
  unitCost {
    amount
    currencyCode
  }
  value {
    amount
    currencyCode
  }
  reason
  referenceKind
  reference
  occurredAt
  location {
    id
    code
  }
}`) as unknown as TypedDocumentString<AdjustStockMutation, AdjustStockMutationVariables>;
export const TransferStockDocument = new TypedDocumentString(`
    mutation TransferStock($input: TransferStockInput!) {
  transferStock(input: $input) {
    out {
      ...StockMovementRow
    }
    into {
      ...StockMovementRow
    }
  }
}
    fragment StockMovementRow on StockMovement {
  id
  type
  quantity
  onHandAfter
  unitCost {
    amount
    currencyCode
  }
  value {
    amount
    currencyCode
  }
  reason
  referenceKind
  reference
  occurredAt
  location {
    id
    code
  }
}`) as unknown as TypedDocumentString<TransferStockMutation, TransferStockMutationVariables>;
export const StockReservationsDocument = new TypedDocumentString(`
    query StockReservations($filter: StockReservationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  stockReservations(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...StockReservationRow
    }
    pageInfo {
      ...StockPaging
    }
  }
}
    fragment StockReservationRow on StockReservation {
  id
  referenceKind
  reference
  expiresAt
  closedAt
  outcome
  createdAt
  lines {
    quantity
    shipped
    released
    open
    item {
      id
      sku
    }
    location {
      id
      code
    }
  }
}
fragment StockPaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<StockReservationsQuery, StockReservationsQueryVariables>;
export const StockReservationDocument = new TypedDocumentString(`
    query StockReservation($id: ID!) {
  stockReservation(id: $id) {
    ...StockReservationRow
  }
}
    fragment StockReservationRow on StockReservation {
  id
  referenceKind
  reference
  expiresAt
  closedAt
  outcome
  createdAt
  lines {
    quantity
    shipped
    released
    open
    item {
      id
      sku
    }
    location {
      id
      code
    }
  }
}`) as unknown as TypedDocumentString<StockReservationQuery, StockReservationQueryVariables>;
export const CreateStockReservationDocument = new TypedDocumentString(`
    mutation CreateStockReservation($input: CreateStockReservationInput!) {
  createStockReservation(input: $input) {
    __typename
    ... on StockReservation {
      ...StockReservationRow
    }
    ... on StockShort {
      shortages {
        itemId
        requested
        available
      }
    }
  }
}
    fragment StockReservationRow on StockReservation {
  id
  referenceKind
  reference
  expiresAt
  closedAt
  outcome
  createdAt
  lines {
    quantity
    shipped
    released
    open
    item {
      id
      sku
    }
    location {
      id
      code
    }
  }
}`) as unknown as TypedDocumentString<CreateStockReservationMutation, CreateStockReservationMutationVariables>;
export const ReleaseStockReservationDocument = new TypedDocumentString(`
    mutation ReleaseStockReservation($input: ReleaseStockReservationInput!) {
  releaseStockReservation(input: $input) {
    ...StockReservationRow
  }
}
    fragment StockReservationRow on StockReservation {
  id
  referenceKind
  reference
  expiresAt
  closedAt
  outcome
  createdAt
  lines {
    quantity
    shipped
    released
    open
    item {
      id
      sku
    }
    location {
      id
      code
    }
  }
}`) as unknown as TypedDocumentString<ReleaseStockReservationMutation, ReleaseStockReservationMutationVariables>;
export const ShipStockReservationDocument = new TypedDocumentString(`
    mutation ShipStockReservation($input: ShipStockReservationInput!) {
  shipStockReservation(input: $input) {
    ...StockReservationRow
  }
}
    fragment StockReservationRow on StockReservation {
  id
  referenceKind
  reference
  expiresAt
  closedAt
  outcome
  createdAt
  lines {
    quantity
    shipped
    released
    open
    item {
      id
      sku
    }
    location {
      id
      code
    }
  }
}`) as unknown as TypedDocumentString<ShipStockReservationMutation, ShipStockReservationMutationVariables>;
export const ExpectedStockDocument = new TypedDocumentString(`
    query ExpectedStock($filter: ExpectedStockFilter, $first: Int, $after: String, $last: Int, $before: String) {
  expectedStock(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...ExpectedStockRow
    }
    pageInfo {
      ...StockPaging
    }
  }
}
    fragment ExpectedStockRow on ExpectedStock {
  id
  quantity
  received
  open
  expectedOn
  referenceKind
  reference
  closedAt
  item {
    id
    sku
    incoming
  }
  location {
    id
    code
  }
}
fragment StockPaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ExpectedStockQuery, ExpectedStockQueryVariables>;
export const ExpectStockDocument = new TypedDocumentString(`
    mutation ExpectStock($input: ExpectStockInput!) {
  expectStock(input: $input) {
    ...ExpectedStockRow
  }
}
    fragment ExpectedStockRow on ExpectedStock {
  id
  quantity
  received
  open
  expectedOn
  referenceKind
  reference
  closedAt
  item {
    id
    sku
    incoming
  }
  location {
    id
    code
  }
}`) as unknown as TypedDocumentString<ExpectStockMutation, ExpectStockMutationVariables>;
export const CancelExpectedStockDocument = new TypedDocumentString(`
    mutation CancelExpectedStock($input: CancelExpectedStockInput!) {
  cancelExpectedStock(input: $input) {
    ...ExpectedStockRow
  }
}
    fragment ExpectedStockRow on ExpectedStock {
  id
  quantity
  received
  open
  expectedOn
  referenceKind
  reference
  closedAt
  item {
    id
    sku
    incoming
  }
  location {
    id
    code
  }
}`) as unknown as TypedDocumentString<CancelExpectedStockMutation, CancelExpectedStockMutationVariables>;
export const StockTakesDocument = new TypedDocumentString(`
    query StockTakes($filter: StockTakeFilter, $first: Int, $after: String, $last: Int, $before: String) {
  stockTakes(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...StockTakeRow
    }
    pageInfo {
      ...StockPaging
    }
  }
}
    fragment StockTakeRow on StockTake {
  id
  note
  counted
  differing
  completedAt
  cancelledAt
  createdAt
  location {
    id
    code
  }
}
fragment StockPaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<StockTakesQuery, StockTakesQueryVariables>;
export const StockTakeDocument = new TypedDocumentString(`
    query StockTake($id: ID!) {
  stockTake(id: $id) {
    ...StockTakeRow
  }
}
    fragment StockTakeRow on StockTake {
  id
  note
  counted
  differing
  completedAt
  cancelledAt
  createdAt
  location {
    id
    code
  }
}`) as unknown as TypedDocumentString<StockTakeQuery, StockTakeQueryVariables>;
export const StockTakeLinesDocument = new TypedDocumentString(`
    query StockTakeLines($stockTakeId: ID!, $differing: Boolean, $first: Int, $after: String, $last: Int, $before: String) {
  stockTakeLines(
    stockTakeId: $stockTakeId
    differing: $differing
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      counted
      expected
      difference
      countedAt
      item {
        id
        sku
        name
      }
    }
    pageInfo {
      ...StockPaging
    }
  }
}
    fragment StockPaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<StockTakeLinesQuery, StockTakeLinesQueryVariables>;
export const StartStockTakeDocument = new TypedDocumentString(`
    mutation StartStockTake($input: StartStockTakeInput!) {
  startStockTake(input: $input) {
    ...StockTakeRow
  }
}
    fragment StockTakeRow on StockTake {
  id
  note
  counted
  differing
  completedAt
  cancelledAt
  createdAt
  location {
    id
    code
  }
}`) as unknown as TypedDocumentString<StartStockTakeMutation, StartStockTakeMutationVariables>;
export const CountStockDocument = new TypedDocumentString(`
    mutation CountStock($input: CountStockInput!) {
  countStock(input: $input) {
    ...StockTakeRow
  }
}
    fragment StockTakeRow on StockTake {
  id
  note
  counted
  differing
  completedAt
  cancelledAt
  createdAt
  location {
    id
    code
  }
}`) as unknown as TypedDocumentString<CountStockMutation, CountStockMutationVariables>;
export const CompleteStockTakeDocument = new TypedDocumentString(`
    mutation CompleteStockTake($input: CompleteStockTakeInput!) {
  completeStockTake(input: $input) {
    ...StockTakeRow
  }
}
    fragment StockTakeRow on StockTake {
  id
  note
  counted
  differing
  completedAt
  cancelledAt
  createdAt
  location {
    id
    code
  }
}`) as unknown as TypedDocumentString<CompleteStockTakeMutation, CompleteStockTakeMutationVariables>;
export const CancelStockTakeDocument = new TypedDocumentString(`
    mutation CancelStockTake($input: CancelStockTakeInput!) {
  cancelStockTake(input: $input) {
    ...StockTakeRow
  }
}
    fragment StockTakeRow on StockTake {
  id
  note
  counted
  differing
  completedAt
  cancelledAt
  createdAt
  location {
    id
    code
  }
}`) as unknown as TypedDocumentString<CancelStockTakeMutation, CancelStockTakeMutationVariables>;
export const StockDiscrepanciesDocument = new TypedDocumentString(`
    query StockDiscrepancies {
  stockDiscrepancies {
    itemId
    of
    stored
    derived
    item {
      sku
      name
    }
  }
}
    `) as unknown as TypedDocumentString<StockDiscrepanciesQuery, StockDiscrepanciesQueryVariables>;
export const StockChangedDocument = new TypedDocumentString(`
    subscription StockChanged($itemId: ID) {
  stockChanged(itemId: $itemId) {
    eventType
    occurredAt
    itemIds
    items {
      ...StockItemRow
    }
  }
}
    fragment StockItemRow on StockItem {
  id
  sku
  name
  tracked
  backOrder
  reorderPoint
  onHand
  reserved
  available
  incoming
  version
}`) as unknown as TypedDocumentString<StockChangedSubscription, StockChangedSubscriptionVariables>;
export const InvoicesDocument = new TypedDocumentString(`
    query Invoices($filter: InvoiceFilter, $first: Int, $after: String, $last: Int, $before: String) {
  invoices(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...InvoiceRow
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    totalCount
  }
}
    fragment InvoiceAmount on Money {
  amount
  currencyCode
}
fragment InvoiceRow on Invoice {
  id
  kind
  number
  orderId
  customerId
  creditId
  correctsId
  currencyCode
  payable {
    ...InvoiceAmount
  }
  issuedAt
}`) as unknown as TypedDocumentString<InvoicesQuery, InvoicesQueryVariables>;
export const InvoiceDocument = new TypedDocumentString(`
    query Invoice($id: ID!) {
  invoice(id: $id) {
    ...InvoiceParts
  }
}
    fragment InvoiceAmount on Money {
  amount
  currencyCode
}
fragment InvoiceRow on Invoice {
  id
  kind
  number
  orderId
  customerId
  creditId
  correctsId
  currencyCode
  payable {
    ...InvoiceAmount
  }
  issuedAt
}
fragment InvoiceParts on Invoice {
  ...InvoiceRow
  language
  orderNumber
  correctsNumber
  suppliedAt
  notes
  seller {
    name
    address
    taxNumber
    footer
  }
  buyer {
    email
    vatId
    address {
      recipient
      company
      line1
      line2
      city
      region
      postalCode
      countryCode
    }
  }
  lines {
    lineId
    sku
    name
    variantTitle
    quantity
    includesTax
    unitPrice {
      ...InvoiceAmount
    }
    discount {
      ...InvoiceAmount
    }
    treatment
    rate {
      id
      name
      percentage
    }
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
    total {
      ...InvoiceAmount
    }
  }
  shipping {
    name
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
    total {
      ...InvoiceAmount
    }
  }
  taxes {
    treatment
    rate {
      name
      percentage
    }
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
  }
  net {
    ...InvoiceAmount
  }
  tax {
    ...InvoiceAmount
  }
  total {
    ...InvoiceAmount
  }
  rounding {
    ...InvoiceAmount
  }
}`) as unknown as TypedDocumentString<InvoiceQuery, InvoiceQueryVariables>;
export const OrderInvoicesDocument = new TypedDocumentString(`
    query OrderInvoices($id: ID!) {
  order(id: $id) {
    id
    invoices {
      ...InvoiceRow
    }
  }
}
    fragment InvoiceAmount on Money {
  amount
  currencyCode
}
fragment InvoiceRow on Invoice {
  id
  kind
  number
  orderId
  customerId
  creditId
  correctsId
  currencyCode
  payable {
    ...InvoiceAmount
  }
  issuedAt
}`) as unknown as TypedDocumentString<OrderInvoicesQuery, OrderInvoicesQueryVariables>;
export const IssueInvoiceDocument = new TypedDocumentString(`
    mutation IssueInvoice($input: IssueInvoiceInput!) {
  issueInvoice(input: $input) {
    ...InvoiceParts
  }
}
    fragment InvoiceAmount on Money {
  amount
  currencyCode
}
fragment InvoiceRow on Invoice {
  id
  kind
  number
  orderId
  customerId
  creditId
  correctsId
  currencyCode
  payable {
    ...InvoiceAmount
  }
  issuedAt
}
fragment InvoiceParts on Invoice {
  ...InvoiceRow
  language
  orderNumber
  correctsNumber
  suppliedAt
  notes
  seller {
    name
    address
    taxNumber
    footer
  }
  buyer {
    email
    vatId
    address {
      recipient
      company
      line1
      line2
      city
      region
      postalCode
      countryCode
    }
  }
  lines {
    lineId
    sku
    name
    variantTitle
    quantity
    includesTax
    unitPrice {
      ...InvoiceAmount
    }
    discount {
      ...InvoiceAmount
    }
    treatment
    rate {
      id
      name
      percentage
    }
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
    total {
      ...InvoiceAmount
    }
  }
  shipping {
    name
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
    total {
      ...InvoiceAmount
    }
  }
  taxes {
    treatment
    rate {
      name
      percentage
    }
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
  }
  net {
    ...InvoiceAmount
  }
  tax {
    ...InvoiceAmount
  }
  total {
    ...InvoiceAmount
  }
  rounding {
    ...InvoiceAmount
  }
}`) as unknown as TypedDocumentString<IssueInvoiceMutation, IssueInvoiceMutationVariables>;
export const IssueCreditNoteDocument = new TypedDocumentString(`
    mutation IssueCreditNote($input: IssueCreditNoteInput!) {
  issueCreditNote(input: $input) {
    ...InvoiceParts
  }
}
    fragment InvoiceAmount on Money {
  amount
  currencyCode
}
fragment InvoiceRow on Invoice {
  id
  kind
  number
  orderId
  customerId
  creditId
  correctsId
  currencyCode
  payable {
    ...InvoiceAmount
  }
  issuedAt
}
fragment InvoiceParts on Invoice {
  ...InvoiceRow
  language
  orderNumber
  correctsNumber
  suppliedAt
  notes
  seller {
    name
    address
    taxNumber
    footer
  }
  buyer {
    email
    vatId
    address {
      recipient
      company
      line1
      line2
      city
      region
      postalCode
      countryCode
    }
  }
  lines {
    lineId
    sku
    name
    variantTitle
    quantity
    includesTax
    unitPrice {
      ...InvoiceAmount
    }
    discount {
      ...InvoiceAmount
    }
    treatment
    rate {
      id
      name
      percentage
    }
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
    total {
      ...InvoiceAmount
    }
  }
  shipping {
    name
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
    total {
      ...InvoiceAmount
    }
  }
  taxes {
    treatment
    rate {
      name
      percentage
    }
    net {
      ...InvoiceAmount
    }
    tax {
      ...InvoiceAmount
    }
  }
  net {
    ...InvoiceAmount
  }
  tax {
    ...InvoiceAmount
  }
  total {
    ...InvoiceAmount
  }
  rounding {
    ...InvoiceAmount
  }
}`) as unknown as TypedDocumentString<IssueCreditNoteMutation, IssueCreditNoteMutationVariables>;
export const DownloadInvoiceDocument = new TypedDocumentString(`
    mutation DownloadInvoice($input: DownloadInvoiceInput!) {
  downloadInvoice(input: $input) {
    url
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<DownloadInvoiceMutation, DownloadInvoiceMutationVariables>;
export const PlacedOrderInvoicesDocument = new TypedDocumentString(`
    query PlacedOrderInvoices($cartToken: String!) {
  placedOrder(cartToken: $cartToken) {
    id
    invoices {
      ...InvoiceRow
    }
  }
}
    fragment InvoiceAmount on Money {
  amount
  currencyCode
}
fragment InvoiceRow on Invoice {
  id
  kind
  number
  orderId
  customerId
  creditId
  correctsId
  currencyCode
  payable {
    ...InvoiceAmount
  }
  issuedAt
}`) as unknown as TypedDocumentString<PlacedOrderInvoicesQuery, PlacedOrderInvoicesQueryVariables>;
export const MyInvoicesDocument = new TypedDocumentString(`
    query MyInvoices($first: Int, $after: String) {
  customerMe {
    id
    orders(first: $first, after: $after) {
      nodes {
        id
        invoices {
          ...InvoiceRow
        }
      }
    }
  }
}
    fragment InvoiceAmount on Money {
  amount
  currencyCode
}
fragment InvoiceRow on Invoice {
  id
  kind
  number
  orderId
  customerId
  creditId
  correctsId
  currencyCode
  payable {
    ...InvoiceAmount
  }
  issuedAt
}`) as unknown as TypedDocumentString<MyInvoicesQuery, MyInvoicesQueryVariables>;
export const DownloadPlacedInvoiceDocument = new TypedDocumentString(`
    mutation DownloadPlacedInvoice($input: DownloadPlacedInvoiceInput!) {
  downloadPlacedInvoice(input: $input) {
    url
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<DownloadPlacedInvoiceMutation, DownloadPlacedInvoiceMutationVariables>;
export const MoveTenantDocument = new TypedDocumentString(`
    mutation MoveTenant($input: MoveTenantInput!) {
  moveTenant(input: $input) {
    ...MoveRow
  }
}
    fragment MoveRow on TenantMove {
  id
  tenantId
  sourceId
  targetId
  status
  rows
  rowsCopied
  rowsCaughtUp
  createdAt
  switchedAt
  pauseMs
  keptUntil
  endedAt
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<MoveTenantMutation, MoveTenantMutationVariables>;
export const TenantMoveDocument = new TypedDocumentString(`
    query TenantMove($id: ID!) {
  tenantMove(id: $id) {
    ...MoveRow
  }
}
    fragment MoveRow on TenantMove {
  id
  tenantId
  sourceId
  targetId
  status
  rows
  rowsCopied
  rowsCaughtUp
  createdAt
  switchedAt
  pauseMs
  keptUntil
  endedAt
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<TenantMoveQuery, TenantMoveQueryVariables>;
export const TenantMovesDocument = new TypedDocumentString(`
    query TenantMoves($tenantId: ID, $first: Int, $after: String) {
  tenantMoves(tenantId: $tenantId, first: $first, after: $after) {
    nodes {
      ...MoveRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MoveRow on TenantMove {
  id
  tenantId
  sourceId
  targetId
  status
  rows
  rowsCopied
  rowsCaughtUp
  createdAt
  switchedAt
  pauseMs
  keptUntil
  endedAt
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<TenantMovesQuery, TenantMovesQueryVariables>;
export const CancelTenantMoveDocument = new TypedDocumentString(`
    mutation CancelTenantMove($input: TenantMoveInput!) {
  cancelTenantMove(input: $input) {
    ...MoveRow
  }
}
    fragment MoveRow on TenantMove {
  id
  tenantId
  sourceId
  targetId
  status
  rows
  rowsCopied
  rowsCaughtUp
  createdAt
  switchedAt
  pauseMs
  keptUntil
  endedAt
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<CancelTenantMoveMutation, CancelTenantMoveMutationVariables>;
export const ConfirmTenantMoveDocument = new TypedDocumentString(`
    mutation ConfirmTenantMove($input: TenantMoveInput!) {
  confirmTenantMove(input: $input) {
    ...MoveRow
  }
}
    fragment MoveRow on TenantMove {
  id
  tenantId
  sourceId
  targetId
  status
  rows
  rowsCopied
  rowsCaughtUp
  createdAt
  switchedAt
  pauseMs
  keptUntil
  endedAt
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<ConfirmTenantMoveMutation, ConfirmTenantMoveMutationVariables>;
export const UndoTenantMoveDocument = new TypedDocumentString(`
    mutation UndoTenantMove($input: UndoTenantMoveInput!) {
  undoTenantMove(input: $input) {
    ...MoveRow
  }
}
    fragment MoveRow on TenantMove {
  id
  tenantId
  sourceId
  targetId
  status
  rows
  rowsCopied
  rowsCaughtUp
  createdAt
  switchedAt
  pauseMs
  keptUntil
  endedAt
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<UndoTenantMoveMutation, UndoTenantMoveMutationVariables>;
export const OperatorsDocument = new TypedDocumentString(`
    query Operators($first: Int, $after: String, $last: Int, $before: String) {
  operators(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes {
      ...OperatorRow
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment OperatorRow on Operator {
  id
  email
  displayName
  permissions
  hasAllPermissions
  deactivatedAt
  version
  createdAt
}`) as unknown as TypedDocumentString<OperatorsQuery, OperatorsQueryVariables>;
export const CreateOperatorDocument = new TypedDocumentString(`
    mutation CreateOperator($input: CreateOperatorInput!) {
  createOperator(input: $input) {
    ...OperatorRow
  }
}
    fragment OperatorRow on Operator {
  id
  email
  displayName
  permissions
  hasAllPermissions
  deactivatedAt
  version
  createdAt
}`) as unknown as TypedDocumentString<CreateOperatorMutation, CreateOperatorMutationVariables>;
export const UpdateOperatorDocument = new TypedDocumentString(`
    mutation UpdateOperator($input: UpdateOperatorInput!) {
  updateOperator(input: $input) {
    ...OperatorRow
  }
}
    fragment OperatorRow on Operator {
  id
  email
  displayName
  permissions
  hasAllPermissions
  deactivatedAt
  version
  createdAt
}`) as unknown as TypedDocumentString<UpdateOperatorMutation, UpdateOperatorMutationVariables>;
export const DeactivateOperatorDocument = new TypedDocumentString(`
    mutation DeactivateOperator($input: OperatorInput!) {
  deactivateOperator(input: $input) {
    ...OperatorRow
  }
}
    fragment OperatorRow on Operator {
  id
  email
  displayName
  permissions
  hasAllPermissions
  deactivatedAt
  version
  createdAt
}`) as unknown as TypedDocumentString<DeactivateOperatorMutation, DeactivateOperatorMutationVariables>;
export const ReactivateOperatorDocument = new TypedDocumentString(`
    mutation ReactivateOperator($input: OperatorInput!) {
  reactivateOperator(input: $input) {
    ...OperatorRow
  }
}
    fragment OperatorRow on Operator {
  id
  email
  displayName
  permissions
  hasAllPermissions
  deactivatedAt
  version
  createdAt
}`) as unknown as TypedDocumentString<ReactivateOperatorMutation, ReactivateOperatorMutationVariables>;
export const ResetOperatorFactorsDocument = new TypedDocumentString(`
    mutation ResetOperatorFactors($input: ResetOperatorFactorsInput!) {
  resetOperatorFactors(input: $input)
}
    `) as unknown as TypedDocumentString<ResetOperatorFactorsMutation, ResetOperatorFactorsMutationVariables>;
export const OperatorMfaRequirementDocument = new TypedDocumentString(`
    query OperatorMfaRequirement {
  operatorMfaRequirement {
    requiredAt
    graceDays
  }
}
    `) as unknown as TypedDocumentString<OperatorMfaRequirementQuery, OperatorMfaRequirementQueryVariables>;
export const RequireOperatorMfaDocument = new TypedDocumentString(`
    mutation RequireOperatorMfa($input: RequireOperatorMfaInput!) {
  requireOperatorMfa(input: $input) {
    requiredAt
    graceDays
  }
}
    `) as unknown as TypedDocumentString<RequireOperatorMfaMutation, RequireOperatorMfaMutationVariables>;
export const WaiveOperatorMfaDocument = new TypedDocumentString(`
    mutation WaiveOperatorMfa {
  waiveOperatorMfa
}
    `) as unknown as TypedDocumentString<WaiveOperatorMfaMutation, WaiveOperatorMfaMutationVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($filter: OrderFilter, $orderBy: OrderOrder, $first: Int, $after: String, $last: Int, $before: String) {
  orders(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...OrderRow
      lines {
        id
        sku
        quantity
        open
      }
    }
    pageInfo {
      ...OrderPage
    }
    totalCount
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  order(id: $id) {
    ...OrderParts
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderParts on Order {
  ...OrderRow
  cartId
  shippingAddress {
    ...OrderAddress
  }
  billingAddress {
    ...OrderAddress
  }
  lines {
    ...OrderLineRow
  }
  shipping {
    methodId
    methodName
    net {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
    total {
      ...OrderAmount
    }
  }
  taxes {
    treatment
    rate {
      id
      name
      percentage
    }
    net {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
  }
  promotions {
    promotionId
    name
    couponId
    discount {
      ...OrderAmount
    }
  }
  couponCodes
  giftCards {
    giftCardId
    endsWith
    amount {
      ...OrderAmount
    }
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
  rounding {
    ...OrderAmount
  }
  paid {
    ...OrderAmount
  }
  refunded {
    ...OrderAmount
  }
  credited {
    ...OrderAmount
  }
  paymentMethod
  confirmedAt
  fulfilledAt
  completedAt
  cancelledAt
  cancelReason
  updatedAt
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const CustomerOrdersDocument = new TypedDocumentString(`
    query CustomerOrders($id: ID!, $first: Int, $after: String) {
  customer(id: $id) {
    id
    orders(first: $first, after: $after) {
      ...OrderHistory
    }
  }
}
    fragment OrderHistory on OrderConnection {
  nodes {
    ...OrderRow
    lines {
      id
      sku
      quantity
      open
    }
  }
  pageInfo {
    ...OrderPage
  }
  totalCount
}
fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CustomerOrdersQuery, CustomerOrdersQueryVariables>;
export const MyOrdersDocument = new TypedDocumentString(`
    query MyOrders($first: Int, $after: String) {
  customerMe {
    id
    orders(first: $first, after: $after) {
      ...OrderHistory
    }
  }
}
    fragment OrderHistory on OrderConnection {
  nodes {
    ...OrderRow
    lines {
      id
      sku
      quantity
      open
    }
  }
  pageInfo {
    ...OrderPage
  }
  totalCount
}
fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<MyOrdersQuery, MyOrdersQueryVariables>;
export const OrderChangedDocument = new TypedDocumentString(`
    subscription OrderChanged($orderId: ID) {
  orderChanged(orderId: $orderId) {
    eventType
    occurredAt
    orderId
    order {
      ...OrderRow
    }
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<OrderChangedSubscription, OrderChangedSubscriptionVariables>;
export const PlacedOrderChangedDocument = new TypedDocumentString(`
    subscription PlacedOrderChanged($cartToken: String!) {
  placedOrderChanged(cartToken: $cartToken) {
    eventType
    occurredAt
    order {
      ...OrderRow
    }
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<PlacedOrderChangedSubscription, PlacedOrderChangedSubscriptionVariables>;
export const OrderPriceExplanationDocument = new TypedDocumentString(`
    query OrderPriceExplanation($id: ID!) {
  order(id: $id) {
    id
    priceExplanation {
      payable {
        ...OrderAmount
      }
      lines {
        variantId
        steps {
          kind
          ruleName
          change {
            ...OrderAmount
          }
          result {
            ...OrderAmount
          }
        }
      }
      coupons {
        code
        outcome
      }
    }
  }
}
    fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<OrderPriceExplanationQuery, OrderPriceExplanationQueryVariables>;
export const OrderWithPaymentsDocument = new TypedDocumentString(`
    query OrderWithPayments($id: ID!) {
  order(id: $id) {
    id
    customer {
      id
      email
      displayName
    }
    payments {
      ...PaymentOfOrder
    }
  }
}
    fragment PaymentOfOrder on Payment {
  id
  method
  state
  amount {
    ...OrderAmount
  }
  captured {
    ...OrderAmount
  }
  refunded {
    ...OrderAmount
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<OrderWithPaymentsQuery, OrderWithPaymentsQueryVariables>;
export const CreateOrderDocument = new TypedDocumentString(`
    mutation CreateOrder($input: CreateOrderInput!) {
  createOrder(input: $input) {
    ...OrderParts
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderParts on Order {
  ...OrderRow
  cartId
  shippingAddress {
    ...OrderAddress
  }
  billingAddress {
    ...OrderAddress
  }
  lines {
    ...OrderLineRow
  }
  shipping {
    methodId
    methodName
    net {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
    total {
      ...OrderAmount
    }
  }
  taxes {
    treatment
    rate {
      id
      name
      percentage
    }
    net {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
  }
  promotions {
    promotionId
    name
    couponId
    discount {
      ...OrderAmount
    }
  }
  couponCodes
  giftCards {
    giftCardId
    endsWith
    amount {
      ...OrderAmount
    }
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
  rounding {
    ...OrderAmount
  }
  paid {
    ...OrderAmount
  }
  refunded {
    ...OrderAmount
  }
  credited {
    ...OrderAmount
  }
  paymentMethod
  confirmedAt
  fulfilledAt
  completedAt
  cancelledAt
  cancelReason
  updatedAt
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}`) as unknown as TypedDocumentString<CreateOrderMutation, CreateOrderMutationVariables>;
export const OrderEditPreviewDocument = new TypedDocumentString(`
    query OrderEditPreview($input: EditOrderInput!) {
  orderEditPreview(input: $input) {
    totals {
      ...OrderTotals
    }
    lines {
      ...OrderLineRow
    }
    changes {
      ...OrderLineChange
    }
    due {
      ...OrderAmount
    }
    refund {
      ...OrderAmount
    }
  }
}
    fragment OrderTotals on OrderTotals {
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  shipping {
    ...OrderAmount
  }
  shippingMethodName
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
  rounding {
    ...OrderAmount
  }
  payable {
    ...OrderAmount
  }
}
fragment OrderLineChange on OrderLineChange {
  previousLineId
  lineId
  variantId
  sku
  quantityBefore
  quantity
  totalBefore {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<OrderEditPreviewQuery, OrderEditPreviewQueryVariables>;
export const EditOrderDocument = new TypedDocumentString(`
    mutation EditOrder($input: EditOrderInput!) {
  editOrder(input: $input) {
    ...OrderParts
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderParts on Order {
  ...OrderRow
  cartId
  shippingAddress {
    ...OrderAddress
  }
  billingAddress {
    ...OrderAddress
  }
  lines {
    ...OrderLineRow
  }
  shipping {
    methodId
    methodName
    net {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
    total {
      ...OrderAmount
    }
  }
  taxes {
    treatment
    rate {
      id
      name
      percentage
    }
    net {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
  }
  promotions {
    promotionId
    name
    couponId
    discount {
      ...OrderAmount
    }
  }
  couponCodes
  giftCards {
    giftCardId
    endsWith
    amount {
      ...OrderAmount
    }
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
  rounding {
    ...OrderAmount
  }
  paid {
    ...OrderAmount
  }
  refunded {
    ...OrderAmount
  }
  credited {
    ...OrderAmount
  }
  paymentMethod
  confirmedAt
  fulfilledAt
  completedAt
  cancelledAt
  cancelReason
  updatedAt
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}`) as unknown as TypedDocumentString<EditOrderMutation, EditOrderMutationVariables>;
export const OrderVersionsDocument = new TypedDocumentString(`
    query OrderVersions($id: ID!) {
  order(id: $id) {
    id
    versions {
      version
      at
      reason
      actor {
        kind
        id
      }
      totals {
        ...OrderTotals
      }
      lines {
        id
        sku
        quantity
        total {
          ...OrderAmount
        }
      }
      changes {
        ...OrderLineChange
      }
    }
  }
}
    fragment OrderTotals on OrderTotals {
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  shipping {
    ...OrderAmount
  }
  shippingMethodName
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
  rounding {
    ...OrderAmount
  }
  payable {
    ...OrderAmount
  }
}
fragment OrderLineChange on OrderLineChange {
  previousLineId
  lineId
  variantId
  sku
  quantityBefore
  quantity
  totalBefore {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<OrderVersionsQuery, OrderVersionsQueryVariables>;
export const OrderTimelineDocument = new TypedDocumentString(`
    query OrderTimeline($id: ID!, $first: Int, $after: String) {
  order(id: $id) {
    id
    timeline(first: $first, after: $after) {
      nodes {
        ...OrderTimelineRow
        referenceId
        actor {
          kind
          id
        }
      }
      pageInfo {
        ...OrderPage
      }
    }
    notes {
      ...OrderNoteRow
      audience
      author {
        kind
        id
      }
    }
  }
}
    fragment OrderTimelineRow on OrderTimelineEntry {
  id
  kind
  occurredAt
  label
  amount {
    ...OrderAmount
  }
  note {
    ...OrderNoteRow
  }
}
fragment OrderNoteRow on OrderNote {
  id
  orderId
  text
  createdAt
  updatedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<OrderTimelineQuery, OrderTimelineQueryVariables>;
export const PlacedOrderTimelineDocument = new TypedDocumentString(`
    query PlacedOrderTimeline($cartToken: String!, $first: Int, $after: String) {
  placedOrder(cartToken: $cartToken) {
    id
    timeline(first: $first, after: $after) {
      nodes {
        ...OrderTimelineRow
      }
      pageInfo {
        ...OrderPage
      }
    }
    notes {
      ...OrderNoteRow
    }
  }
}
    fragment OrderTimelineRow on OrderTimelineEntry {
  id
  kind
  occurredAt
  label
  amount {
    ...OrderAmount
  }
  note {
    ...OrderNoteRow
  }
}
fragment OrderNoteRow on OrderNote {
  id
  orderId
  text
  createdAt
  updatedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<PlacedOrderTimelineQuery, PlacedOrderTimelineQueryVariables>;
export const AddOrderNoteDocument = new TypedDocumentString(`
    mutation AddOrderNote($input: AddOrderNoteInput!) {
  addOrderNote(input: $input) {
    ...OrderNoteRow
    audience
  }
}
    fragment OrderNoteRow on OrderNote {
  id
  orderId
  text
  createdAt
  updatedAt
  version
}`) as unknown as TypedDocumentString<AddOrderNoteMutation, AddOrderNoteMutationVariables>;
export const EditOrderNoteDocument = new TypedDocumentString(`
    mutation EditOrderNote($input: EditOrderNoteInput!) {
  editOrderNote(input: $input) {
    ...OrderNoteRow
    audience
  }
}
    fragment OrderNoteRow on OrderNote {
  id
  orderId
  text
  createdAt
  updatedAt
  version
}`) as unknown as TypedDocumentString<EditOrderNoteMutation, EditOrderNoteMutationVariables>;
export const DeleteOrderNoteDocument = new TypedDocumentString(`
    mutation DeleteOrderNote($input: DeleteOrderNoteInput!) {
  deleteOrderNote(input: $input) {
    ...OrderNoteRow
  }
}
    fragment OrderNoteRow on OrderNote {
  id
  orderId
  text
  createdAt
  updatedAt
  version
}`) as unknown as TypedDocumentString<DeleteOrderNoteMutation, DeleteOrderNoteMutationVariables>;
export const ConfirmOrderDocument = new TypedDocumentString(`
    mutation ConfirmOrder($input: OrderInput!) {
  confirmOrder(input: $input) {
    ...OrderRow
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<ConfirmOrderMutation, ConfirmOrderMutationVariables>;
export const CompleteOrderDocument = new TypedDocumentString(`
    mutation CompleteOrder($input: OrderInput!) {
  completeOrder(input: $input) {
    ...OrderRow
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<CompleteOrderMutation, CompleteOrderMutationVariables>;
export const PlaceOrderDocument = new TypedDocumentString(`
    mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    ...ShopperOrder
  }
}
    fragment ShopperOrder on Order {
  ...OrderRow
  shippingAddress {
    ...OrderAddress
  }
  lines {
    ...OrderLineRow
  }
  shipping {
    methodName
    total {
      ...OrderAmount
    }
  }
  total {
    ...OrderAmount
  }
  paid {
    ...OrderAmount
  }
}
fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}`) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const PlacedOrderDocument = new TypedDocumentString(`
    query PlacedOrder($cartToken: String!) {
  placedOrder(cartToken: $cartToken) {
    ...ShopperOrder
    shipments {
      ...ShipmentRow
    }
  }
}
    fragment ShopperOrder on Order {
  ...OrderRow
  shippingAddress {
    ...OrderAddress
  }
  lines {
    ...OrderLineRow
  }
  shipping {
    methodName
    total {
      ...OrderAmount
    }
  }
  total {
    ...OrderAmount
  }
  paid {
    ...OrderAmount
  }
}
fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment ShipmentRow on Shipment {
  id
  orderId
  carrier
  trackingNumber
  trackingUrl
  shippedAt
  version
  lines {
    lineId
    quantity
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}
fragment OrderAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}`) as unknown as TypedDocumentString<PlacedOrderQuery, PlacedOrderQueryVariables>;
export const PlacedOrderPaymentDocument = new TypedDocumentString(`
    query PlacedOrderPayment($cartToken: String!) {
  placedOrderPayment(cartToken: $cartToken) {
    ...PaymentOfShopper
  }
}
    fragment PaymentOfShopper on OrderPayment {
  method
  state
  amount {
    ...OrderAmount
  }
  clientSecret
  publishableKey
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<PlacedOrderPaymentQuery, PlacedOrderPaymentQueryVariables>;
export const PayPlacedOrderDocument = new TypedDocumentString(`
    mutation PayPlacedOrder($input: PayPlacedOrderInput!) {
  payPlacedOrder(input: $input) {
    ...PaymentOfShopper
  }
}
    fragment PaymentOfShopper on OrderPayment {
  method
  state
  amount {
    ...OrderAmount
  }
  clientSecret
  publishableKey
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<PayPlacedOrderMutation, PayPlacedOrderMutationVariables>;
export const RequestOrderPaymentDocument = new TypedDocumentString(`
    mutation RequestOrderPayment($input: RequestOrderPaymentInput!) {
  requestOrderPayment(input: $input) {
    ...OrderRow
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<RequestOrderPaymentMutation, RequestOrderPaymentMutationVariables>;
export const OrderProgressDocument = new TypedDocumentString(`
    query OrderProgress($id: ID!) {
  order(id: $id) {
    ...OrderProgress
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderProgress on Order {
  ...OrderRow
  cancelReason
  paid {
    ...OrderAmount
  }
  refunded {
    ...OrderAmount
  }
  credited {
    ...OrderAmount
  }
  lines {
    ...OrderLineRow
  }
  shipments {
    ...ShipmentRow
  }
  returns {
    ...OrderReturnRow
  }
  credits {
    id
    returnId
    reason
    creditedAt
    shipping {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
    credited {
      ...OrderAmount
    }
    refund {
      ...OrderAmount
    }
    lines {
      lineId
      quantity
      net {
        ...OrderAmount
      }
      tax {
        ...OrderAmount
      }
      total {
        ...OrderAmount
      }
    }
  }
}
fragment ShipmentRow on Shipment {
  id
  orderId
  carrier
  trackingNumber
  trackingUrl
  shippedAt
  version
  lines {
    lineId
    quantity
  }
}
fragment OrderReturnRow on OrderReturn {
  id
  orderId
  note
  requestedAt
  receivedAt
  cancelledAt
  version
  lines {
    lineId
    quantity
    reason
    restocked
    scrapped
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<OrderProgressQuery, OrderProgressQueryVariables>;
export const FulfilOrderDocument = new TypedDocumentString(`
    mutation FulfilOrder($input: FulfilOrderInput!) {
  fulfilOrder(input: $input) {
    ...OrderProgress
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderProgress on Order {
  ...OrderRow
  cancelReason
  paid {
    ...OrderAmount
  }
  refunded {
    ...OrderAmount
  }
  credited {
    ...OrderAmount
  }
  lines {
    ...OrderLineRow
  }
  shipments {
    ...ShipmentRow
  }
  returns {
    ...OrderReturnRow
  }
  credits {
    id
    returnId
    reason
    creditedAt
    shipping {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
    credited {
      ...OrderAmount
    }
    refund {
      ...OrderAmount
    }
    lines {
      lineId
      quantity
      net {
        ...OrderAmount
      }
      tax {
        ...OrderAmount
      }
      total {
        ...OrderAmount
      }
    }
  }
}
fragment ShipmentRow on Shipment {
  id
  orderId
  carrier
  trackingNumber
  trackingUrl
  shippedAt
  version
  lines {
    lineId
    quantity
  }
}
fragment OrderReturnRow on OrderReturn {
  id
  orderId
  note
  requestedAt
  receivedAt
  cancelledAt
  version
  lines {
    lineId
    quantity
    reason
    restocked
    scrapped
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<FulfilOrderMutation, FulfilOrderMutationVariables>;
export const TrackShipmentDocument = new TypedDocumentString(`
    mutation TrackShipment($input: TrackShipmentInput!) {
  trackShipment(input: $input) {
    ...ShipmentRow
  }
}
    fragment ShipmentRow on Shipment {
  id
  orderId
  carrier
  trackingNumber
  trackingUrl
  shippedAt
  version
  lines {
    lineId
    quantity
  }
}`) as unknown as TypedDocumentString<TrackShipmentMutation, TrackShipmentMutationVariables>;
export const CancelOrderDocument = new TypedDocumentString(`
    mutation CancelOrder($input: CancelOrderInput!) {
  cancelOrder(input: $input) {
    ...OrderProgress
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderProgress on Order {
  ...OrderRow
  cancelReason
  paid {
    ...OrderAmount
  }
  refunded {
    ...OrderAmount
  }
  credited {
    ...OrderAmount
  }
  lines {
    ...OrderLineRow
  }
  shipments {
    ...ShipmentRow
  }
  returns {
    ...OrderReturnRow
  }
  credits {
    id
    returnId
    reason
    creditedAt
    shipping {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
    credited {
      ...OrderAmount
    }
    refund {
      ...OrderAmount
    }
    lines {
      lineId
      quantity
      net {
        ...OrderAmount
      }
      tax {
        ...OrderAmount
      }
      total {
        ...OrderAmount
      }
    }
  }
}
fragment ShipmentRow on Shipment {
  id
  orderId
  carrier
  trackingNumber
  trackingUrl
  shippedAt
  version
  lines {
    lineId
    quantity
  }
}
fragment OrderReturnRow on OrderReturn {
  id
  orderId
  note
  requestedAt
  receivedAt
  cancelledAt
  version
  lines {
    lineId
    quantity
    reason
    restocked
    scrapped
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const RequestReturnDocument = new TypedDocumentString(`
    mutation RequestReturn($input: RequestReturnInput!) {
  requestReturn(input: $input) {
    ...OrderReturnRow
  }
}
    fragment OrderReturnRow on OrderReturn {
  id
  orderId
  note
  requestedAt
  receivedAt
  cancelledAt
  version
  lines {
    lineId
    quantity
    reason
    restocked
    scrapped
  }
}`) as unknown as TypedDocumentString<RequestReturnMutation, RequestReturnMutationVariables>;
export const ReceiveReturnDocument = new TypedDocumentString(`
    mutation ReceiveReturn($input: ReceiveReturnInput!) {
  receiveReturn(input: $input) {
    ...OrderReturnRow
  }
}
    fragment OrderReturnRow on OrderReturn {
  id
  orderId
  note
  requestedAt
  receivedAt
  cancelledAt
  version
  lines {
    lineId
    quantity
    reason
    restocked
    scrapped
  }
}`) as unknown as TypedDocumentString<ReceiveReturnMutation, ReceiveReturnMutationVariables>;
export const CancelReturnDocument = new TypedDocumentString(`
    mutation CancelReturn($input: CancelReturnInput!) {
  cancelReturn(input: $input) {
    ...OrderReturnRow
  }
}
    fragment OrderReturnRow on OrderReturn {
  id
  orderId
  note
  requestedAt
  receivedAt
  cancelledAt
  version
  lines {
    lineId
    quantity
    reason
    restocked
    scrapped
  }
}`) as unknown as TypedDocumentString<CancelReturnMutation, CancelReturnMutationVariables>;
export const RefundOrderDocument = new TypedDocumentString(`
    mutation RefundOrder($input: RefundOrderInput!) {
  refundOrder(input: $input) {
    ...OrderProgress
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderProgress on Order {
  ...OrderRow
  cancelReason
  paid {
    ...OrderAmount
  }
  refunded {
    ...OrderAmount
  }
  credited {
    ...OrderAmount
  }
  lines {
    ...OrderLineRow
  }
  shipments {
    ...ShipmentRow
  }
  returns {
    ...OrderReturnRow
  }
  credits {
    id
    returnId
    reason
    creditedAt
    shipping {
      ...OrderAmount
    }
    tax {
      ...OrderAmount
    }
    credited {
      ...OrderAmount
    }
    refund {
      ...OrderAmount
    }
    lines {
      lineId
      quantity
      net {
        ...OrderAmount
      }
      tax {
        ...OrderAmount
      }
      total {
        ...OrderAmount
      }
    }
  }
}
fragment ShipmentRow on Shipment {
  id
  orderId
  carrier
  trackingNumber
  trackingUrl
  shippedAt
  version
  lines {
    lineId
    quantity
  }
}
fragment OrderReturnRow on OrderReturn {
  id
  orderId
  note
  requestedAt
  receivedAt
  cancelledAt
  version
  lines {
    lineId
    quantity
    reason
    restocked
    scrapped
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<RefundOrderMutation, RefundOrderMutationVariables>;
export const ExchangeReturnDocument = new TypedDocumentString(`
    mutation ExchangeReturn($input: ExchangeReturnInput!) {
  exchangeReturn(input: $input) {
    ...OrderExchangeRow
    reason
    creditId
    returnId
    order {
      ...OrderRow
      paid {
        ...OrderAmount
      }
      refunded {
        ...OrderAmount
      }
      credited {
        ...OrderAmount
      }
    }
    replacement {
      ...OrderRow
      paid {
        ...OrderAmount
      }
      refunded {
        ...OrderAmount
      }
      lines {
        ...OrderLineRow
      }
    }
  }
}
    fragment OrderRow on Order {
  id
  number
  state
  paymentState
  source
  customerId
  email
  currencyCode
  payable {
    ...OrderAmount
  }
  due {
    ...OrderAmount
  }
  availableTransitions
  placedAt
  version
}
fragment OrderLineRow on OrderLine {
  id
  variantId
  productId
  sku
  productName
  variantTitle
  quantity
  open
  shipped
  cancelled
  returning
  returned
  credited
  includesTax
  taxTreatment
  taxRate {
    id
    name
    percentage
  }
  unitPrice {
    ...OrderAmount
  }
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
}
fragment OrderExchangeRow on OrderExchange {
  id
  orderId
  replacementOrderId
  carried {
    ...OrderAmount
  }
  returned {
    ...OrderAmount
  }
  exchangedAt
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<ExchangeReturnMutation, ExchangeReturnMutationVariables>;
export const PreviewExchangeDocument = new TypedDocumentString(`
    query PreviewExchange($input: ExchangeReturnInput!) {
  previewExchange(input: $input) {
    totals {
      ...OrderTotals
    }
    credited {
      ...OrderAmount
    }
    carried {
      ...OrderAmount
    }
    due {
      ...OrderAmount
    }
    refund {
      ...OrderAmount
    }
  }
}
    fragment OrderTotals on OrderTotals {
  subtotal {
    ...OrderAmount
  }
  discount {
    ...OrderAmount
  }
  shipping {
    ...OrderAmount
  }
  shippingMethodName
  net {
    ...OrderAmount
  }
  tax {
    ...OrderAmount
  }
  total {
    ...OrderAmount
  }
  rounding {
    ...OrderAmount
  }
  payable {
    ...OrderAmount
  }
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<PreviewExchangeQuery, PreviewExchangeQueryVariables>;
export const OrderExchangesDocument = new TypedDocumentString(`
    query OrderExchanges($id: ID!) {
  order(id: $id) {
    id
    exchanges {
      ...OrderExchangeRow
      reason
      actor {
        kind
        id
      }
    }
    exchangeOf {
      ...OrderExchangeRow
      reason
    }
  }
}
    fragment OrderExchangeRow on OrderExchange {
  id
  orderId
  replacementOrderId
  carried {
    ...OrderAmount
  }
  returned {
    ...OrderAmount
  }
  exchangedAt
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<OrderExchangesQuery, OrderExchangesQueryVariables>;
export const MyExchangesDocument = new TypedDocumentString(`
    query MyExchanges($first: Int) {
  customerMe {
    id
    orders(first: $first) {
      nodes {
        id
        number
        exchanges {
          ...OrderExchangeRow
          replacement {
            number
            state
          }
        }
        exchangeOf {
          ...OrderExchangeRow
          order {
            number
          }
        }
      }
    }
  }
}
    fragment OrderExchangeRow on OrderExchange {
  id
  orderId
  replacementOrderId
  carried {
    ...OrderAmount
  }
  returned {
    ...OrderAmount
  }
  exchangedAt
}
fragment OrderAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<MyExchangesQuery, MyExchangesQueryVariables>;
export const PaymentsDocument = new TypedDocumentString(`
    query Payments($filter: PaymentFilter, $first: Int, $after: String, $last: Int, $before: String) {
  payments(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...PaymentRow
      operations {
        ...PaymentOperationRow
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment PaymentRow on Payment {
  id
  reference {
    kind
    id
  }
  method
  provider
  providerReference
  capturesAtOnce
  state
  amount {
    amount
    currencyCode
  }
  authorised {
    amount
    currencyCode
  }
  captured {
    amount
    currencyCode
  }
  capturable {
    amount
    currencyCode
  }
  refunded {
    amount
    currencyCode
  }
  refundable {
    amount
    currencyCode
  }
  version
}
fragment PaymentOperationRow on PaymentOperation {
  id
  kind
  state
  amount {
    amount
    currencyCode
  }
  isFinal
  reason
  providerReference
  failureCode
  failureMessage
  happenedAt
  createdAt
  settledAt
}`) as unknown as TypedDocumentString<PaymentsQuery, PaymentsQueryVariables>;
export const PaymentDocument = new TypedDocumentString(`
    query Payment($id: ID!) {
  payment(id: $id) {
    ...PaymentRow
    createdAt
    updatedAt
    operations {
      ...PaymentOperationRow
    }
  }
}
    fragment PaymentRow on Payment {
  id
  reference {
    kind
    id
  }
  method
  provider
  providerReference
  capturesAtOnce
  state
  amount {
    amount
    currencyCode
  }
  authorised {
    amount
    currencyCode
  }
  captured {
    amount
    currencyCode
  }
  capturable {
    amount
    currencyCode
  }
  refunded {
    amount
    currencyCode
  }
  refundable {
    amount
    currencyCode
  }
  version
}
fragment PaymentOperationRow on PaymentOperation {
  id
  kind
  state
  amount {
    amount
    currencyCode
  }
  isFinal
  reason
  providerReference
  failureCode
  failureMessage
  happenedAt
  createdAt
  settledAt
}`) as unknown as TypedDocumentString<PaymentQuery, PaymentQueryVariables>;
export const PaymentToConfirmDocument = new TypedDocumentString(`
    query PaymentToConfirm($id: ID!) {
  payment(id: $id) {
    id
    state
    clientSecret
  }
}
    `) as unknown as TypedDocumentString<PaymentToConfirmQuery, PaymentToConfirmQueryVariables>;
export const PaymentProvidersDocument = new TypedDocumentString(`
    query PaymentProviders {
  paymentProviders {
    ...PaymentProviderRow
  }
}
    fragment PaymentProviderRow on PaymentProvider {
  kind
  methods
  isEnabled
  publishableKey
  apiUrl
  webhookUrl
}`) as unknown as TypedDocumentString<PaymentProvidersQuery, PaymentProvidersQueryVariables>;
export const CreatePaymentDocument = new TypedDocumentString(`
    mutation CreatePayment($input: CreatePaymentInput!) {
  createPayment(input: $input) {
    ...PaymentRow
  }
}
    fragment PaymentRow on Payment {
  id
  reference {
    kind
    id
  }
  method
  provider
  providerReference
  capturesAtOnce
  state
  amount {
    amount
    currencyCode
  }
  authorised {
    amount
    currencyCode
  }
  captured {
    amount
    currencyCode
  }
  capturable {
    amount
    currencyCode
  }
  refunded {
    amount
    currencyCode
  }
  refundable {
    amount
    currencyCode
  }
  version
}`) as unknown as TypedDocumentString<CreatePaymentMutation, CreatePaymentMutationVariables>;
export const RecordPaymentDocument = new TypedDocumentString(`
    mutation RecordPayment($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    ...PaymentRow
  }
}
    fragment PaymentRow on Payment {
  id
  reference {
    kind
    id
  }
  method
  provider
  providerReference
  capturesAtOnce
  state
  amount {
    amount
    currencyCode
  }
  authorised {
    amount
    currencyCode
  }
  captured {
    amount
    currencyCode
  }
  capturable {
    amount
    currencyCode
  }
  refunded {
    amount
    currencyCode
  }
  refundable {
    amount
    currencyCode
  }
  version
}`) as unknown as TypedDocumentString<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const CapturePaymentDocument = new TypedDocumentString(`
    mutation CapturePayment($input: CapturePaymentInput!) {
  capturePayment(input: $input) {
    ...PaymentRow
  }
}
    fragment PaymentRow on Payment {
  id
  reference {
    kind
    id
  }
  method
  provider
  providerReference
  capturesAtOnce
  state
  amount {
    amount
    currencyCode
  }
  authorised {
    amount
    currencyCode
  }
  captured {
    amount
    currencyCode
  }
  capturable {
    amount
    currencyCode
  }
  refunded {
    amount
    currencyCode
  }
  refundable {
    amount
    currencyCode
  }
  version
}`) as unknown as TypedDocumentString<CapturePaymentMutation, CapturePaymentMutationVariables>;
export const VoidPaymentDocument = new TypedDocumentString(`
    mutation VoidPayment($input: VoidPaymentInput!) {
  voidPayment(input: $input) {
    ...PaymentRow
  }
}
    fragment PaymentRow on Payment {
  id
  reference {
    kind
    id
  }
  method
  provider
  providerReference
  capturesAtOnce
  state
  amount {
    amount
    currencyCode
  }
  authorised {
    amount
    currencyCode
  }
  captured {
    amount
    currencyCode
  }
  capturable {
    amount
    currencyCode
  }
  refunded {
    amount
    currencyCode
  }
  refundable {
    amount
    currencyCode
  }
  version
}`) as unknown as TypedDocumentString<VoidPaymentMutation, VoidPaymentMutationVariables>;
export const RefundPaymentDocument = new TypedDocumentString(`
    mutation RefundPayment($input: RefundPaymentInput!) {
  refundPayment(input: $input) {
    ...PaymentRow
  }
}
    fragment PaymentRow on Payment {
  id
  reference {
    kind
    id
  }
  method
  provider
  providerReference
  capturesAtOnce
  state
  amount {
    amount
    currencyCode
  }
  authorised {
    amount
    currencyCode
  }
  captured {
    amount
    currencyCode
  }
  capturable {
    amount
    currencyCode
  }
  refunded {
    amount
    currencyCode
  }
  refundable {
    amount
    currencyCode
  }
  version
}`) as unknown as TypedDocumentString<RefundPaymentMutation, RefundPaymentMutationVariables>;
export const ConfigurePaymentProviderDocument = new TypedDocumentString(`
    mutation ConfigurePaymentProvider($input: ConfigurePaymentProviderInput!) {
  configurePaymentProvider(input: $input) {
    ...PaymentProviderRow
  }
}
    fragment PaymentProviderRow on PaymentProvider {
  kind
  methods
  isEnabled
  publishableKey
  apiUrl
  webhookUrl
}`) as unknown as TypedDocumentString<ConfigurePaymentProviderMutation, ConfigurePaymentProviderMutationVariables>;
export const CustomerGroupsDocument = new TypedDocumentString(`
    query CustomerGroups($first: Int, $after: String, $last: Int, $before: String) {
  customerGroups(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...CustomerGroupRow
    }
    pageInfo {
      ...PricingPage
    }
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}
fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CustomerGroupsQuery, CustomerGroupsQueryVariables>;
export const CustomerGroupDocument = new TypedDocumentString(`
    query CustomerGroup($id: ID!) {
  customerGroup(id: $id) {
    ...CustomerGroupRow
    createdAt
    updatedAt
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}`) as unknown as TypedDocumentString<CustomerGroupQuery, CustomerGroupQueryVariables>;
export const CustomersForPricingDocument = new TypedDocumentString(`
    query CustomersForPricing($filter: CustomerFilter, $first: Int, $after: String) {
  customers(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      displayName
      groups {
        ...CustomerGroupRow
      }
      taxStatus {
        ...CustomerTaxStatusRow
      }
    }
    pageInfo {
      ...PricingPage
    }
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}
fragment CustomerTaxStatusRow on CustomerTaxStatus {
  customerId
  vatId
  exemption
  version
}
fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CustomersForPricingQuery, CustomersForPricingQueryVariables>;
export const CreateCustomerGroupDocument = new TypedDocumentString(`
    mutation CreateCustomerGroup($input: CreateCustomerGroupInput!) {
  createCustomerGroup(input: $input) {
    ...CustomerGroupRow
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}`) as unknown as TypedDocumentString<CreateCustomerGroupMutation, CreateCustomerGroupMutationVariables>;
export const UpdateCustomerGroupDocument = new TypedDocumentString(`
    mutation UpdateCustomerGroup($input: UpdateCustomerGroupInput!) {
  updateCustomerGroup(input: $input) {
    ...CustomerGroupRow
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}`) as unknown as TypedDocumentString<UpdateCustomerGroupMutation, UpdateCustomerGroupMutationVariables>;
export const DeleteCustomerGroupDocument = new TypedDocumentString(`
    mutation DeleteCustomerGroup($input: DeleteCustomerGroupInput!) {
  deleteCustomerGroup(input: $input) {
    ...CustomerGroupRow
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}`) as unknown as TypedDocumentString<DeleteCustomerGroupMutation, DeleteCustomerGroupMutationVariables>;
export const ChangeCustomerGroupMembersDocument = new TypedDocumentString(`
    mutation ChangeCustomerGroupMembers($input: ChangeCustomerGroupMembersInput!) {
  changeCustomerGroupMembers(input: $input) {
    ...CustomerGroupRow
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}`) as unknown as TypedDocumentString<ChangeCustomerGroupMembersMutation, ChangeCustomerGroupMembersMutationVariables>;
export const PriceListsDocument = new TypedDocumentString(`
    query PriceLists($first: Int, $after: String, $last: Int, $before: String) {
  priceLists(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...PriceListRow
    }
    pageInfo {
      ...PricingPage
    }
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}
fragment PriceListRow on PriceList {
  id
  name
  currencyCode
  customerGroup {
    ...CustomerGroupRow
  }
  includesTax
  priority
  validFrom
  validUntil
  deactivatedAt
  version
}
fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<PriceListsQuery, PriceListsQueryVariables>;
export const PriceListDocument = new TypedDocumentString(`
    query PriceList($id: ID!) {
  priceList(id: $id) {
    ...PriceListRow
    createdAt
    updatedAt
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}
fragment PriceListRow on PriceList {
  id
  name
  currencyCode
  customerGroup {
    ...CustomerGroupRow
  }
  includesTax
  priority
  validFrom
  validUntil
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<PriceListQuery, PriceListQueryVariables>;
export const CreatePriceListDocument = new TypedDocumentString(`
    mutation CreatePriceList($input: CreatePriceListInput!) {
  createPriceList(input: $input) {
    ...PriceListRow
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}
fragment PriceListRow on PriceList {
  id
  name
  currencyCode
  customerGroup {
    ...CustomerGroupRow
  }
  includesTax
  priority
  validFrom
  validUntil
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<CreatePriceListMutation, CreatePriceListMutationVariables>;
export const UpdatePriceListDocument = new TypedDocumentString(`
    mutation UpdatePriceList($input: UpdatePriceListInput!) {
  updatePriceList(input: $input) {
    ...PriceListRow
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}
fragment PriceListRow on PriceList {
  id
  name
  currencyCode
  customerGroup {
    ...CustomerGroupRow
  }
  includesTax
  priority
  validFrom
  validUntil
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<UpdatePriceListMutation, UpdatePriceListMutationVariables>;
export const DeletePriceListDocument = new TypedDocumentString(`
    mutation DeletePriceList($input: DeletePriceListInput!) {
  deletePriceList(input: $input) {
    ...PriceListRow
  }
}
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}
fragment PriceListRow on PriceList {
  id
  name
  currencyCode
  customerGroup {
    ...CustomerGroupRow
  }
  includesTax
  priority
  validFrom
  validUntil
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<DeletePriceListMutation, DeletePriceListMutationVariables>;
export const PricesDocument = new TypedDocumentString(`
    query Prices($priceListId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  prices(
    priceListId: $priceListId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...PriceRow
    }
    pageInfo {
      ...PricingPage
    }
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment PriceRow on Price {
  id
  variantId
  minimumQuantity
  amount {
    ...Amount
  }
  version
}
fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<PricesQuery, PricesQueryVariables>;
export const SetPricesDocument = new TypedDocumentString(`
    mutation SetPrices($input: SetPricesInput!) {
  setPrices(input: $input) {
    ...PriceRow
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment PriceRow on Price {
  id
  variantId
  minimumQuantity
  amount {
    ...Amount
  }
  version
}`) as unknown as TypedDocumentString<SetPricesMutation, SetPricesMutationVariables>;
export const ProductsWithPricesDocument = new TypedDocumentString(`
    query ProductsWithPrices($first: Int, $after: String, $currencyCode: String! = "EUR", $quantity: Int! = 1, $customerGroupId: ID) {
  products(first: $first, after: $after) {
    nodes {
      id
      name
      variants {
        id
        sku
        priceFor(
          currencyCode: $currencyCode
          quantity: $quantity
          customerGroupId: $customerGroupId
        ) {
          ...VariantPriceRow
        }
      }
    }
    pageInfo {
      ...PricingPage
    }
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment VariantPriceRow on VariantPrice {
  unitPrice {
    ...Amount
  }
  includesTax
  priceListId
  minimumQuantity
}
fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ProductsWithPricesQuery, ProductsWithPricesQueryVariables>;
export const TaxCategoriesDocument = new TypedDocumentString(`
    query TaxCategories {
  taxCategories {
    ...TaxCategoryRow
  }
}
    fragment TaxCategoryRow on TaxCategory {
  id
  code
  name
  version
}`) as unknown as TypedDocumentString<TaxCategoriesQuery, TaxCategoriesQueryVariables>;
export const CreateTaxCategoryDocument = new TypedDocumentString(`
    mutation CreateTaxCategory($input: CreateTaxCategoryInput!) {
  createTaxCategory(input: $input) {
    ...TaxCategoryRow
  }
}
    fragment TaxCategoryRow on TaxCategory {
  id
  code
  name
  version
}`) as unknown as TypedDocumentString<CreateTaxCategoryMutation, CreateTaxCategoryMutationVariables>;
export const UpdateTaxCategoryDocument = new TypedDocumentString(`
    mutation UpdateTaxCategory($input: UpdateTaxCategoryInput!) {
  updateTaxCategory(input: $input) {
    ...TaxCategoryRow
  }
}
    fragment TaxCategoryRow on TaxCategory {
  id
  code
  name
  version
}`) as unknown as TypedDocumentString<UpdateTaxCategoryMutation, UpdateTaxCategoryMutationVariables>;
export const DeleteTaxCategoryDocument = new TypedDocumentString(`
    mutation DeleteTaxCategory($input: DeleteTaxCategoryInput!) {
  deleteTaxCategory(input: $input) {
    ...TaxCategoryRow
  }
}
    fragment TaxCategoryRow on TaxCategory {
  id
  code
  name
  version
}`) as unknown as TypedDocumentString<DeleteTaxCategoryMutation, DeleteTaxCategoryMutationVariables>;
export const AssignTaxCategoryDocument = new TypedDocumentString(`
    mutation AssignTaxCategory($input: AssignTaxCategoryInput!) {
  assignTaxCategory(input: $input) {
    ...TaxCategoryRow
  }
}
    fragment TaxCategoryRow on TaxCategory {
  id
  code
  name
  version
}`) as unknown as TypedDocumentString<AssignTaxCategoryMutation, AssignTaxCategoryMutationVariables>;
export const TaxZonesDocument = new TypedDocumentString(`
    query TaxZones {
  taxZones {
    ...TaxZoneRow
  }
}
    fragment TaxZoneRow on TaxZone {
  id
  name
  areas {
    countryCode
    region
    postalPrefix
  }
  reverseCharge
  version
}`) as unknown as TypedDocumentString<TaxZonesQuery, TaxZonesQueryVariables>;
export const CreateTaxZoneDocument = new TypedDocumentString(`
    mutation CreateTaxZone($input: CreateTaxZoneInput!) {
  createTaxZone(input: $input) {
    ...TaxZoneRow
  }
}
    fragment TaxZoneRow on TaxZone {
  id
  name
  areas {
    countryCode
    region
    postalPrefix
  }
  reverseCharge
  version
}`) as unknown as TypedDocumentString<CreateTaxZoneMutation, CreateTaxZoneMutationVariables>;
export const UpdateTaxZoneDocument = new TypedDocumentString(`
    mutation UpdateTaxZone($input: UpdateTaxZoneInput!) {
  updateTaxZone(input: $input) {
    ...TaxZoneRow
  }
}
    fragment TaxZoneRow on TaxZone {
  id
  name
  areas {
    countryCode
    region
    postalPrefix
  }
  reverseCharge
  version
}`) as unknown as TypedDocumentString<UpdateTaxZoneMutation, UpdateTaxZoneMutationVariables>;
export const DeleteTaxZoneDocument = new TypedDocumentString(`
    mutation DeleteTaxZone($input: DeleteTaxZoneInput!) {
  deleteTaxZone(input: $input) {
    ...TaxZoneRow
  }
}
    fragment TaxZoneRow on TaxZone {
  id
  name
  areas {
    countryCode
    region
    postalPrefix
  }
  reverseCharge
  version
}`) as unknown as TypedDocumentString<DeleteTaxZoneMutation, DeleteTaxZoneMutationVariables>;
export const TaxRatesDocument = new TypedDocumentString(`
    query TaxRates($taxZoneId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  taxRates(
    taxZoneId: $taxZoneId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...TaxRateRow
    }
    pageInfo {
      ...PricingPage
    }
  }
}
    fragment TaxRateRow on TaxRate {
  id
  taxZoneId
  taxCategoryId
  name
  percentage
  validFrom
  validUntil
}
fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TaxRatesQuery, TaxRatesQueryVariables>;
export const CreateTaxRateDocument = new TypedDocumentString(`
    mutation CreateTaxRate($input: CreateTaxRateInput!) {
  createTaxRate(input: $input) {
    ...TaxRateRow
  }
}
    fragment TaxRateRow on TaxRate {
  id
  taxZoneId
  taxCategoryId
  name
  percentage
  validFrom
  validUntil
}`) as unknown as TypedDocumentString<CreateTaxRateMutation, CreateTaxRateMutationVariables>;
export const EndTaxRateDocument = new TypedDocumentString(`
    mutation EndTaxRate($input: EndTaxRateInput!) {
  endTaxRate(input: $input) {
    ...TaxRateRow
  }
}
    fragment TaxRateRow on TaxRate {
  id
  taxZoneId
  taxCategoryId
  name
  percentage
  validFrom
  validUntil
}`) as unknown as TypedDocumentString<EndTaxRateMutation, EndTaxRateMutationVariables>;
export const SetCustomerTaxStatusDocument = new TypedDocumentString(`
    mutation SetCustomerTaxStatus($input: SetCustomerTaxStatusInput!) {
  setCustomerTaxStatus(input: $input) {
    ...CustomerTaxStatusRow
  }
}
    fragment CustomerTaxStatusRow on CustomerTaxStatus {
  customerId
  vatId
  exemption
  version
}`) as unknown as TypedDocumentString<SetCustomerTaxStatusMutation, SetCustomerTaxStatusMutationVariables>;
export const PromotionsDocument = new TypedDocumentString(`
    query Promotions($first: Int, $after: String, $last: Int, $before: String) {
  promotions(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...PromotionRow
    }
    pageInfo {
      ...PricingPage
    }
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment PromotionRow on Promotion {
  id
  name
  currencyCode
  action {
    kind
    percentage
    amount {
      ...Amount
    }
    buyQuantity
    getQuantity
  }
  conditions {
    minimumSubtotal {
      ...Amount
    }
    minimumQuantity
    productIds
    variantIds
    categoryIds
    customerGroupIds
    firstOrderOnly
  }
  priority
  stacking
  combinationGroup
  requiresCoupon
  usageLimit
  usageLimitPerCustomer
  used
  validFrom
  validUntil
  deactivatedAt
  version
}
fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<PromotionsQuery, PromotionsQueryVariables>;
export const PromotionDocument = new TypedDocumentString(`
    query Promotion($id: ID!) {
  promotion(id: $id) {
    ...PromotionRow
    createdAt
    updatedAt
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment PromotionRow on Promotion {
  id
  name
  currencyCode
  action {
    kind
    percentage
    amount {
      ...Amount
    }
    buyQuantity
    getQuantity
  }
  conditions {
    minimumSubtotal {
      ...Amount
    }
    minimumQuantity
    productIds
    variantIds
    categoryIds
    customerGroupIds
    firstOrderOnly
  }
  priority
  stacking
  combinationGroup
  requiresCoupon
  usageLimit
  usageLimitPerCustomer
  used
  validFrom
  validUntil
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<PromotionQuery, PromotionQueryVariables>;
export const CreatePromotionDocument = new TypedDocumentString(`
    mutation CreatePromotion($input: CreatePromotionInput!) {
  createPromotion(input: $input) {
    ...PromotionRow
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment PromotionRow on Promotion {
  id
  name
  currencyCode
  action {
    kind
    percentage
    amount {
      ...Amount
    }
    buyQuantity
    getQuantity
  }
  conditions {
    minimumSubtotal {
      ...Amount
    }
    minimumQuantity
    productIds
    variantIds
    categoryIds
    customerGroupIds
    firstOrderOnly
  }
  priority
  stacking
  combinationGroup
  requiresCoupon
  usageLimit
  usageLimitPerCustomer
  used
  validFrom
  validUntil
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<CreatePromotionMutation, CreatePromotionMutationVariables>;
export const UpdatePromotionDocument = new TypedDocumentString(`
    mutation UpdatePromotion($input: UpdatePromotionInput!) {
  updatePromotion(input: $input) {
    ...PromotionRow
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment PromotionRow on Promotion {
  id
  name
  currencyCode
  action {
    kind
    percentage
    amount {
      ...Amount
    }
    buyQuantity
    getQuantity
  }
  conditions {
    minimumSubtotal {
      ...Amount
    }
    minimumQuantity
    productIds
    variantIds
    categoryIds
    customerGroupIds
    firstOrderOnly
  }
  priority
  stacking
  combinationGroup
  requiresCoupon
  usageLimit
  usageLimitPerCustomer
  used
  validFrom
  validUntil
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<UpdatePromotionMutation, UpdatePromotionMutationVariables>;
export const CouponsDocument = new TypedDocumentString(`
    query Coupons($promotionId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  coupons(
    promotionId: $promotionId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...CouponRow
    }
    pageInfo {
      ...PricingPage
    }
  }
}
    fragment CouponRow on Coupon {
  id
  promotionId
  code
  usageLimit
  used
  disabledAt
}
fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CouponsQuery, CouponsQueryVariables>;
export const CreateCouponsDocument = new TypedDocumentString(`
    mutation CreateCoupons($input: CreateCouponsInput!) {
  createCoupons(input: $input) {
    ...CouponRow
  }
}
    fragment CouponRow on Coupon {
  id
  promotionId
  code
  usageLimit
  used
  disabledAt
}`) as unknown as TypedDocumentString<CreateCouponsMutation, CreateCouponsMutationVariables>;
export const DisableCouponDocument = new TypedDocumentString(`
    mutation DisableCoupon($input: DisableCouponInput!) {
  disableCoupon(input: $input) {
    ...CouponRow
  }
}
    fragment CouponRow on Coupon {
  id
  promotionId
  code
  usageLimit
  used
  disabledAt
}`) as unknown as TypedDocumentString<DisableCouponMutation, DisableCouponMutationVariables>;
export const GiftCardsDocument = new TypedDocumentString(`
    query GiftCards($first: Int, $after: String, $last: Int, $before: String) {
  giftCards(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...GiftCardRow
    }
    pageInfo {
      ...PricingPage
    }
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment GiftCardRow on GiftCard {
  id
  endsWith
  balance {
    ...Amount
  }
  expiresAt
  disabledAt
  version
}
fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<GiftCardsQuery, GiftCardsQueryVariables>;
export const GiftCardDocument = new TypedDocumentString(`
    query GiftCard($id: ID!) {
  giftCard(id: $id) {
    ...GiftCardRow
    createdAt
    updatedAt
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment GiftCardRow on GiftCard {
  id
  endsWith
  balance {
    ...Amount
  }
  expiresAt
  disabledAt
  version
}`) as unknown as TypedDocumentString<GiftCardQuery, GiftCardQueryVariables>;
export const GiftCardByCodeDocument = new TypedDocumentString(`
    query GiftCardByCode($code: String!) {
  giftCardByCode(code: $code) {
    ...GiftCardRow
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment GiftCardRow on GiftCard {
  id
  endsWith
  balance {
    ...Amount
  }
  expiresAt
  disabledAt
  version
}`) as unknown as TypedDocumentString<GiftCardByCodeQuery, GiftCardByCodeQueryVariables>;
export const GiftCardEntriesDocument = new TypedDocumentString(`
    query GiftCardEntries($giftCardId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  giftCardEntries(
    giftCardId: $giftCardId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      kind
      amount {
        ...Amount
      }
      balanceAfter {
        ...Amount
      }
      reference
      refundOf
      createdAt
    }
    pageInfo {
      ...PricingPage
    }
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<GiftCardEntriesQuery, GiftCardEntriesQueryVariables>;
export const IssueGiftCardDocument = new TypedDocumentString(`
    mutation IssueGiftCard($input: IssueGiftCardInput!) {
  issueGiftCard(input: $input) {
    code
    giftCard {
      ...GiftCardRow
    }
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment GiftCardRow on GiftCard {
  id
  endsWith
  balance {
    ...Amount
  }
  expiresAt
  disabledAt
  version
}`) as unknown as TypedDocumentString<IssueGiftCardMutation, IssueGiftCardMutationVariables>;
export const RedeemGiftCardDocument = new TypedDocumentString(`
    mutation RedeemGiftCard($input: RedeemGiftCardInput!) {
  redeemGiftCard(input: $input) {
    ...GiftCardRow
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment GiftCardRow on GiftCard {
  id
  endsWith
  balance {
    ...Amount
  }
  expiresAt
  disabledAt
  version
}`) as unknown as TypedDocumentString<RedeemGiftCardMutation, RedeemGiftCardMutationVariables>;
export const RefundGiftCardDocument = new TypedDocumentString(`
    mutation RefundGiftCard($input: RefundGiftCardInput!) {
  refundGiftCard(input: $input) {
    ...GiftCardRow
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment GiftCardRow on GiftCard {
  id
  endsWith
  balance {
    ...Amount
  }
  expiresAt
  disabledAt
  version
}`) as unknown as TypedDocumentString<RefundGiftCardMutation, RefundGiftCardMutationVariables>;
export const DisableGiftCardDocument = new TypedDocumentString(`
    mutation DisableGiftCard($input: DisableGiftCardInput!) {
  disableGiftCard(input: $input) {
    ...GiftCardRow
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment GiftCardRow on GiftCard {
  id
  endsWith
  balance {
    ...Amount
  }
  expiresAt
  disabledAt
  version
}`) as unknown as TypedDocumentString<DisableGiftCardMutation, DisableGiftCardMutationVariables>;
export const PriceExplanationDocument = new TypedDocumentString(`
    query PriceExplanation($input: PriceExplanationInput!) {
  priceExplanation(input: $input) {
    currencyCode
    lines {
      variantId
      quantity
      price {
        ...VariantPriceRow
      }
      steps {
        kind
        change {
          ...Amount
        }
        result {
          ...Amount
        }
        tax {
          ...Amount
        }
        ruleId
        ruleName
      }
      taxTreatment
      taxRate {
        ...AppliedTaxRateRow
      }
      subtotal {
        ...Amount
      }
      discount {
        ...Amount
      }
      net {
        ...Amount
      }
      tax {
        ...Amount
      }
      total {
        ...Amount
      }
    }
    promotions {
      promotionId
      name
      couponId
      outcome
      discount {
        ...Amount
      }
    }
    coupons {
      code
      outcome
    }
    freeShippingBy
    taxes {
      treatment
      rate {
        ...AppliedTaxRateRow
      }
      net {
        ...Amount
      }
      tax {
        ...Amount
      }
    }
    roundingMode
    taxRoundedOn
    payableStep {
      ...Amount
    }
    subtotal {
      ...Amount
    }
    discount {
      ...Amount
    }
    net {
      ...Amount
    }
    tax {
      ...Amount
    }
    total {
      ...Amount
    }
    rounding {
      ...Amount
    }
    payable {
      ...Amount
    }
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment AppliedTaxRateRow on AppliedTaxRate {
  id
  name
  percentage
}
fragment VariantPriceRow on VariantPrice {
  unitPrice {
    ...Amount
  }
  includesTax
  priceListId
  minimumQuantity
}`) as unknown as TypedDocumentString<PriceExplanationQuery, PriceExplanationQueryVariables>;
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
export const EventQueuesDocument = new TypedDocumentString(`
    query EventQueues {
  eventQueues {
    server
    waiting
    scheduled
    onQueue
    retrying
    deadLetters
    parkedTenants
    oldestSeconds
    handledPerMinute
  }
}
    `) as unknown as TypedDocumentString<EventQueuesQuery, EventQueuesQueryVariables>;
export const EventStatusDocument = new TypedDocumentString(`
    query EventStatus($id: ID!) {
  eventStatus(id: $id) {
    id
    name
    tenantId
    occurredAt
    scheduledFor
    listeners {
      listener
      state
      attempts
      nextAttemptAt
      handledAt
      lastError
    }
  }
}
    `) as unknown as TypedDocumentString<EventStatusQuery, EventStatusQueryVariables>;
export const DeadLettersDocument = new TypedDocumentString(`
    query DeadLetters($filter: DeadLetterFilter, $first: Int, $after: String) {
  deadLetters(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      reason
      eventId
      eventName
      eventVersion
      listener
      tenantId
      attempts
      lastError
      body
      occurredAt
      diedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeadLettersQuery, DeadLettersQueryVariables>;
export const RedriveDeadLettersDocument = new TypedDocumentString(`
    mutation RedriveDeadLetters($input: DeadLettersInput!) {
  redriveDeadLetters(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<RedriveDeadLettersMutation, RedriveDeadLettersMutationVariables>;
export const DiscardDeadLettersDocument = new TypedDocumentString(`
    mutation DiscardDeadLetters($input: DeadLettersInput!) {
  discardDeadLetters(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<DiscardDeadLettersMutation, DiscardDeadLettersMutationVariables>;
export const RecurringJobsDocument = new TypedDocumentString(`
    query RecurringJobs {
  recurringJobs {
    name
    every
    nextRunAt
    startedAt
    endedAt
    lastError
  }
}
    `) as unknown as TypedDocumentString<RecurringJobsQuery, RecurringJobsQueryVariables>;
export const SalesByPeriodDocument = new TypedDocumentString(`
    query SalesByPeriod($by: ReportUnit!, $from: LocalDate, $to: LocalDate, $currencyCode: String) {
  salesByPeriod(by: $by, from: $from, to: $to, currencyCode: $currencyCode) {
    from
    to
    currencyCode
    timeZone
    rows {
      ...SalesOfDays
    }
    total {
      ...SalesOfDays
    }
  }
}
    fragment SalesOfDays on PeriodSales {
  from
  to
  orders
  shipping {
    amount
    currencyCode
  }
  figures {
    ...SalesAmounts
  }
}
fragment SalesAmounts on SalesFigures {
  units
  unitsCredited
  sold {
    amount
    currencyCode
  }
  credited {
    amount
    currencyCode
  }
  net {
    amount
    currencyCode
  }
  tax {
    amount
    currencyCode
  }
  margin {
    units
    net {
      amount
      currencyCode
    }
    cost {
      amount
      currencyCode
    }
    amount {
      amount
      currencyCode
    }
    percentage
  }
}`) as unknown as TypedDocumentString<SalesByPeriodQuery, SalesByPeriodQueryVariables>;
export const SalesByProductDocument = new TypedDocumentString(`
    query SalesByProduct($from: LocalDate, $to: LocalDate, $currencyCode: String, $first: Int) {
  salesByProduct(from: $from, to: $to, currencyCode: $currencyCode, first: $first) {
    from
    to
    currencyCode
    timeZone
    rows {
      productId
      productName
      figures {
        ...SalesAmounts
      }
    }
    others {
      ...SalesAmounts
    }
    total {
      ...SalesAmounts
    }
  }
}
    fragment SalesAmounts on SalesFigures {
  units
  unitsCredited
  sold {
    amount
    currencyCode
  }
  credited {
    amount
    currencyCode
  }
  net {
    amount
    currencyCode
  }
  tax {
    amount
    currencyCode
  }
  margin {
    units
    net {
      amount
      currencyCode
    }
    cost {
      amount
      currencyCode
    }
    amount {
      amount
      currencyCode
    }
    percentage
  }
}`) as unknown as TypedDocumentString<SalesByProductQuery, SalesByProductQueryVariables>;
export const SalesByCategoryDocument = new TypedDocumentString(`
    query SalesByCategory($from: LocalDate, $to: LocalDate, $currencyCode: String, $first: Int) {
  salesByCategory(
    from: $from
    to: $to
    currencyCode: $currencyCode
    first: $first
  ) {
    from
    to
    currencyCode
    timeZone
    rows {
      categoryId
      categoryName
      figures {
        ...SalesAmounts
      }
    }
    others {
      ...SalesAmounts
    }
    total {
      ...SalesAmounts
    }
  }
}
    fragment SalesAmounts on SalesFigures {
  units
  unitsCredited
  sold {
    amount
    currencyCode
  }
  credited {
    amount
    currencyCode
  }
  net {
    amount
    currencyCode
  }
  tax {
    amount
    currencyCode
  }
  margin {
    units
    net {
      amount
      currencyCode
    }
    cost {
      amount
      currencyCode
    }
    amount {
      amount
      currencyCode
    }
    percentage
  }
}`) as unknown as TypedDocumentString<SalesByCategoryQuery, SalesByCategoryQueryVariables>;
export const SalesByCustomerDocument = new TypedDocumentString(`
    query SalesByCustomer($from: LocalDate, $to: LocalDate, $currencyCode: String, $first: Int) {
  salesByCustomer(
    from: $from
    to: $to
    currencyCode: $currencyCode
    first: $first
  ) {
    from
    to
    currencyCode
    timeZone
    rows {
      customerId
      orders
      customer {
        id
        displayName
      }
      figures {
        ...SalesAmounts
      }
    }
    others {
      ...SalesAmounts
    }
    total {
      ...SalesAmounts
    }
  }
}
    fragment SalesAmounts on SalesFigures {
  units
  unitsCredited
  sold {
    amount
    currencyCode
  }
  credited {
    amount
    currencyCode
  }
  net {
    amount
    currencyCode
  }
  tax {
    amount
    currencyCode
  }
  margin {
    units
    net {
      amount
      currencyCode
    }
    cost {
      amount
      currencyCode
    }
    amount {
      amount
      currencyCode
    }
    percentage
  }
}`) as unknown as TypedDocumentString<SalesByCustomerQuery, SalesByCustomerQueryVariables>;
export const StockValueDocument = new TypedDocumentString(`
    query StockValue {
  stockValue {
    currencyCode
    items
    units
    value {
      amount
      currencyCode
    }
  }
}
    `) as unknown as TypedDocumentString<StockValueQuery, StockValueQueryVariables>;
export const CartConversionDocument = new TypedDocumentString(`
    query CartConversion($from: LocalDate, $to: LocalDate, $currencyCode: String) {
  cartConversion(from: $from, to: $to, currencyCode: $currencyCode) {
    from
    to
    currencyCode
    timeZone
    carts
    ordered
    abandoned
    reachable
    open
    conversion
    abandonedWorth {
      amount
      currencyCode
    }
  }
}
    `) as unknown as TypedDocumentString<CartConversionQuery, CartConversionQueryVariables>;
export const RegisterDatabaseServerDocument = new TypedDocumentString(`
    mutation RegisterDatabaseServer($input: RegisterDatabaseServerInput!) {
  registerDatabaseServer(input: $input) {
    ...DatabaseServerRow
  }
}
    fragment DatabaseServerRow on DatabaseServer {
  id
  name
  kind
  isHome
  region
  host
  port
  database
  tls
  state
  drainingSince
  capacity
  weight
  createdAt
}`) as unknown as TypedDocumentString<RegisterDatabaseServerMutation, RegisterDatabaseServerMutationVariables>;
export const UpdateDatabaseServerDocument = new TypedDocumentString(`
    mutation UpdateDatabaseServer($input: UpdateDatabaseServerInput!) {
  updateDatabaseServer(input: $input) {
    ...DatabaseServerRow
  }
}
    fragment DatabaseServerRow on DatabaseServer {
  id
  name
  kind
  isHome
  region
  host
  port
  database
  tls
  state
  drainingSince
  capacity
  weight
  createdAt
}`) as unknown as TypedDocumentString<UpdateDatabaseServerMutation, UpdateDatabaseServerMutationVariables>;
export const RotateServerCredentialsDocument = new TypedDocumentString(`
    mutation RotateServerCredentials($input: RotateServerCredentialsInput!) {
  rotateServerCredentials(input: $input) {
    ...DatabaseServerRow
    credentialsSince
    rotation {
      requestedAt
      problem
    }
  }
}
    fragment DatabaseServerRow on DatabaseServer {
  id
  name
  kind
  isHome
  region
  host
  port
  database
  tls
  state
  drainingSince
  capacity
  weight
  createdAt
}`) as unknown as TypedDocumentString<RotateServerCredentialsMutation, RotateServerCredentialsMutationVariables>;
export const RemoveDatabaseServerDocument = new TypedDocumentString(`
    mutation RemoveDatabaseServer($input: RemoveDatabaseServerInput!) {
  removeDatabaseServer(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RemoveDatabaseServerMutation, RemoveDatabaseServerMutationVariables>;
export const DatabaseServersDocument = new TypedDocumentString(`
    query DatabaseServers($first: Int, $after: String) {
  databaseServers(first: $first, after: $after) {
    nodes {
      ...DatabaseServerRow
      tenants
      isReachable
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DatabaseServerRow on DatabaseServer {
  id
  name
  kind
  isHome
  region
  host
  port
  database
  tls
  state
  drainingSince
  capacity
  weight
  createdAt
}`) as unknown as TypedDocumentString<DatabaseServersQuery, DatabaseServersQueryVariables>;
export const DatabaseServerDocument = new TypedDocumentString(`
    query DatabaseServer($id: ID!) {
  databaseServer(id: $id) {
    ...DatabaseServerRow
    tenants
    isReachable
    credentialsSince
    rotation {
      requestedAt
      problem
    }
  }
}
    fragment DatabaseServerRow on DatabaseServer {
  id
  name
  kind
  isHome
  region
  host
  port
  database
  tls
  state
  drainingSince
  capacity
  weight
  createdAt
}`) as unknown as TypedDocumentString<DatabaseServerQuery, DatabaseServerQueryVariables>;
export const MoveTenantToNodeDocument = new TypedDocumentString(`
    mutation MoveTenantToNode($input: MoveTenantToNodeInput!) {
  moveTenantToNode(input: $input) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<MoveTenantToNodeMutation, MoveTenantToNodeMutationVariables>;
export const DatabaseServerNodesDocument = new TypedDocumentString(`
    query DatabaseServerNodes($id: ID!) {
  databaseServer(id: $id) {
    id
    kind
    nodes {
      host
      port
    }
  }
}
    `) as unknown as TypedDocumentString<DatabaseServerNodesQuery, DatabaseServerNodesQueryVariables>;
export const ShippingZonesDocument = new TypedDocumentString(`
    query ShippingZones {
  shippingZones {
    ...ShippingZoneRow
  }
}
    fragment ShippingZoneRow on ShippingZone {
  id
  name
  areas {
    countryCode
    region
    postalPrefix
  }
  version
}`) as unknown as TypedDocumentString<ShippingZonesQuery, ShippingZonesQueryVariables>;
export const CreateShippingZoneDocument = new TypedDocumentString(`
    mutation CreateShippingZone($input: CreateShippingZoneInput!) {
  createShippingZone(input: $input) {
    ...ShippingZoneRow
  }
}
    fragment ShippingZoneRow on ShippingZone {
  id
  name
  areas {
    countryCode
    region
    postalPrefix
  }
  version
}`) as unknown as TypedDocumentString<CreateShippingZoneMutation, CreateShippingZoneMutationVariables>;
export const UpdateShippingZoneDocument = new TypedDocumentString(`
    mutation UpdateShippingZone($input: UpdateShippingZoneInput!) {
  updateShippingZone(input: $input) {
    ...ShippingZoneRow
  }
}
    fragment ShippingZoneRow on ShippingZone {
  id
  name
  areas {
    countryCode
    region
    postalPrefix
  }
  version
}`) as unknown as TypedDocumentString<UpdateShippingZoneMutation, UpdateShippingZoneMutationVariables>;
export const DeleteShippingZoneDocument = new TypedDocumentString(`
    mutation DeleteShippingZone($input: DeleteShippingZoneInput!) {
  deleteShippingZone(input: $input) {
    ...ShippingZoneRow
  }
}
    fragment ShippingZoneRow on ShippingZone {
  id
  name
  areas {
    countryCode
    region
    postalPrefix
  }
  version
}`) as unknown as TypedDocumentString<DeleteShippingZoneMutation, DeleteShippingZoneMutationVariables>;
export const ShippingMethodsDocument = new TypedDocumentString(`
    query ShippingMethods {
  shippingMethods {
    ...ShippingMethodRow
  }
}
    fragment ShippingAmount on Money {
  amount
  currencyCode
}
fragment ShippingMethodRow on ShippingMethod {
  id
  name
  description
  position
  delivery {
    daysMin
    daysMax
  }
  taxCategoryId
  customerGroupIds
  weightMaxGrams
  deactivatedAt
  version
  rates {
    shippingZoneId
    zone {
      name
    }
    currencyCode
    basis
    tiers {
      fromGrams
      fromTotal {
        ...ShippingAmount
      }
      price {
        ...ShippingAmount
      }
    }
    freeFrom {
      ...ShippingAmount
    }
  }
}`) as unknown as TypedDocumentString<ShippingMethodsQuery, ShippingMethodsQueryVariables>;
export const ShippingMethodDocument = new TypedDocumentString(`
    query ShippingMethod($id: ID!) {
  shippingMethod(id: $id) {
    ...ShippingMethodRow
    createdAt
    updatedAt
  }
}
    fragment ShippingAmount on Money {
  amount
  currencyCode
}
fragment ShippingMethodRow on ShippingMethod {
  id
  name
  description
  position
  delivery {
    daysMin
    daysMax
  }
  taxCategoryId
  customerGroupIds
  weightMaxGrams
  deactivatedAt
  version
  rates {
    shippingZoneId
    zone {
      name
    }
    currencyCode
    basis
    tiers {
      fromGrams
      fromTotal {
        ...ShippingAmount
      }
      price {
        ...ShippingAmount
      }
    }
    freeFrom {
      ...ShippingAmount
    }
  }
}`) as unknown as TypedDocumentString<ShippingMethodQuery, ShippingMethodQueryVariables>;
export const CreateShippingMethodDocument = new TypedDocumentString(`
    mutation CreateShippingMethod($input: CreateShippingMethodInput!) {
  createShippingMethod(input: $input) {
    ...ShippingMethodRow
  }
}
    fragment ShippingAmount on Money {
  amount
  currencyCode
}
fragment ShippingMethodRow on ShippingMethod {
  id
  name
  description
  position
  delivery {
    daysMin
    daysMax
  }
  taxCategoryId
  customerGroupIds
  weightMaxGrams
  deactivatedAt
  version
  rates {
    shippingZoneId
    zone {
      name
    }
    currencyCode
    basis
    tiers {
      fromGrams
      fromTotal {
        ...ShippingAmount
      }
      price {
        ...ShippingAmount
      }
    }
    freeFrom {
      ...ShippingAmount
    }
  }
}`) as unknown as TypedDocumentString<CreateShippingMethodMutation, CreateShippingMethodMutationVariables>;
export const UpdateShippingMethodDocument = new TypedDocumentString(`
    mutation UpdateShippingMethod($input: UpdateShippingMethodInput!) {
  updateShippingMethod(input: $input) {
    ...ShippingMethodRow
  }
}
    fragment ShippingAmount on Money {
  amount
  currencyCode
}
fragment ShippingMethodRow on ShippingMethod {
  id
  name
  description
  position
  delivery {
    daysMin
    daysMax
  }
  taxCategoryId
  customerGroupIds
  weightMaxGrams
  deactivatedAt
  version
  rates {
    shippingZoneId
    zone {
      name
    }
    currencyCode
    basis
    tiers {
      fromGrams
      fromTotal {
        ...ShippingAmount
      }
      price {
        ...ShippingAmount
      }
    }
    freeFrom {
      ...ShippingAmount
    }
  }
}`) as unknown as TypedDocumentString<UpdateShippingMethodMutation, UpdateShippingMethodMutationVariables>;
export const DeleteShippingMethodDocument = new TypedDocumentString(`
    mutation DeleteShippingMethod($input: DeleteShippingMethodInput!) {
  deleteShippingMethod(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<DeleteShippingMethodMutation, DeleteShippingMethodMutationVariables>;
export const SetVariantWeightsDocument = new TypedDocumentString(`
    mutation SetVariantWeights($input: SetVariantWeightsInput!) {
  setVariantWeights(input: $input) {
    variantId
    grams
  }
}
    `) as unknown as TypedDocumentString<SetVariantWeightsMutation, SetVariantWeightsMutationVariables>;
export const ProductsWithWeightsDocument = new TypedDocumentString(`
    query ProductsWithWeights($first: Int, $after: String) {
  products(first: $first, after: $after) {
    nodes {
      id
      variants {
        id
        weightGrams
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProductsWithWeightsQuery, ProductsWithWeightsQueryVariables>;
export const ShippingQuotesDocument = new TypedDocumentString(`
    query ShippingQuotes($input: ShippingQuotesInput!) {
  shippingQuotes(input: $input) {
    currencyCode
    total {
      ...ShippingAmount
    }
    weightGrams
    freeShippingBy
    pricesIncludeTax
    methods {
      method {
        id
        name
        delivery {
          daysMin
          daysMax
        }
      }
      outcome
      price {
        ...ShippingAmount
      }
      freeBecause
      freeFrom {
        ...ShippingAmount
      }
      shippingZoneId
    }
  }
}
    fragment ShippingAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<ShippingQuotesQuery, ShippingQuotesQueryVariables>;
export const CustomerSignInPolicyDocument = new TypedDocumentString(`
    query CustomerSignInPolicy {
  customerSignInPolicy {
    passwordLengthMin
  }
}
    `) as unknown as TypedDocumentString<CustomerSignInPolicyQuery, CustomerSignInPolicyQueryVariables>;
export const RegisterCustomerDocument = new TypedDocumentString(`
    mutation RegisterCustomer($input: RegisterCustomerInput!) {
  registerCustomer(input: $input)
}
    `) as unknown as TypedDocumentString<RegisterCustomerMutation, RegisterCustomerMutationVariables>;
export const ConfirmCustomerDocument = new TypedDocumentString(`
    mutation ConfirmCustomer($input: ConfirmCustomerInput!) {
  confirmCustomer(input: $input) {
    ...CustomerSession
  }
}
    fragment CustomerSession on CustomerSignedIn {
  accessToken
  refreshToken
  expiresAt
  customer {
    ...CustomerMeRow
  }
  cart {
    ...SignedInCart
  }
}
fragment SignedInCart on Cart {
  id
  version
  customerId
  email
  currencyCode
  lines {
    variantId
    quantity
    unitPrice {
      amount
      currencyCode
    }
  }
}
fragment CustomerMeRow on CustomerMe {
  id
  email
  displayName
  phone
  version
  createdAt
}`) as unknown as TypedDocumentString<ConfirmCustomerMutation, ConfirmCustomerMutationVariables>;
export const SignInCustomerDocument = new TypedDocumentString(`
    mutation SignInCustomer($input: SignInCustomerInput!) {
  signInCustomer(input: $input) {
    ...CustomerSession
  }
}
    fragment CustomerSession on CustomerSignedIn {
  accessToken
  refreshToken
  expiresAt
  customer {
    ...CustomerMeRow
  }
  cart {
    ...SignedInCart
  }
}
fragment SignedInCart on Cart {
  id
  version
  customerId
  email
  currencyCode
  lines {
    variantId
    quantity
    unitPrice {
      amount
      currencyCode
    }
  }
}
fragment CustomerMeRow on CustomerMe {
  id
  email
  displayName
  phone
  version
  createdAt
}`) as unknown as TypedDocumentString<SignInCustomerMutation, SignInCustomerMutationVariables>;
export const RequestCustomerSignInLinkDocument = new TypedDocumentString(`
    mutation RequestCustomerSignInLink($input: RequestCustomerSignInLinkInput!) {
  requestCustomerSignInLink(input: $input)
}
    `) as unknown as TypedDocumentString<RequestCustomerSignInLinkMutation, RequestCustomerSignInLinkMutationVariables>;
export const SignInCustomerByLinkDocument = new TypedDocumentString(`
    mutation SignInCustomerByLink($input: SignInCustomerByLinkInput!) {
  signInCustomerByLink(input: $input) {
    ...CustomerSession
  }
}
    fragment CustomerSession on CustomerSignedIn {
  accessToken
  refreshToken
  expiresAt
  customer {
    ...CustomerMeRow
  }
  cart {
    ...SignedInCart
  }
}
fragment SignedInCart on Cart {
  id
  version
  customerId
  email
  currencyCode
  lines {
    variantId
    quantity
    unitPrice {
      amount
      currencyCode
    }
  }
}
fragment CustomerMeRow on CustomerMe {
  id
  email
  displayName
  phone
  version
  createdAt
}`) as unknown as TypedDocumentString<SignInCustomerByLinkMutation, SignInCustomerByLinkMutationVariables>;
export const RefreshCustomerSessionDocument = new TypedDocumentString(`
    mutation RefreshCustomerSession($input: RefreshCustomerSessionInput!) {
  refreshCustomerSession(input: $input) {
    ...CustomerSession
  }
}
    fragment CustomerSession on CustomerSignedIn {
  accessToken
  refreshToken
  expiresAt
  customer {
    ...CustomerMeRow
  }
  cart {
    ...SignedInCart
  }
}
fragment SignedInCart on Cart {
  id
  version
  customerId
  email
  currencyCode
  lines {
    variantId
    quantity
    unitPrice {
      amount
      currencyCode
    }
  }
}
fragment CustomerMeRow on CustomerMe {
  id
  email
  displayName
  phone
  version
  createdAt
}`) as unknown as TypedDocumentString<RefreshCustomerSessionMutation, RefreshCustomerSessionMutationVariables>;
export const SignOutCustomerDocument = new TypedDocumentString(`
    mutation SignOutCustomer {
  signOutCustomer
}
    `) as unknown as TypedDocumentString<SignOutCustomerMutation, SignOutCustomerMutationVariables>;
export const RequestCustomerPasswordResetDocument = new TypedDocumentString(`
    mutation RequestCustomerPasswordReset($input: RequestCustomerPasswordResetInput!) {
  requestCustomerPasswordReset(input: $input)
}
    `) as unknown as TypedDocumentString<RequestCustomerPasswordResetMutation, RequestCustomerPasswordResetMutationVariables>;
export const ResetCustomerPasswordDocument = new TypedDocumentString(`
    mutation ResetCustomerPassword($input: ResetCustomerPasswordInput!) {
  resetCustomerPassword(input: $input)
}
    `) as unknown as TypedDocumentString<ResetCustomerPasswordMutation, ResetCustomerPasswordMutationVariables>;
export const ChangeCustomerPasswordDocument = new TypedDocumentString(`
    mutation ChangeCustomerPassword($input: ChangeCustomerPasswordInput!) {
  changeCustomerPassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangeCustomerPasswordMutation, ChangeCustomerPasswordMutationVariables>;
export const CustomerMeDocument = new TypedDocumentString(`
    query CustomerMe {
  customerMe {
    ...CustomerMeRow
    groups
    addresses {
      ...MyAddressRow
    }
    marketingConsents {
      ...ConsentRow
    }
    carts {
      id
      currencyCode
      lines
      updatedAt
      expiresAt
    }
  }
}
    fragment CustomerMeRow on CustomerMe {
  id
  email
  displayName
  phone
  version
  createdAt
}
fragment MyAddressRow on CustomerAddress {
  id
  isDefaultShipping
  isDefaultBilling
  version
  lines
  address {
    recipient
    line1
    city
    postalCode
    countryCode
  }
}
fragment ConsentRow on MarketingConsent {
  granted
  textVersion
  source
  decidedAt
}`) as unknown as TypedDocumentString<CustomerMeQuery, CustomerMeQueryVariables>;
export const UpdateMyProfileDocument = new TypedDocumentString(`
    mutation UpdateMyProfile($input: UpdateMyProfileInput!) {
  updateMyProfile(input: $input) {
    ...CustomerMeRow
  }
}
    fragment CustomerMeRow on CustomerMe {
  id
  email
  displayName
  phone
  version
  createdAt
}`) as unknown as TypedDocumentString<UpdateMyProfileMutation, UpdateMyProfileMutationVariables>;
export const RequestMyEmailChangeDocument = new TypedDocumentString(`
    mutation RequestMyEmailChange($input: RequestMyEmailChangeInput!) {
  requestMyEmailChange(input: $input)
}
    `) as unknown as TypedDocumentString<RequestMyEmailChangeMutation, RequestMyEmailChangeMutationVariables>;
export const ConfirmMyEmailChangeDocument = new TypedDocumentString(`
    mutation ConfirmMyEmailChange($input: ConfirmMyEmailChangeInput!) {
  confirmMyEmailChange(input: $input)
}
    `) as unknown as TypedDocumentString<ConfirmMyEmailChangeMutation, ConfirmMyEmailChangeMutationVariables>;
export const AddMyAddressDocument = new TypedDocumentString(`
    mutation AddMyAddress($input: AddMyAddressInput!) {
  addMyAddress(input: $input) {
    ...MyAddressRow
  }
}
    fragment MyAddressRow on CustomerAddress {
  id
  isDefaultShipping
  isDefaultBilling
  version
  lines
  address {
    recipient
    line1
    city
    postalCode
    countryCode
  }
}`) as unknown as TypedDocumentString<AddMyAddressMutation, AddMyAddressMutationVariables>;
export const UpdateMyAddressDocument = new TypedDocumentString(`
    mutation UpdateMyAddress($input: UpdateCustomerAddressInput!) {
  updateMyAddress(input: $input) {
    ...MyAddressRow
  }
}
    fragment MyAddressRow on CustomerAddress {
  id
  isDefaultShipping
  isDefaultBilling
  version
  lines
  address {
    recipient
    line1
    city
    postalCode
    countryCode
  }
}`) as unknown as TypedDocumentString<UpdateMyAddressMutation, UpdateMyAddressMutationVariables>;
export const RemoveMyAddressDocument = new TypedDocumentString(`
    mutation RemoveMyAddress($input: RemoveCustomerAddressInput!) {
  removeMyAddress(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveMyAddressMutation, RemoveMyAddressMutationVariables>;
export const SetMyMarketingConsentDocument = new TypedDocumentString(`
    mutation SetMyMarketingConsent($input: SetMyMarketingConsentInput!) {
  setMyMarketingConsent(input: $input) {
    id
    marketingConsents {
      ...ConsentRow
    }
  }
}
    fragment ConsentRow on MarketingConsent {
  granted
  textVersion
  source
  decidedAt
}`) as unknown as TypedDocumentString<SetMyMarketingConsentMutation, SetMyMarketingConsentMutationVariables>;
export const CustomerWithAccountDocument = new TypedDocumentString(`
    query CustomerWithAccount($id: ID!) {
  customer(id: $id) {
    ...CustomerAccountRow
    addresses {
      ...MyAddressRow
    }
  }
}
    fragment MyAddressRow on CustomerAddress {
  id
  isDefaultShipping
  isDefaultBilling
  version
  lines
  address {
    recipient
    line1
    city
    postalCode
    countryCode
  }
}
fragment ConsentRow on MarketingConsent {
  granted
  textVersion
  source
  decidedAt
}
fragment CustomerAccountRow on Customer {
  id
  email
  account {
    hasPassword
    createdAt
    blockedAt
  }
  marketingConsents {
    ...ConsentRow
  }
}`) as unknown as TypedDocumentString<CustomerWithAccountQuery, CustomerWithAccountQueryVariables>;
export const BlockCustomerAccountDocument = new TypedDocumentString(`
    mutation BlockCustomerAccount($input: CustomerAccountInput!) {
  blockCustomerAccount(input: $input) {
    ...CustomerAccountRow
  }
}
    fragment ConsentRow on MarketingConsent {
  granted
  textVersion
  source
  decidedAt
}
fragment CustomerAccountRow on Customer {
  id
  email
  account {
    hasPassword
    createdAt
    blockedAt
  }
  marketingConsents {
    ...ConsentRow
  }
}`) as unknown as TypedDocumentString<BlockCustomerAccountMutation, BlockCustomerAccountMutationVariables>;
export const UnblockCustomerAccountDocument = new TypedDocumentString(`
    mutation UnblockCustomerAccount($input: CustomerAccountInput!) {
  unblockCustomerAccount(input: $input) {
    ...CustomerAccountRow
  }
}
    fragment ConsentRow on MarketingConsent {
  granted
  textVersion
  source
  decidedAt
}
fragment CustomerAccountRow on Customer {
  id
  email
  account {
    hasPassword
    createdAt
    blockedAt
  }
  marketingConsents {
    ...ConsentRow
  }
}`) as unknown as TypedDocumentString<UnblockCustomerAccountMutation, UnblockCustomerAccountMutationVariables>;
export const RecordCustomerConsentDocument = new TypedDocumentString(`
    mutation RecordCustomerConsent($input: RecordCustomerConsentInput!) {
  recordCustomerConsent(input: $input) {
    ...CustomerAccountRow
  }
}
    fragment ConsentRow on MarketingConsent {
  granted
  textVersion
  source
  decidedAt
}
fragment CustomerAccountRow on Customer {
  id
  email
  account {
    hasPassword
    createdAt
    blockedAt
  }
  marketingConsents {
    ...ConsentRow
  }
}`) as unknown as TypedDocumentString<RecordCustomerConsentMutation, RecordCustomerConsentMutationVariables>;
export const TakeTenantSnapshotDocument = new TypedDocumentString(`
    mutation TakeTenantSnapshot($input: TakeTenantSnapshotInput!) {
  takeTenantSnapshot(input: $input) {
    ...SnapshotRow
  }
}
    fragment SnapshotRow on TenantSnapshot {
  id
  tenantId
  status
  scheduled
  createdAt
  takenAt
  modules
  tables
  rows
  bytes
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<TakeTenantSnapshotMutation, TakeTenantSnapshotMutationVariables>;
export const TenantSnapshotDocument = new TypedDocumentString(`
    query TenantSnapshot($id: ID!) {
  tenantSnapshot(id: $id) {
    ...SnapshotRow
  }
}
    fragment SnapshotRow on TenantSnapshot {
  id
  tenantId
  status
  scheduled
  createdAt
  takenAt
  modules
  tables
  rows
  bytes
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<TenantSnapshotQuery, TenantSnapshotQueryVariables>;
export const TenantSnapshotsDocument = new TypedDocumentString(`
    query TenantSnapshots($tenantId: ID!, $first: Int, $after: String) {
  tenantSnapshots(tenantId: $tenantId, first: $first, after: $after) {
    nodes {
      ...SnapshotRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SnapshotRow on TenantSnapshot {
  id
  tenantId
  status
  scheduled
  createdAt
  takenAt
  modules
  tables
  rows
  bytes
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<TenantSnapshotsQuery, TenantSnapshotsQueryVariables>;
export const DeleteTenantSnapshotDocument = new TypedDocumentString(`
    mutation DeleteTenantSnapshot($input: DeleteTenantSnapshotInput!) {
  deleteTenantSnapshot(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteTenantSnapshotMutation, DeleteTenantSnapshotMutationVariables>;
export const RestoreTenantDocument = new TypedDocumentString(`
    mutation RestoreTenant($input: RestoreTenantInput!) {
  restoreTenant(input: $input) {
    ...RestoreRow
  }
}
    fragment RestoreRow on TenantRestore {
  id
  tenantId
  snapshotId
  snapshotTakenAt
  status
  rows
  rowsRestored
  createdAt
  readyAt
  swappedAt
  undoable
  keptUntil
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<RestoreTenantMutation, RestoreTenantMutationVariables>;
export const TenantRestoreDocument = new TypedDocumentString(`
    query TenantRestore($id: ID!) {
  tenantRestore(id: $id) {
    ...RestoreRow
  }
}
    fragment RestoreRow on TenantRestore {
  id
  tenantId
  snapshotId
  snapshotTakenAt
  status
  rows
  rowsRestored
  createdAt
  readyAt
  swappedAt
  undoable
  keptUntil
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<TenantRestoreQuery, TenantRestoreQueryVariables>;
export const TenantRestoresDocument = new TypedDocumentString(`
    query TenantRestores($tenantId: ID!, $first: Int, $after: String) {
  tenantRestores(tenantId: $tenantId, first: $first, after: $after) {
    nodes {
      ...RestoreRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RestoreRow on TenantRestore {
  id
  tenantId
  snapshotId
  snapshotTakenAt
  status
  rows
  rowsRestored
  createdAt
  readyAt
  swappedAt
  undoable
  keptUntil
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<TenantRestoresQuery, TenantRestoresQueryVariables>;
export const TenantRestoreComparisonDocument = new TypedDocumentString(`
    query TenantRestoreComparison($id: ID!, $sample: Int) {
  tenantRestoreComparison(id: $id, sample: $sample) {
    liveFingerprint
    tables {
      name
      liveRows
      besideRows
      onlyLive
      onlyBeside
      different
      sample {
        side
        key
        columns
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TenantRestoreComparisonQuery, TenantRestoreComparisonQueryVariables>;
export const SwapTenantRestoreDocument = new TypedDocumentString(`
    mutation SwapTenantRestore($input: SwapTenantRestoreInput!) {
  swapTenantRestore(input: $input) {
    ...RestoreRow
  }
}
    fragment RestoreRow on TenantRestore {
  id
  tenantId
  snapshotId
  snapshotTakenAt
  status
  rows
  rowsRestored
  createdAt
  readyAt
  swappedAt
  undoable
  keptUntil
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<SwapTenantRestoreMutation, SwapTenantRestoreMutationVariables>;
export const UndoTenantRestoreDocument = new TypedDocumentString(`
    mutation UndoTenantRestore($input: TenantRestoreInput!) {
  undoTenantRestore(input: $input) {
    ...RestoreRow
  }
}
    fragment RestoreRow on TenantRestore {
  id
  tenantId
  snapshotId
  snapshotTakenAt
  status
  rows
  rowsRestored
  createdAt
  readyAt
  swappedAt
  undoable
  keptUntil
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<UndoTenantRestoreMutation, UndoTenantRestoreMutationVariables>;
export const DiscardTenantRestoreDocument = new TypedDocumentString(`
    mutation DiscardTenantRestore($input: TenantRestoreInput!) {
  discardTenantRestore(input: $input) {
    ...RestoreRow
  }
}
    fragment RestoreRow on TenantRestore {
  id
  tenantId
  snapshotId
  snapshotTakenAt
  status
  rows
  rowsRestored
  createdAt
  readyAt
  swappedAt
  undoable
  keptUntil
  failureReason
  failureMessage
}`) as unknown as TypedDocumentString<DiscardTenantRestoreMutation, DiscardTenantRestoreMutationVariables>;
export const SsoOptionsDocument = new TypedDocumentString(`
    query SsoOptions {
  ssoOptions {
    connections {
      id
      name
    }
    isRequired
  }
}
    `) as unknown as TypedDocumentString<SsoOptionsQuery, SsoOptionsQueryVariables>;
export const BeginSsoDocument = new TypedDocumentString(`
    mutation BeginSso($input: BeginSsoInput!) {
  beginSso(input: $input) {
    url
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<BeginSsoMutation, BeginSsoMutationVariables>;
export const FinishSsoDocument = new TypedDocumentString(`
    mutation FinishSso($input: FinishSsoInput!) {
  finishSso(input: $input) {
    __typename
    ... on SignedIn {
      accessToken
      refreshToken
      expiresAt
    }
    ... on MfaRequired {
      ticket
      methods
      passkeyOptions
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<FinishSsoMutation, FinishSsoMutationVariables>;
export const SsoConnectionsDocument = new TypedDocumentString(`
    query SsoConnections {
  ssoConnections {
    ...SsoConnectionRow
  }
}
    fragment SsoConnectionRow on SsoProvider {
  id
  name
  emailDomains
  trustsEmails
  createsUsers
  groupsAttribute
  roleMappings {
    value
    role {
      id
      name
    }
  }
  mfaValues
  oidc {
    issuer
    clientId
    scopes
    callbackUrl
  }
  saml {
    entityId
    signInUrl
    certificates
    emailAttribute
    nameAttribute
    subjectAttribute
    metadataUrl
    acsUrl
  }
  enabledAt
  provedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<SsoConnectionsQuery, SsoConnectionsQueryVariables>;
export const CreateOidcConnectionDocument = new TypedDocumentString(`
    mutation CreateOidcConnection($input: CreateOidcConnectionInput!) {
  createOidcConnection(input: $input) {
    ...SsoConnectionRow
  }
}
    fragment SsoConnectionRow on SsoProvider {
  id
  name
  emailDomains
  trustsEmails
  createsUsers
  groupsAttribute
  roleMappings {
    value
    role {
      id
      name
    }
  }
  mfaValues
  oidc {
    issuer
    clientId
    scopes
    callbackUrl
  }
  saml {
    entityId
    signInUrl
    certificates
    emailAttribute
    nameAttribute
    subjectAttribute
    metadataUrl
    acsUrl
  }
  enabledAt
  provedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<CreateOidcConnectionMutation, CreateOidcConnectionMutationVariables>;
export const CreateSamlConnectionDocument = new TypedDocumentString(`
    mutation CreateSamlConnection($input: CreateSamlConnectionInput!) {
  createSamlConnection(input: $input) {
    ...SsoConnectionRow
  }
}
    fragment SsoConnectionRow on SsoProvider {
  id
  name
  emailDomains
  trustsEmails
  createsUsers
  groupsAttribute
  roleMappings {
    value
    role {
      id
      name
    }
  }
  mfaValues
  oidc {
    issuer
    clientId
    scopes
    callbackUrl
  }
  saml {
    entityId
    signInUrl
    certificates
    emailAttribute
    nameAttribute
    subjectAttribute
    metadataUrl
    acsUrl
  }
  enabledAt
  provedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<CreateSamlConnectionMutation, CreateSamlConnectionMutationVariables>;
export const UpdateOidcConnectionDocument = new TypedDocumentString(`
    mutation UpdateOidcConnection($input: UpdateOidcConnectionInput!) {
  updateOidcConnection(input: $input) {
    ...SsoConnectionRow
  }
}
    fragment SsoConnectionRow on SsoProvider {
  id
  name
  emailDomains
  trustsEmails
  createsUsers
  groupsAttribute
  roleMappings {
    value
    role {
      id
      name
    }
  }
  mfaValues
  oidc {
    issuer
    clientId
    scopes
    callbackUrl
  }
  saml {
    entityId
    signInUrl
    certificates
    emailAttribute
    nameAttribute
    subjectAttribute
    metadataUrl
    acsUrl
  }
  enabledAt
  provedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<UpdateOidcConnectionMutation, UpdateOidcConnectionMutationVariables>;
export const UpdateSamlConnectionDocument = new TypedDocumentString(`
    mutation UpdateSamlConnection($input: UpdateSamlConnectionInput!) {
  updateSamlConnection(input: $input) {
    ...SsoConnectionRow
  }
}
    fragment SsoConnectionRow on SsoProvider {
  id
  name
  emailDomains
  trustsEmails
  createsUsers
  groupsAttribute
  roleMappings {
    value
    role {
      id
      name
    }
  }
  mfaValues
  oidc {
    issuer
    clientId
    scopes
    callbackUrl
  }
  saml {
    entityId
    signInUrl
    certificates
    emailAttribute
    nameAttribute
    subjectAttribute
    metadataUrl
    acsUrl
  }
  enabledAt
  provedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<UpdateSamlConnectionMutation, UpdateSamlConnectionMutationVariables>;
export const TestSsoConnectionDocument = new TypedDocumentString(`
    mutation TestSsoConnection($input: SsoConnectionInput!) {
  testSsoConnection(input: $input) {
    connection {
      id
      name
    }
    problems
  }
}
    `) as unknown as TypedDocumentString<TestSsoConnectionMutation, TestSsoConnectionMutationVariables>;
export const EnableSsoConnectionDocument = new TypedDocumentString(`
    mutation EnableSsoConnection($input: SsoConnectionInput!) {
  enableSsoConnection(input: $input) {
    ...SsoConnectionRow
  }
}
    fragment SsoConnectionRow on SsoProvider {
  id
  name
  emailDomains
  trustsEmails
  createsUsers
  groupsAttribute
  roleMappings {
    value
    role {
      id
      name
    }
  }
  mfaValues
  oidc {
    issuer
    clientId
    scopes
    callbackUrl
  }
  saml {
    entityId
    signInUrl
    certificates
    emailAttribute
    nameAttribute
    subjectAttribute
    metadataUrl
    acsUrl
  }
  enabledAt
  provedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<EnableSsoConnectionMutation, EnableSsoConnectionMutationVariables>;
export const DisableSsoConnectionDocument = new TypedDocumentString(`
    mutation DisableSsoConnection($input: SsoConnectionInput!) {
  disableSsoConnection(input: $input) {
    ...SsoConnectionRow
  }
}
    fragment SsoConnectionRow on SsoProvider {
  id
  name
  emailDomains
  trustsEmails
  createsUsers
  groupsAttribute
  roleMappings {
    value
    role {
      id
      name
    }
  }
  mfaValues
  oidc {
    issuer
    clientId
    scopes
    callbackUrl
  }
  saml {
    entityId
    signInUrl
    certificates
    emailAttribute
    nameAttribute
    subjectAttribute
    metadataUrl
    acsUrl
  }
  enabledAt
  provedAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<DisableSsoConnectionMutation, DisableSsoConnectionMutationVariables>;
export const DeleteSsoConnectionDocument = new TypedDocumentString(`
    mutation DeleteSsoConnection($input: SsoConnectionInput!) {
  deleteSsoConnection(input: $input)
}
    `) as unknown as TypedDocumentString<DeleteSsoConnectionMutation, DeleteSsoConnectionMutationVariables>;
export const SsoDomainsDocument = new TypedDocumentString(`
    query SsoDomains {
  ssoDomains {
    ...SsoDomainRow
  }
}
    fragment SsoDomainRow on SsoDomain {
  domain
  recordName
  recordValue
  verifiedAt
  checkedAt
  missingSince
}`) as unknown as TypedDocumentString<SsoDomainsQuery, SsoDomainsQueryVariables>;
export const AddSsoDomainDocument = new TypedDocumentString(`
    mutation AddSsoDomain($input: SsoDomainInput!) {
  addSsoDomain(input: $input) {
    ...SsoDomainRow
  }
}
    fragment SsoDomainRow on SsoDomain {
  domain
  recordName
  recordValue
  verifiedAt
  checkedAt
  missingSince
}`) as unknown as TypedDocumentString<AddSsoDomainMutation, AddSsoDomainMutationVariables>;
export const VerifySsoDomainDocument = new TypedDocumentString(`
    mutation VerifySsoDomain($input: SsoDomainInput!) {
  verifySsoDomain(input: $input) {
    ...SsoDomainRow
  }
}
    fragment SsoDomainRow on SsoDomain {
  domain
  recordName
  recordValue
  verifiedAt
  checkedAt
  missingSince
}`) as unknown as TypedDocumentString<VerifySsoDomainMutation, VerifySsoDomainMutationVariables>;
export const RemoveSsoDomainDocument = new TypedDocumentString(`
    mutation RemoveSsoDomain($input: SsoDomainInput!) {
  removeSsoDomain(input: $input)
}
    `) as unknown as TypedDocumentString<RemoveSsoDomainMutation, RemoveSsoDomainMutationVariables>;
export const SsoRequirementDocument = new TypedDocumentString(`
    query SsoRequirement {
  ssoRequirement {
    requiredAt
    breakGlass {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<SsoRequirementQuery, SsoRequirementQueryVariables>;
export const RequireSsoDocument = new TypedDocumentString(`
    mutation RequireSso($input: RequireSsoInput!) {
  requireSso(input: $input) {
    requiredAt
    breakGlass {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<RequireSsoMutation, RequireSsoMutationVariables>;
export const WaiveSsoDocument = new TypedDocumentString(`
    mutation WaiveSso {
  waiveSso
}
    `) as unknown as TypedDocumentString<WaiveSsoMutation, WaiveSsoMutationVariables>;
export const StorefrontProductsDocument = new TypedDocumentString(`
    query StorefrontProducts($filter: StorefrontProductFilter, $orderBy: ProductOrder, $first: Int, $after: String, $currencyCode: String! = "EUR", $language: String) {
  storefrontProducts(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    nodes {
      ...StorefrontProductCard
    }
    pageInfo {
      ...ShopPage
    }
  }
}
    fragment StorefrontProductCard on StorefrontProduct {
  id
  slug
  name
  localized(language: $language) {
    name
  }
  images {
    url
    alt
  }
  category {
    id
    name
    slug
  }
  variants {
    id
    sku
    title
    options(language: $language) {
      name
      value
    }
    available
    price(currencyCode: $currencyCode) {
      unitPrice {
        ...ShopAmount
      }
      includesTax
    }
  }
}
fragment ShopAmount on Money {
  amount
  currencyCode
}
fragment ShopPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<StorefrontProductsQuery, StorefrontProductsQueryVariables>;
export const StorefrontSearchDocument = new TypedDocumentString(`
    query StorefrontSearch($filter: StorefrontProductFilter, $orderBy: ProductOrder, $first: Int, $after: String) {
  storefrontProducts(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    correctedSearch
    nodes {
      id
      slug
      name
    }
    facets {
      inStock
      sampleSize
      categories {
        count
        category {
          id
          name
          slug
        }
      }
      attributes {
        key
        name
        unit
        min
        max
        values {
          value
          count
        }
      }
      prices {
        count
        from {
          ...ShopAmount
        }
        to {
          ...ShopAmount
        }
      }
    }
    pageInfo {
      ...ShopPage
    }
  }
}
    fragment ShopAmount on Money {
  amount
  currencyCode
}
fragment ShopPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<StorefrontSearchQuery, StorefrontSearchQueryVariables>;
export const StorefrontProductDocument = new TypedDocumentString(`
    query StorefrontProduct($id: ID!, $currencyCode: String! = "EUR", $language: String) {
  storefrontProduct(id: $id) {
    ...StorefrontProductPage
  }
}
    fragment StorefrontProductPage on StorefrontProduct {
  ...StorefrontProductCard
  description
  publishedAt
  localized(language: $language) {
    language
    name
    description
    seoTitle
    seoDescription
  }
}
fragment StorefrontProductCard on StorefrontProduct {
  id
  slug
  name
  localized(language: $language) {
    name
  }
  images {
    url
    alt
  }
  category {
    id
    name
    slug
  }
  variants {
    id
    sku
    title
    options(language: $language) {
      name
      value
    }
    available
    price(currencyCode: $currencyCode) {
      unitPrice {
        ...ShopAmount
      }
      includesTax
    }
  }
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<StorefrontProductQuery, StorefrontProductQueryVariables>;
export const StorefrontProductBySlugDocument = new TypedDocumentString(`
    query StorefrontProductBySlug($slug: String!, $currencyCode: String! = "EUR", $language: String) {
  storefrontProduct(slug: $slug) {
    ...StorefrontProductPage
  }
}
    fragment StorefrontProductPage on StorefrontProduct {
  ...StorefrontProductCard
  description
  publishedAt
  localized(language: $language) {
    language
    name
    description
    seoTitle
    seoDescription
  }
}
fragment StorefrontProductCard on StorefrontProduct {
  id
  slug
  name
  localized(language: $language) {
    name
  }
  images {
    url
    alt
  }
  category {
    id
    name
    slug
  }
  variants {
    id
    sku
    title
    options(language: $language) {
      name
      value
    }
    available
    price(currencyCode: $currencyCode) {
      unitPrice {
        ...ShopAmount
      }
      includesTax
    }
  }
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<StorefrontProductBySlugQuery, StorefrontProductBySlugQueryVariables>;
export const CartDocument = new TypedDocumentString(`
    query Cart($token: String!) {
  cart(token: $token) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<CartQuery, CartQueryVariables>;
export const CartCheckoutDocument = new TypedDocumentString(`
    query CartCheckout($token: String!) {
  cart(token: $token) {
    ...CartContent
    billingAddress {
      ...ShopAddress
    }
    shippingOptions {
      ...CartShippingOption
    }
    taxes {
      treatment
      rate {
        name
        percentage
      }
      net {
        ...ShopAmount
      }
      tax {
        ...ShopAmount
      }
    }
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment CartShippingOption on CartShipping {
  shippingMethodId
  name
  description
  delivery {
    daysMin
    daysMax
  }
  steps {
    kind
    change {
      ...ShopAmount
    }
    result {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    ruleId
    ruleName
  }
  taxTreatment
  taxRate {
    name
    percentage
  }
  includesTax
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  freeBecause
  freeFrom {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<CartCheckoutQuery, CartCheckoutQueryVariables>;
export const CartByIdDocument = new TypedDocumentString(`
    query CartById($id: ID!) {
  cartById(id: $id) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<CartByIdQuery, CartByIdQueryVariables>;
export const CreateCartDocument = new TypedDocumentString(`
    mutation CreateCart($input: CreateCartInput!) {
  createCart(input: $input) {
    cartToken
    cart {
      ...CartContent
    }
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<CreateCartMutation, CreateCartMutationVariables>;
export const AddToCartDocument = new TypedDocumentString(`
    mutation AddToCart($input: AddToCartInput!) {
  addToCart(input: $input) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<AddToCartMutation, AddToCartMutationVariables>;
export const UpdateCartLineDocument = new TypedDocumentString(`
    mutation UpdateCartLine($input: UpdateCartLineInput!) {
  updateCartLine(input: $input) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<UpdateCartLineMutation, UpdateCartLineMutationVariables>;
export const RemoveFromCartDocument = new TypedDocumentString(`
    mutation RemoveFromCart($input: RemoveFromCartInput!) {
  removeFromCart(input: $input) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<RemoveFromCartMutation, RemoveFromCartMutationVariables>;
export const ApplyCouponDocument = new TypedDocumentString(`
    mutation ApplyCoupon($input: CartCouponInput!) {
  applyCoupon(input: $input) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<ApplyCouponMutation, ApplyCouponMutationVariables>;
export const RemoveCouponDocument = new TypedDocumentString(`
    mutation RemoveCoupon($input: CartCouponInput!) {
  removeCoupon(input: $input) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<RemoveCouponMutation, RemoveCouponMutationVariables>;
export const UpdateCartDocument = new TypedDocumentString(`
    mutation UpdateCart($input: UpdateCartInput!) {
  updateCart(input: $input) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<UpdateCartMutation, UpdateCartMutationVariables>;
export const SetCartShippingMethodDocument = new TypedDocumentString(`
    mutation SetCartShippingMethod($input: SetCartShippingMethodInput!) {
  setCartShippingMethod(input: $input) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<SetCartShippingMethodMutation, SetCartShippingMethodMutationVariables>;
export const AcceptCartPricesDocument = new TypedDocumentString(`
    mutation AcceptCartPrices($input: AcceptCartPricesInput!) {
  acceptCartPrices(input: $input) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<AcceptCartPricesMutation, AcceptCartPricesMutationVariables>;
export const MergeCartsDocument = new TypedDocumentString(`
    mutation MergeCarts($input: MergeCartsInput!) {
  mergeCarts(input: $input) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<MergeCartsMutation, MergeCartsMutationVariables>;
export const SetCartCustomerDocument = new TypedDocumentString(`
    mutation SetCartCustomer($input: SetCartCustomerInput!) {
  setCartCustomer(input: $input) {
    ...CartContent
  }
}
    fragment CartContent on Cart {
  id
  version
  currencyCode
  country
  customerId
  email
  lines {
    variantId
    quantity
    sku
    title
    productId
    productName
    unitPrice {
      ...ShopAmount
    }
    subtotal {
      ...ShopAmount
    }
    discount {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
    includesTax
    problems {
      ...CartProblemRow
    }
  }
  coupons {
    code
    outcome
  }
  freeShipping
  shippingAddress {
    ...ShopAddress
  }
  shippingMethodId
  shipping {
    name
    net {
      ...ShopAmount
    }
    tax {
      ...ShopAmount
    }
    total {
      ...ShopAmount
    }
  }
  subtotal {
    ...ShopAmount
  }
  discount {
    ...ShopAmount
  }
  net {
    ...ShopAmount
  }
  tax {
    ...ShopAmount
  }
  total {
    ...ShopAmount
  }
  rounding {
    ...ShopAmount
  }
  payable {
    ...ShopAmount
  }
  problems {
    ...CartProblemRow
  }
  expiresAt
}
fragment CartProblemRow on CartProblem {
  kind
  variantId
  couponCode
  available
  previousPrice {
    ...ShopAmount
  }
  shippingOutcome
}
fragment ShopAddress on Address {
  recipient
  company
  line1
  line2
  city
  region
  postalCode
  countryCode
  phone
}
fragment ShopAmount on Money {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<SetCartCustomerMutation, SetCartCustomerMutationVariables>;
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
  server {
    id
    name
    region
  }
  suspendedAt
  terminatesAt
  createdAt
  plan {
    key
    title
  }
}`) as unknown as TypedDocumentString<OnboardTenantMutation, OnboardTenantMutationVariables>;
export const TenantsDocument = new TypedDocumentString(`
    query Tenants($first: Int, $after: String, $last: Int, $before: String, $filter: TenantFilter, $orderBy: TenantOrder) {
  tenants(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
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
  server {
    id
    name
    region
  }
  suspendedAt
  terminatesAt
  createdAt
  plan {
    key
    title
  }
}`) as unknown as TypedDocumentString<TenantsQuery, TenantsQueryVariables>;
export const TenantDocument = new TypedDocumentString(`
    query Tenant($id: ID!, $first: Int, $after: String) {
  tenant(id: $id) {
    ...TenantRow
    usage {
      measuredAt
      quotas {
        quota
        used
        limit
      }
    }
    versions {
      digest
      migrations
      behind
    }
    events(first: $first, after: $after) {
      nodes {
        id
        name
        occurredAt
        actorKind
        actorId
        details
        requestId
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment TenantRow on Tenant {
  id
  slug
  name
  modules
  status
  server {
    id
    name
    region
  }
  suspendedAt
  terminatesAt
  createdAt
  plan {
    key
    title
  }
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
  server {
    id
    name
    region
  }
  suspendedAt
  terminatesAt
  createdAt
  plan {
    key
    title
  }
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
  server {
    id
    name
    region
  }
  suspendedAt
  terminatesAt
  createdAt
  plan {
    key
    title
  }
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
  server {
    id
    name
    region
  }
  suspendedAt
  terminatesAt
  createdAt
  plan {
    key
    title
  }
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
  server {
    id
    name
    region
  }
  suspendedAt
  terminatesAt
  createdAt
  plan {
    key
    title
  }
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
  server {
    id
    name
    region
  }
  suspendedAt
  terminatesAt
  createdAt
  plan {
    key
    title
  }
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
  server {
    id
    name
    region
  }
  suspendedAt
  terminatesAt
  createdAt
  plan {
    key
    title
  }
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
      queueRows
      endedSessions
      changedRights
      auditDetails
      usageDays
      snapshots
      restores
    }
  }
}
    `) as unknown as TypedDocumentString<TenantErasureQuery, TenantErasureQueryVariables>;
export const IssueTenantCredentialDocument = new TypedDocumentString(`
    mutation IssueTenantCredential($input: IssueTenantCredentialInput!) {
  issueTenantCredential(input: $input) {
    ...IssuedCredential
  }
}
    fragment CredentialRow on TenantCredential {
  id
  name
  login
  schema
  isOpen
  createdAt
  expiresAt
}
fragment IssuedCredential on IssuedTenantCredential {
  credential {
    ...CredentialRow
  }
  password
}`) as unknown as TypedDocumentString<IssueTenantCredentialMutation, IssueTenantCredentialMutationVariables>;
export const RotateTenantCredentialDocument = new TypedDocumentString(`
    mutation RotateTenantCredential($input: RotateTenantCredentialInput!) {
  rotateTenantCredential(input: $input) {
    ...IssuedCredential
  }
}
    fragment CredentialRow on TenantCredential {
  id
  name
  login
  schema
  isOpen
  createdAt
  expiresAt
}
fragment IssuedCredential on IssuedTenantCredential {
  credential {
    ...CredentialRow
  }
  password
}`) as unknown as TypedDocumentString<RotateTenantCredentialMutation, RotateTenantCredentialMutationVariables>;
export const RevokeTenantCredentialDocument = new TypedDocumentString(`
    mutation RevokeTenantCredential($input: TenantCredentialInput!) {
  revokeTenantCredential(input: $input) {
    ...CredentialRow
  }
}
    fragment CredentialRow on TenantCredential {
  id
  name
  login
  schema
  isOpen
  createdAt
  expiresAt
}`) as unknown as TypedDocumentString<RevokeTenantCredentialMutation, RevokeTenantCredentialMutationVariables>;
export const RevealTenantCredentialDocument = new TypedDocumentString(`
    mutation RevealTenantCredential($input: TenantCredentialInput!) {
  revealTenantCredential(input: $input) {
    ...IssuedCredential
  }
}
    fragment CredentialRow on TenantCredential {
  id
  name
  login
  schema
  isOpen
  createdAt
  expiresAt
}
fragment IssuedCredential on IssuedTenantCredential {
  credential {
    ...CredentialRow
  }
  password
}`) as unknown as TypedDocumentString<RevealTenantCredentialMutation, RevealTenantCredentialMutationVariables>;
export const TenantCredentialsDocument = new TypedDocumentString(`
    query TenantCredentials($id: ID!) {
  tenant(id: $id) {
    id
    credentials {
      ...CredentialRow
    }
  }
}
    fragment CredentialRow on TenantCredential {
  id
  name
  login
  schema
  isOpen
  createdAt
  expiresAt
}`) as unknown as TypedDocumentString<TenantCredentialsQuery, TenantCredentialsQueryVariables>;
export const TenantOnboardingDocument = new TypedDocumentString(`
    query TenantOnboarding($tenantId: ID!) {
  tenantOnboarding(tenantId: $tenantId) {
    ...OnboardingRow
  }
}
    fragment OnboardingRow on TenantOnboarding {
  tenantId
  slug
  status
  failure
  requestedAt
  ahead
}`) as unknown as TypedDocumentString<TenantOnboardingQuery, TenantOnboardingQueryVariables>;
export const TenantOnboardingsDocument = new TypedDocumentString(`
    query TenantOnboardings($first: Int, $after: String, $last: Int, $before: String) {
  tenantOnboardings(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes {
      ...OnboardingRow
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment OnboardingRow on TenantOnboarding {
  tenantId
  slug
  status
  failure
  requestedAt
  ahead
}`) as unknown as TypedDocumentString<TenantOnboardingsQuery, TenantOnboardingsQueryVariables>;
export const TenantUsageDocument = new TypedDocumentString(`
    query TenantUsage($tenantId: ID!, $from: LocalDate, $to: LocalDate) {
  tenantUsage(tenantId: $tenantId, from: $from, to: $to) {
    ...UsageOfPeriod
  }
}
    fragment UsageOfPeriod on Usage {
  from
  to
  days {
    day
    requests
    mutations
    errors
    events
    activeUsers
    users
    records
    storageBytes
  }
  totals {
    requests
    mutations
    errors
    events
    peakActiveUsers
    peakUsers
    peakRecords
    peakStorageBytes
  }
}`) as unknown as TypedDocumentString<TenantUsageQuery, TenantUsageQueryVariables>;
export const UsageDocument = new TypedDocumentString(`
    query Usage($from: LocalDate, $to: LocalDate) {
  usage(from: $from, to: $to) {
    ...UsageOfPeriod
  }
}
    fragment UsageOfPeriod on Usage {
  from
  to
  days {
    day
    requests
    mutations
    errors
    events
    activeUsers
    users
    records
    storageBytes
  }
  totals {
    requests
    mutations
    errors
    events
    peakActiveUsers
    peakUsers
    peakRecords
    peakStorageBytes
  }
}`) as unknown as TypedDocumentString<UsageQuery, UsageQueryVariables>;
export const TenantQuotasDocument = new TypedDocumentString(`
    query TenantQuotas {
  tenantQuotas {
    quota
    used
    limit
  }
}
    `) as unknown as TypedDocumentString<TenantQuotasQuery, TenantQuotasQueryVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: String, $last: Int, $before: String) {
  users(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...UserRow
      roles {
        role {
          id
          name
        }
        group {
          id
          name
        }
        expiresAt
      }
      groups {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment UserRow on User {
  id
  displayName
  email
  avatar
  language
  timeZone
  status
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const UserDocument = new TypedDocumentString(`
    query User($id: ID!, $first: Int, $after: String) {
  user(id: $id) {
    ...UserRow
    createdAt
    updatedAt
    activity(first: $first, after: $after) {
      nodes {
        id
        occurredAt
        action
        subjectId
        address
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment UserRow on User {
  id
  displayName
  email
  avatar
  language
  timeZone
  status
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<UserQuery, UserQueryVariables>;
export const UpdateUserDocument = new TypedDocumentString(`
    mutation UpdateUser($input: UpdateUserInput!) {
  updateUser(input: $input) {
    ...UserRow
  }
}
    fragment UserRow on User {
  id
  displayName
  email
  avatar
  language
  timeZone
  status
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<UpdateUserMutation, UpdateUserMutationVariables>;
export const DeactivateUserDocument = new TypedDocumentString(`
    mutation DeactivateUser($input: DeactivateUserInput!) {
  deactivateUser(input: $input) {
    ...UserRow
  }
}
    fragment UserRow on User {
  id
  displayName
  email
  avatar
  language
  timeZone
  status
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<DeactivateUserMutation, DeactivateUserMutationVariables>;
export const ReactivateUserDocument = new TypedDocumentString(`
    mutation ReactivateUser($input: ReactivateUserInput!) {
  reactivateUser(input: $input) {
    ...UserRow
  }
}
    fragment UserRow on User {
  id
  displayName
  email
  avatar
  language
  timeZone
  status
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<ReactivateUserMutation, ReactivateUserMutationVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    ...UserRow
  }
}
    fragment UserRow on User {
  id
  displayName
  email
  avatar
  language
  timeZone
  status
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const UpdateSettingsDocument = new TypedDocumentString(`
    mutation UpdateSettings($input: UpdateSettingsInput!) {
  updateSettings(input: $input) {
    key
    value
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<UpdateSettingsMutation, UpdateSettingsMutationVariables>;
export const MyProfileDocument = new TypedDocumentString(`
    query MyProfile {
  me {
    roles
    permissions
    groups {
      id
      name
    }
    profile {
      ...UserRow
      roles {
        role {
          id
          name
        }
        group {
          id
          name
        }
        expiresAt
      }
      settings {
        key
        value
        updatedAt
      }
    }
  }
}
    fragment UserRow on User {
  id
  displayName
  email
  avatar
  language
  timeZone
  status
  deactivatedAt
  version
}`) as unknown as TypedDocumentString<MyProfileQuery, MyProfileQueryVariables>;
export const WebhookEventTypesDocument = new TypedDocumentString(`
    query WebhookEventTypes {
  webhookEventTypes {
    name
    version
    description
    module
    schema
    example
  }
}
    `) as unknown as TypedDocumentString<WebhookEventTypesQuery, WebhookEventTypesQueryVariables>;
export const EventOccurredDocument = new TypedDocumentString(`
    subscription EventOccurred($filter: EventOccurrenceFilter) {
  eventOccurred(filter: $filter) {
    id
    type
    version
    occurredAt
    subjectId
    data
  }
}
    `) as unknown as TypedDocumentString<EventOccurredSubscription, EventOccurredSubscriptionVariables>;
export const WebhookEndpointsDocument = new TypedDocumentString(`
    query WebhookEndpoints($first: Int, $after: String, $last: Int, $before: String) {
  webhookEndpoints(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...WebhookEndpointRow
      secrets {
        id
        kind
        publicKey
        createdAt
        expiresAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment WebhookEndpointRow on WebhookEndpoint {
  id
  url
  description
  eventTypes
  filter
  payloadQuery
  payloadPermissions
  headerNames
  ratePerMinute
  ordered
  timeoutSeconds
  retrySeconds
  status
  pausedAt
  pauseReason
  failingSince
  lastDeliveredAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<WebhookEndpointsQuery, WebhookEndpointsQueryVariables>;
export const WebhookEndpointDocument = new TypedDocumentString(`
    query WebhookEndpoint($id: ID!) {
  webhookEndpoint(id: $id) {
    ...WebhookEndpointRow
    secrets {
      id
      kind
      publicKey
      createdAt
      expiresAt
    }
  }
}
    fragment WebhookEndpointRow on WebhookEndpoint {
  id
  url
  description
  eventTypes
  filter
  payloadQuery
  payloadPermissions
  headerNames
  ratePerMinute
  ordered
  timeoutSeconds
  retrySeconds
  status
  pausedAt
  pauseReason
  failingSince
  lastDeliveredAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<WebhookEndpointQuery, WebhookEndpointQueryVariables>;
export const CreateWebhookEndpointDocument = new TypedDocumentString(`
    mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {
  createWebhookEndpoint(input: $input) {
    endpoint {
      ...WebhookEndpointRow
    }
    secret
    publicKey
  }
}
    fragment WebhookEndpointRow on WebhookEndpoint {
  id
  url
  description
  eventTypes
  filter
  payloadQuery
  payloadPermissions
  headerNames
  ratePerMinute
  ordered
  timeoutSeconds
  retrySeconds
  status
  pausedAt
  pauseReason
  failingSince
  lastDeliveredAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<CreateWebhookEndpointMutation, CreateWebhookEndpointMutationVariables>;
export const UpdateWebhookEndpointDocument = new TypedDocumentString(`
    mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {
  updateWebhookEndpoint(input: $input) {
    ...WebhookEndpointRow
  }
}
    fragment WebhookEndpointRow on WebhookEndpoint {
  id
  url
  description
  eventTypes
  filter
  payloadQuery
  payloadPermissions
  headerNames
  ratePerMinute
  ordered
  timeoutSeconds
  retrySeconds
  status
  pausedAt
  pauseReason
  failingSince
  lastDeliveredAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<UpdateWebhookEndpointMutation, UpdateWebhookEndpointMutationVariables>;
export const PauseWebhookEndpointDocument = new TypedDocumentString(`
    mutation PauseWebhookEndpoint($input: WebhookEndpointInput!) {
  pauseWebhookEndpoint(input: $input) {
    ...WebhookEndpointRow
  }
}
    fragment WebhookEndpointRow on WebhookEndpoint {
  id
  url
  description
  eventTypes
  filter
  payloadQuery
  payloadPermissions
  headerNames
  ratePerMinute
  ordered
  timeoutSeconds
  retrySeconds
  status
  pausedAt
  pauseReason
  failingSince
  lastDeliveredAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<PauseWebhookEndpointMutation, PauseWebhookEndpointMutationVariables>;
export const ResumeWebhookEndpointDocument = new TypedDocumentString(`
    mutation ResumeWebhookEndpoint($input: WebhookEndpointInput!) {
  resumeWebhookEndpoint(input: $input) {
    ...WebhookEndpointRow
  }
}
    fragment WebhookEndpointRow on WebhookEndpoint {
  id
  url
  description
  eventTypes
  filter
  payloadQuery
  payloadPermissions
  headerNames
  ratePerMinute
  ordered
  timeoutSeconds
  retrySeconds
  status
  pausedAt
  pauseReason
  failingSince
  lastDeliveredAt
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<ResumeWebhookEndpointMutation, ResumeWebhookEndpointMutationVariables>;
export const DeleteWebhookEndpointDocument = new TypedDocumentString(`
    mutation DeleteWebhookEndpoint($input: WebhookEndpointInput!) {
  deleteWebhookEndpoint(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteWebhookEndpointMutation, DeleteWebhookEndpointMutationVariables>;
export const RotateWebhookSecretDocument = new TypedDocumentString(`
    mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
  rotateWebhookSecret(input: $input) {
    endpoint {
      id
      secrets {
        id
        kind
        createdAt
        expiresAt
      }
    }
    secret
    publicKey
  }
}
    `) as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const WebhookDeliveriesDocument = new TypedDocumentString(`
    query WebhookDeliveries($filter: WebhookDeliveryFilter, $first: Int, $after: String, $last: Int, $before: String) {
  webhookDeliveries(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...WebhookDeliveryRow
      endpoint {
        id
        url
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment WebhookDeliveryRow on WebhookDelivery {
  id
  eventId
  eventType
  state
  reason
  round
  attemptCount
  nextAttemptAt
  createdAt
  settledAt
}`) as unknown as TypedDocumentString<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const WebhookDeliveriesOfEndpointDocument = new TypedDocumentString(`
    query WebhookDeliveriesOfEndpoint($filter: WebhookDeliveryFilter) {
  webhookDeliveries(filter: $filter, first: 20) {
    nodes {
      ...WebhookDeliveryRow
    }
  }
}
    fragment WebhookDeliveryRow on WebhookDelivery {
  id
  eventId
  eventType
  state
  reason
  round
  attemptCount
  nextAttemptAt
  createdAt
  settledAt
}`) as unknown as TypedDocumentString<WebhookDeliveriesOfEndpointQuery, WebhookDeliveriesOfEndpointQueryVariables>;
export const WebhookDeliveryDocument = new TypedDocumentString(`
    query WebhookDelivery($id: ID!) {
  webhookDelivery(id: $id) {
    ...WebhookDeliveryRow
    attempts {
      id
      round
      number
      begun
      startedAt
      durationMs
      reason
      detail
      requestUrl
      requestHeaders
      requestBody
      requestBytes
      responseStatus
      responseHeaders
      responseBody
    }
  }
}
    fragment WebhookDeliveryRow on WebhookDelivery {
  id
  eventId
  eventType
  state
  reason
  round
  attemptCount
  nextAttemptAt
  createdAt
  settledAt
}`) as unknown as TypedDocumentString<WebhookDeliveryQuery, WebhookDeliveryQueryVariables>;
export const EventDeliveriesDocument = new TypedDocumentString(`
    query EventDeliveries($eventId: ID!) {
  eventDeliveries(eventId: $eventId) {
    eventId
    eventType
    occurredAt
    payload
    isTest
    endpoints {
      endpoint {
        id
        url
      }
      state
      reason
      delivery {
        ...WebhookDeliveryRow
      }
    }
  }
}
    fragment WebhookDeliveryRow on WebhookDelivery {
  id
  eventId
  eventType
  state
  reason
  round
  attemptCount
  nextAttemptAt
  createdAt
  settledAt
}`) as unknown as TypedDocumentString<EventDeliveriesQuery, EventDeliveriesQueryVariables>;
export const ReplayWebhooksDocument = new TypedDocumentString(`
    mutation ReplayWebhooks($input: ReplayWebhooksInput!) {
  replayWebhooks(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<ReplayWebhooksMutation, ReplayWebhooksMutationVariables>;
export const ReplayWebhookDocument = new TypedDocumentString(`
    mutation ReplayWebhook($input: ReplayWebhooksInput!) {
  replayWebhooks(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<ReplayWebhookMutation, ReplayWebhookMutationVariables>;
export const SimulateWebhookDocument = new TypedDocumentString(`
    mutation SimulateWebhook($input: SimulateWebhookInput!) {
  simulateWebhook(input: $input) {
    isWanted
    state
    reason
    problem
    request {
      method
      url
      headers
      body
    }
    answer {
      status
      headers
      body
      failure
      detail
      durationMs
    }
  }
}
    `) as unknown as TypedDocumentString<SimulateWebhookMutation, SimulateWebhookMutationVariables>;
export const TestWebhookDocument = new TypedDocumentString(`
    mutation TestWebhook($input: TestWebhookInput!) {
  testWebhook(input: $input) {
    ...WebhookDeliveryRow
  }
}
    fragment WebhookDeliveryRow on WebhookDelivery {
  id
  eventId
  eventType
  state
  reason
  round
  attemptCount
  nextAttemptAt
  createdAt
  settledAt
}`) as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;