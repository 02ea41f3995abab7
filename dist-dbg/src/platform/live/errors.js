import { defineRefusal } from '../../kernel/errors.js';
export const streamBehind = defineRefusal('RATE_LIMITED', 'LIVE_STREAM_BEHIND', 'Events came faster than the stream was read: it has ended, and what came since is not told. Open another one, read what is now, and ask for fewer events or fields.');
/** Some events may be missing: whoever listens begins anew. Told to no client as an error. */
export class LiveInterrupted extends Error {
    name = 'LiveInterrupted';
}
//# sourceMappingURL=errors.js.map