export class TypedDocumentString extends String {
    __apiType;
    value;
    __meta__;
    constructor(value, __meta__) {
        super(value);
        this.value = value;
        this.__meta__ = __meta__;
    }
    toString() {
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
    `, { "fragmentName": "RoleDetails" });
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
    `, { "fragmentName": "GroupDetails" });
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
    `, { "fragmentName": "AssignmentDetails" });
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
    `, { "fragmentName": "AddressParts" });
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
}`, { "fragmentName": "CustomerAddressRow" });
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
    `, { "fragmentName": "ApiKeyRow" });
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
    `, { "fragmentName": "AuditRow" });
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
    `, { "fragmentName": "Person" });
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
    `, { "fragmentName": "InvitationRow" });
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
    `, { "fragmentName": "SessionRow" });
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
    `, { "fragmentName": "ProductDetails" });
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
    `, { "fragmentName": "VariantDetails" });
export const CategoryPlaceFragmentDoc = new TypedDocumentString(`
    fragment CategoryPlace on Category {
  id
  name
  slug
  position
  version
}
    `, { "fragmentName": "CategoryPlace" });
export const CataloguePagingFragmentDoc = new TypedDocumentString(`
    fragment CataloguePaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, { "fragmentName": "CataloguePaging" });
export const PublicationFragmentDoc = new TypedDocumentString(`
    fragment Publication on Product {
  id
  status
  publishedAt
  unpublishAt
  version
}
    `, { "fragmentName": "Publication" });
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
    `, { "fragmentName": "ProductTypeRow" });
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
    `, { "fragmentName": "CollectionRow" });
export const LocalizedFragmentDoc = new TypedDocumentString(`
    fragment Localized on LocalizedTexts {
  language
  name
  description
  seoTitle
  seoDescription
}
    `, { "fragmentName": "Localized" });
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
    `, { "fragmentName": "TranslationRow" });
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
    `, { "fragmentName": "Facets" });
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
    `, { "fragmentName": "VariantRow" });
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
}`, { "fragmentName": "ProductRow" });
export const CategoryRowFragmentDoc = new TypedDocumentString(`
    fragment CategoryRow on Category {
  id
  name
  slug
  position
  version
}
    `, { "fragmentName": "CategoryRow" });
export const CustomerRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerRow on Customer {
  id
  email
  displayName
  phone
  version
}
    `, { "fragmentName": "CustomerRow" });
export const PagingFragmentDoc = new TypedDocumentString(`
    fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, { "fragmentName": "Paging" });
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
    `, { "fragmentName": "PlanTerms" });
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
    `, { "fragmentName": "FlagValue" });
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
    `, { "fragmentName": "SettingValue" });
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
}`, { "fragmentName": "Entitled" });
export const PasskeyRowFragmentDoc = new TypedDocumentString(`
    fragment PasskeyRow on Passkey {
  id
  name
  isSynced
  createdAt
  lastUsedAt
  clonedAt
}
    `, { "fragmentName": "PasskeyRow" });
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
}`, { "fragmentName": "AddedFactor" });
export const MfaRequirementRowFragmentDoc = new TypedDocumentString(`
    fragment MfaRequirementRow on MfaRequirement {
  requiredAt
  graceDays
}
    `, { "fragmentName": "MfaRequirementRow" });
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
    `, { "fragmentName": "FleetMigrationRow" });
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
    `, { "fragmentName": "DriftDetails" });
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
    `, { "fragmentName": "WebhookSourceRow" });
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
    `, { "fragmentName": "ReceivedWebhookRow" });
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
    `, { "fragmentName": "StockItemRow" });
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
    `, { "fragmentName": "StockLevelRow" });
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
    `, { "fragmentName": "StockLocationRow" });
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
    `, { "fragmentName": "StockMovementRow" });
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
    `, { "fragmentName": "StockReservationRow" });
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
    `, { "fragmentName": "ExpectedStockRow" });
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
    `, { "fragmentName": "StockTakeRow" });
export const StockPagingFragmentDoc = new TypedDocumentString(`
    fragment StockPaging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, { "fragmentName": "StockPaging" });
