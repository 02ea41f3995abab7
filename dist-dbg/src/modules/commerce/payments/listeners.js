import { on } from '../../../kernel/events.js';
import { webhookReceived } from '../../inbound/events.js';
import { paymentOperationDue } from './events.js';
import { PERFORM_MS_MAX, performPaymentOperation } from './performing/perform.js';
import { followPaymentProvider } from './performing/webhooks.js';
export const paymentListeners = [
    on(paymentOperationDue, performPaymentOperation, { timeoutMs: PERFORM_MS_MAX }),
    on(webhookReceived, followPaymentProvider, { timeoutMs: PERFORM_MS_MAX }),
];
//# sourceMappingURL=listeners.js.map