export { HOOKS_PATH, readHookPath } from './address/address.js';
export { notNow } from './errors.js';
export { BODY_BYTES_MAX } from './receiving/arrival.js';
export { receiveWebhook, rejectTooLarge } from './receiving/service.js';
export { countOtherSourceSecrets, rewrapSourceSecrets } from './secrets/rewrap.js';
export { addModuleSource, giveModuleSourceSecret, urlOfSource } from './sources/of-modules.js';
//# sourceMappingURL=public.js.map