export const InvoiceAmountFragmentDoc = new TypedDocumentString(`
    fragment InvoiceAmount on Money {
  amount
  currencyCode
}
    `, { "fragmentName": "InvoiceAmount" });
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
}`, { "fragmentName": "InvoiceRow" });
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
}`, { "fragmentName": "InvoiceParts" });
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
    `, { "fragmentName": "MoveRow" });
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
    `, { "fragmentName": "OperatorRow" });
export const OrderAmountFragmentDoc = new TypedDocumentString(`
    fragment OrderAmount on Money {
  amount
  currencyCode
}
    `, { "fragmentName": "OrderAmount" });
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
}`, { "fragmentName": "PaymentOfShopper" });
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
}`, { "fragmentName": "OrderTotals" });
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
}`, { "fragmentName": "OrderLineChange" });
export const OrderNoteRowFragmentDoc = new TypedDocumentString(`
    fragment OrderNoteRow on OrderNote {
  id
  orderId
  text
  createdAt
  updatedAt
  version
}
    `, { "fragmentName": "OrderNoteRow" });
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
}`, { "fragmentName": "OrderTimelineRow" });
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
}`, { "fragmentName": "OrderRow" });
export const OrderPageFragmentDoc = new TypedDocumentString(`
    fragment OrderPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, { "fragmentName": "OrderPage" });
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
}`, { "fragmentName": "OrderHistory" });
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
    `, { "fragmentName": "OrderAddress" });
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
}`, { "fragmentName": "OrderLineRow" });
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
}`, { "fragmentName": "ShopperOrder" });
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
}`, { "fragmentName": "OrderParts" });
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
}`, { "fragmentName": "OrderExchangeRow" });
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
    `, { "fragmentName": "ShipmentRow" });
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
    `, { "fragmentName": "OrderReturnRow" });
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
}`, { "fragmentName": "OrderProgress" });
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
}`, { "fragmentName": "PaymentOfOrder" });
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
    `, { "fragmentName": "PaymentRow" });
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
    `, { "fragmentName": "PaymentOperationRow" });
export const PaymentProviderRowFragmentDoc = new TypedDocumentString(`
    fragment PaymentProviderRow on PaymentProvider {
  kind
  methods
  isEnabled
  publishableKey
  apiUrl
  webhookUrl
}
    `, { "fragmentName": "PaymentProviderRow" });
export const AppliedTaxRateRowFragmentDoc = new TypedDocumentString(`
    fragment AppliedTaxRateRow on AppliedTaxRate {
  id
  name
  percentage
}
    `, { "fragmentName": "AppliedTaxRateRow" });
export const CustomerTaxStatusRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerTaxStatusRow on CustomerTaxStatus {
  customerId
  vatId
  exemption
  version
}
    `, { "fragmentName": "CustomerTaxStatusRow" });
export const CustomerGroupRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerGroupRow on CustomerGroup {
  id
  name
  version
}
    `, { "fragmentName": "CustomerGroupRow" });
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
}`, { "fragmentName": "PriceListRow" });
export const AmountFragmentDoc = new TypedDocumentString(`
    fragment Amount on Money {
  amount
  currencyCode
}
    `, { "fragmentName": "Amount" });
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
}`, { "fragmentName": "PriceRow" });
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
}`, { "fragmentName": "VariantPriceRow" });
export const TaxCategoryRowFragmentDoc = new TypedDocumentString(`
    fragment TaxCategoryRow on TaxCategory {
  id
  code
  name
  version
}
    `, { "fragmentName": "TaxCategoryRow" });
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
    `, { "fragmentName": "TaxZoneRow" });
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
    `, { "fragmentName": "TaxRateRow" });
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
}`, { "fragmentName": "PromotionRow" });
export const CouponRowFragmentDoc = new TypedDocumentString(`
    fragment CouponRow on Coupon {
  id
  promotionId
  code
  usageLimit
  used
  disabledAt
}
    `, { "fragmentName": "CouponRow" });
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
}`, { "fragmentName": "GiftCardRow" });
export const PricingPageFragmentDoc = new TypedDocumentString(`
    fragment PricingPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, { "fragmentName": "PricingPage" });
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
    `, { "fragmentName": "SalesAmounts" });
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
}`, { "fragmentName": "SalesOfDays" });
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
    `, { "fragmentName": "DatabaseServerRow" });
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
    `, { "fragmentName": "ShippingZoneRow" });
