import { type RuleMap, holds, sensitive } from '../../kernel/shield.js';

export const privacyRules: RuleMap = {
  Query: { personalFields: holds('privacy:read'), personalDataErasures: holds('privacy:read') },
  Mutation: { exportPersonalData: holds('privacy:export'), erasePersonalData: sensitive(holds('privacy:erase')) },
};
