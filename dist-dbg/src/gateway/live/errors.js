import { defineRefusal } from '../../kernel/errors.js';
export const eventStreamRequired = defineRefusal('BAD_REQUEST', 'LIVE_STREAM_REQUIRED', 'A subscription is answered as a stream of events: send it by POST with `Accept: text/event-stream`.');
export const tooManyStreams = defineRefusal('RATE_LIMITED', 'LIVE_STREAMS_EXHAUSTED', 'There are as many open streams as there may be: close one, or try again later. The message says whose they are.', (whose, most) => `${whose} has ${most} open streams, and may have no more at a time.`);
export const processStops = defineRefusal('UNAVAILABLE', 'LIVE_PROCESS_STOPS', 'The process that was asked is about to stop: open the stream again.');
//# sourceMappingURL=errors.js.map