export const ShippingAmountFragmentDoc = new TypedDocumentString(`
    fragment ShippingAmount on Money {
  amount
  currencyCode
}
    `, { "fragmentName": "ShippingAmount" });
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
}`, { "fragmentName": "ShippingMethodRow" });
export const CustomerMeRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerMeRow on CustomerMe {
  id
  email
  displayName
  phone
  version
  createdAt
}
    `, { "fragmentName": "CustomerMeRow" });
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
    `, { "fragmentName": "SignedInCart" });
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
}`, { "fragmentName": "CustomerSession" });
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
    `, { "fragmentName": "MyAddressRow" });
export const ConsentRowFragmentDoc = new TypedDocumentString(`
    fragment ConsentRow on MarketingConsent {
  granted
  textVersion
  source
  decidedAt
}
    `, { "fragmentName": "ConsentRow" });
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
}`, { "fragmentName": "CustomerAccountRow" });
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
    `, { "fragmentName": "SnapshotRow" });
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
    `, { "fragmentName": "RestoreRow" });
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
    `, { "fragmentName": "SsoConnectionRow" });
export const SsoDomainRowFragmentDoc = new TypedDocumentString(`
    fragment SsoDomainRow on SsoDomain {
  domain
  recordName
  recordValue
  verifiedAt
  checkedAt
  missingSince
}
    `, { "fragmentName": "SsoDomainRow" });
export const ShopAmountFragmentDoc = new TypedDocumentString(`
    fragment ShopAmount on Money {
  amount
  currencyCode
}
    `, { "fragmentName": "ShopAmount" });
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
}`, { "fragmentName": "StorefrontProductCard" });
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
}`, { "fragmentName": "StorefrontProductPage" });
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
}`, { "fragmentName": "CartProblemRow" });
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
    `, { "fragmentName": "ShopAddress" });
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
}`, { "fragmentName": "CartContent" });
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
}`, { "fragmentName": "CartShippingOption" });
export const ShopPageFragmentDoc = new TypedDocumentString(`
    fragment ShopPage on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, { "fragmentName": "ShopPage" });
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
    `, { "fragmentName": "TenantRow" });
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
    `, { "fragmentName": "CredentialRow" });
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
}`, { "fragmentName": "IssuedCredential" });
export const OnboardingRowFragmentDoc = new TypedDocumentString(`
    fragment OnboardingRow on TenantOnboarding {
  tenantId
  slug
  status
  failure
  requestedAt
  ahead
}
    `, { "fragmentName": "OnboardingRow" });
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
    `, { "fragmentName": "UsageOfPeriod" });
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
    `, { "fragmentName": "UserRow" });
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
    `, { "fragmentName": "WebhookEndpointRow" });
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
    `, { "fragmentName": "WebhookDeliveryRow" });
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
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
    `);
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
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
    `);
export const ExportAuditLogDocument = new TypedDocumentString(`
    mutation ExportAuditLog($input: ExportAuditLogInput!) {
  exportAuditLog(input: $input) {
    url
    expiresAt
  }
}
    `);
export const AuditRetentionDocument = new TypedDocumentString(`
    query AuditRetention {
  auditRetention {
    days
  }
}
    `);
export const SetAuditRetentionDocument = new TypedDocumentString(`
    mutation SetAuditRetention($input: SetAuditRetentionInput!) {
  setAuditRetention(input: $input) {
    days
  }
}
    `);
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
}`);
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
}`);
export const BeginPasskeySignInDocument = new TypedDocumentString(`
    mutation BeginPasskeySignIn {
  beginPasskeySignIn {
    ticket
    options
    expiresAt
  }
}
    `);
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
}`);
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
}`);
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `);
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input)
}
    `);
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input)
}
    `);
export const RequestEmailVerificationDocument = new TypedDocumentString(`
    mutation RequestEmailVerification {
  requestEmailVerification
}
    `);
export const VerifyEmailDocument = new TypedDocumentString(`
    mutation VerifyEmail($input: VerifyEmailInput!) {
  verifyEmail(input: $input)
}
    `);
export const RequestEmailChangeDocument = new TypedDocumentString(`
    mutation RequestEmailChange($input: RequestEmailChangeInput!) {
  requestEmailChange(input: $input)
}
    `);
export const ConfirmEmailChangeDocument = new TypedDocumentString(`
    mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {
  confirmEmailChange(input: $input)
}
    `);
