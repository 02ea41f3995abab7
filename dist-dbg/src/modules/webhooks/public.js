export { catalogEventTypes, listEventTypes } from './catalogue/event-types.js';
export { listDeliveries } from './deliveries/service.js';
export { listWebhookEndpoints } from './endpoints/service.js';
export { REPLAYED_MAX } from './replay/checks.js';
export { replayWebhooks } from './replay/service.js';
export { exampleBody } from './requests/body.js';
//# sourceMappingURL=public.js.map