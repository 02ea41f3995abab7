import { defineRefusal } from '../../kernel/errors.js';

export const emailTaken = defineRefusal('CONFLICT', 'USERS_EMAIL_TAKEN', 'The e-mail address already belongs to a user of this tenant.');
