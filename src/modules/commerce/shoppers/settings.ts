import { booleanSetting } from '../../../kernel/settings.js';

export const storefrontOpen = booleanSetting({
  key: 'commerce.storefrontOpen',
  description: 'Whether everybody may see what is on sale and fill a cart, without signing in.',
  default: false,
  tenantMaySet: true,
});