export const SignInPolicyDocument = new TypedDocumentString(`
    query SignInPolicy {
  signInPolicy {
    passwordLengthMin
  }
}
    `);
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
}`);
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input)
}
    `);
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `);
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
}`);
export const EndUserSessionsDocument = new TypedDocumentString(`
    mutation EndUserSessions($input: EndUserSessionsInput!) {
  endUserSessions(input: $input)
}
    `);
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input)
}
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
    `);
export const FeatureFlagsDocument = new TypedDocumentString(`
    query FeatureFlags {
  featureFlags {
    key
    description
    enabledByDefault
    tenantMaySet
  }
}
    `);
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
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
export const BeginStepUpDocument = new TypedDocumentString(`
    mutation BeginStepUp {
  beginStepUp {
    ticket
    methods
    passkeyOptions
    expiresAt
  }
}
    `);
export const StepUpDocument = new TypedDocumentString(`
    mutation StepUp($input: StepUpInput!) {
  stepUp(input: $input) {
    accessToken
    expiresAt
  }
}
    `);
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
}`);
export const BeginTotpEnrolmentDocument = new TypedDocumentString(`
    mutation BeginTotpEnrolment {
  beginTotpEnrolment {
    secret
    uri
    expiresAt
  }
}
    `);
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
}`);
export const RemoveTotpDocument = new TypedDocumentString(`
    mutation RemoveTotp {
  removeTotp
}
    `);
export const BeginPasskeyRegistrationDocument = new TypedDocumentString(`
    mutation BeginPasskeyRegistration {
  beginPasskeyRegistration {
    ticket
    options
    expiresAt
  }
}
    `);
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
}`);
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
}`);
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($input: RemovePasskeyInput!) {
  removePasskey(input: $input)
}
    `);
export const RegenerateRecoveryCodesDocument = new TypedDocumentString(`
    mutation RegenerateRecoveryCodes {
  regenerateRecoveryCodes
}
    `);
export const ResetUserFactorsDocument = new TypedDocumentString(`
    mutation ResetUserFactors($input: ResetUserFactorsInput!) {
  resetUserFactors(input: $input)
}
    `);
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
}`);
export const RequireMfaDocument = new TypedDocumentString(`
    mutation RequireMfa($input: RequireMfaInput!) {
  requireMfa(input: $input) {
    ...MfaRequirementRow
  }
}
    fragment MfaRequirementRow on MfaRequirement {
  requiredAt
  graceDays
}`);
export const WaiveMfaDocument = new TypedDocumentString(`
    mutation WaiveMfa($input: WaiveMfaInput!) {
  waiveMfa(input: $input)
}
    `);
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
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
    `);
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
}`);
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
    `);
export const GatewayDocument = new TypedDocumentString(`
    query Gateway {
  gateway {
    version
    modules
  }
}
    `);
export const OperatorAccessDocument = new TypedDocumentString(`
    query OperatorAccess {
  operatorAccess {
    allowedUntil
  }
}
    `);
export const AllowOperatorAccessDocument = new TypedDocumentString(`
    mutation AllowOperatorAccess($input: AllowOperatorAccessInput!) {
  allowOperatorAccess(input: $input) {
    allowedUntil
  }
}
    `);
export const WithdrawOperatorAccessDocument = new TypedDocumentString(`
    mutation WithdrawOperatorAccess {
  withdrawOperatorAccess {
    allowedUntil
  }
}
    `);
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
    `);
export const ImpersonateTenantUserDocument = new TypedDocumentString(`
    mutation ImpersonateTenantUser($input: ImpersonateTenantUserInput!) {
  impersonateTenantUser(input: $input) {
    impersonationId
    accessToken
    accessTokenExpiresAt
    expiresAt
  }
}
    `);
export const RenewImpersonationDocument = new TypedDocumentString(`
    mutation RenewImpersonation($input: ImpersonationInput!) {
  renewImpersonation(input: $input) {
    impersonationId
    accessToken
    accessTokenExpiresAt
    expiresAt
  }
}
    `);
export const EndImpersonationDocument = new TypedDocumentString(`
    mutation EndImpersonation($input: ImpersonationInput!) {
  endImpersonation(input: $input)
}
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
export const DeleteWebhookSourceDocument = new TypedDocumentString(`
    mutation DeleteWebhookSource($input: WebhookSourceInput!) {
  deleteWebhookSource(input: $input) {
    id
  }
}
    `);
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
}`);
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
}`);
export const ReceivedWebhookBodyDocument = new TypedDocumentString(`
    query ReceivedWebhookBody($id: ID!) {
  receivedWebhook(id: $id) {
    id
    bodyBytes
    body
    bodyBase64
  }
}
    `);
