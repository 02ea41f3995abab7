import { defineRefusal } from '../../kernel/errors.js';

export const roleExceedsOwn = defineRefusal(
  'FORBIDDEN',
  'ACCESS_ROLE_EXCEEDS_OWN',
  'Nobody can give a role that permits more than they may themselves; the message names it.',
  (role: string) => `The role ${role} permits more than you may yourself.`,
);
