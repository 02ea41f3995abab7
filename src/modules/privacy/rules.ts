import { type RuleMap, byPerson, holds, sensitive } from '../../kernel/rules.js';

export const privacyRules: RuleMap = {
  Query: { personalFields: holds('privacy:read'), personalDataErasures: holds('privacy:read') },
  Mutation: { exportPersonalData: byPerson(holds('privacy:export')), erasePersonalData: sensitive(holds('privacy:erase')) },
};