export const ReplayReceivedWebhooksDocument = new TypedDocumentString(`
    mutation ReplayReceivedWebhooks($input: ReplayReceivedWebhooksInput!) {
  replayReceivedWebhooks(input: $input) {
    count
  }
}
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
export const DownloadInvoiceDocument = new TypedDocumentString(`
    mutation DownloadInvoice($input: DownloadInvoiceInput!) {
  downloadInvoice(input: $input) {
    url
    expiresAt
  }
}
    `);
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
}`);
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
}`);
export const DownloadPlacedInvoiceDocument = new TypedDocumentString(`
    mutation DownloadPlacedInvoice($input: DownloadPlacedInvoiceInput!) {
  downloadPlacedInvoice(input: $input) {
    url
    expiresAt
  }
}
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
export const ResetOperatorFactorsDocument = new TypedDocumentString(`
    mutation ResetOperatorFactors($input: ResetOperatorFactorsInput!) {
  resetOperatorFactors(input: $input)
}
    `);
export const OperatorMfaRequirementDocument = new TypedDocumentString(`
    query OperatorMfaRequirement {
  operatorMfaRequirement {
    requiredAt
    graceDays
  }
}
    `);
export const RequireOperatorMfaDocument = new TypedDocumentString(`
    mutation RequireOperatorMfa($input: RequireOperatorMfaInput!) {
  requireOperatorMfa(input: $input) {
    requiredAt
    graceDays
  }
}
    `);
export const WaiveOperatorMfaDocument = new TypedDocumentString(`
    mutation WaiveOperatorMfa {
  waiveOperatorMfa
}
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
export const PaymentToConfirmDocument = new TypedDocumentString(`
    query PaymentToConfirm($id: ID!) {
  payment(id: $id) {
    id
    state
    clientSecret
  }
}
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
    `);
export const ExportPersonalDataDocument = new TypedDocumentString(`
    mutation ExportPersonalData($input: PersonalDataInput!) {
  exportPersonalData(input: $input) {
    url
    expiresAt
  }
}
    `);
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
    `);
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
    `);
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
    `);
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
    `);
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
    `);
export const RedriveDeadLettersDocument = new TypedDocumentString(`
    mutation RedriveDeadLetters($input: DeadLettersInput!) {
  redriveDeadLetters(input: $input) {
    count
  }
}
    `);
