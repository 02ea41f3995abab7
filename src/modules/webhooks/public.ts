export { type EventType, catalogEventTypes, listEventTypes } from './catalogue/event-types.js';
export { listDeliveries } from './deliveries/service.js';
export { listWebhookEndpoints } from './endpoints/service.js';
export { REPLAYED_MAX, type Replay } from './replay/checks.js';
export { replayWebhooks } from './replay/service.js';
export { exampleBody } from './requests/body.js';
export type { DeliveryRow, EndpointRow } from './tables.js';
