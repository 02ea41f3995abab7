import { atFields, defineRefusal } from '../../kernel/errors.js';

const staleVersion = defineRefusal(
  'CONFLICT',
  'COMMERCE_VERSION_STALE',
  'Someone has changed it since the version that `ifVersion` names; the message tells the present version. Read it again and decide anew.',
  (current: number) => `It was changed meanwhile: its version is now ${current}.`,
);
export const currencyNotOffered = defineRefusal(
  'BAD_USER_INPUT',
  'COMMERCE_CURRENCY_NOT_OFFERED',
  'All new prices of the shop are in one currency, the setting `commerce.currency`, while the flag `commerce.multiCurrency` is off.',
  ({ currencyCode, offered }: { currencyCode: string; offered: string }) => `Prices of this shop are in ${offered}, not in ${currencyCode}.`,
);

export const versionStale = (current: number) => atFields(staleVersion(current), ['input.ifVersion']);