export const DiscardDeadLettersDocument = new TypedDocumentString(`
    mutation DiscardDeadLetters($input: DeadLettersInput!) {
  discardDeadLetters(input: $input) {
    count
  }
}
    `);
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
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
    `);
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
    `);
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
}`);
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
}`);
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
}`);
export const RemoveDatabaseServerDocument = new TypedDocumentString(`
    mutation RemoveDatabaseServer($input: RemoveDatabaseServerInput!) {
  removeDatabaseServer(input: $input) {
    id
    name
  }
}
    `);
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
}`);
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
}`);
export const MoveTenantToNodeDocument = new TypedDocumentString(`
    mutation MoveTenantToNode($input: MoveTenantToNodeInput!) {
  moveTenantToNode(input: $input) {
    id
    slug
  }
}
    `);
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
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
export const DeleteShippingMethodDocument = new TypedDocumentString(`
    mutation DeleteShippingMethod($input: DeleteShippingMethodInput!) {
  deleteShippingMethod(input: $input) {
    id
    name
  }
}
    `);
export const SetVariantWeightsDocument = new TypedDocumentString(`
    mutation SetVariantWeights($input: SetVariantWeightsInput!) {
  setVariantWeights(input: $input) {
    variantId
    grams
  }
}
    `);
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
    `);
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
}`);
export const CustomerSignInPolicyDocument = new TypedDocumentString(`
    query CustomerSignInPolicy {
  customerSignInPolicy {
    passwordLengthMin
  }
}
    `);
export const RegisterCustomerDocument = new TypedDocumentString(`
    mutation RegisterCustomer($input: RegisterCustomerInput!) {
  registerCustomer(input: $input)
}
    `);
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
}`);
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
}`);
export const RequestCustomerSignInLinkDocument = new TypedDocumentString(`
    mutation RequestCustomerSignInLink($input: RequestCustomerSignInLinkInput!) {
  requestCustomerSignInLink(input: $input)
}
    `);
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
}`);
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
}`);
export const SignOutCustomerDocument = new TypedDocumentString(`
    mutation SignOutCustomer {
  signOutCustomer
}
    `);
export const RequestCustomerPasswordResetDocument = new TypedDocumentString(`
    mutation RequestCustomerPasswordReset($input: RequestCustomerPasswordResetInput!) {
  requestCustomerPasswordReset(input: $input)
}
    `);
export const ResetCustomerPasswordDocument = new TypedDocumentString(`
    mutation ResetCustomerPassword($input: ResetCustomerPasswordInput!) {
  resetCustomerPassword(input: $input)
}
    `);
export const ChangeCustomerPasswordDocument = new TypedDocumentString(`
    mutation ChangeCustomerPassword($input: ChangeCustomerPasswordInput!) {
  changeCustomerPassword(input: $input)
}
    `);
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
}`);
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
}`);
export const RequestMyEmailChangeDocument = new TypedDocumentString(`
    mutation RequestMyEmailChange($input: RequestMyEmailChangeInput!) {
  requestMyEmailChange(input: $input)
}
    `);
export const ConfirmMyEmailChangeDocument = new TypedDocumentString(`
    mutation ConfirmMyEmailChange($input: ConfirmMyEmailChangeInput!) {
  confirmMyEmailChange(input: $input)
}
    `);
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
}`);
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
}`);
export const RemoveMyAddressDocument = new TypedDocumentString(`
    mutation RemoveMyAddress($input: RemoveCustomerAddressInput!) {
  removeMyAddress(input: $input) {
    id
  }
}
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
export const DeleteTenantSnapshotDocument = new TypedDocumentString(`
    mutation DeleteTenantSnapshot($input: DeleteTenantSnapshotInput!) {
  deleteTenantSnapshot(input: $input) {
    id
  }
}
    `);
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
}`);
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
}`);
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
}`);
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
    `);
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
}`);
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
}`);
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
}`);
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
    `);
export const BeginSsoDocument = new TypedDocumentString(`
    mutation BeginSso($input: BeginSsoInput!) {
  beginSso(input: $input) {
    url
    expiresAt
  }
}
    `);
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
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
    `);
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
}`);
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
}`);
export const DeleteSsoConnectionDocument = new TypedDocumentString(`
    mutation DeleteSsoConnection($input: SsoConnectionInput!) {
  deleteSsoConnection(input: $input)
}
    `);
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
}`);
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
}`);
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
}`);
export const RemoveSsoDomainDocument = new TypedDocumentString(`
    mutation RemoveSsoDomain($input: SsoDomainInput!) {
  removeSsoDomain(input: $input)
}
    `);
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
    `);
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
    `);
export const WaiveSsoDocument = new TypedDocumentString(`
    mutation WaiveSso {
  waiveSso
}
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
export const TenantQuotasDocument = new TypedDocumentString(`
    query TenantQuotas {
  tenantQuotas {
    quota
    used
    limit
  }
}
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
export const UpdateSettingsDocument = new TypedDocumentString(`
    mutation UpdateSettings($input: UpdateSettingsInput!) {
  updateSettings(input: $input) {
    key
    value
    updatedAt
  }
}
    `);
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
}`);
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
    `);
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
    `);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
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
}`);
export const DeleteWebhookEndpointDocument = new TypedDocumentString(`
    mutation DeleteWebhookEndpoint($input: WebhookEndpointInput!) {
  deleteWebhookEndpoint(input: $input) {
    id
  }
}
    `);
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
    `);
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
}`);
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
}`);
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
}`);
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
}`);
export const ReplayWebhooksDocument = new TypedDocumentString(`
    mutation ReplayWebhooks($input: ReplayWebhooksInput!) {
  replayWebhooks(input: $input) {
    count
  }
}
    `);
export const ReplayWebhookDocument = new TypedDocumentString(`
    mutation ReplayWebhook($input: ReplayWebhooksInput!) {
  replayWebhooks(input: $input) {
    count
  }
}
    `);
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
    `);
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
}`);
//# sourceMappingURL=graphql.js.map