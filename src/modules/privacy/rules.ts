import { type RuleMap, holds } from '../../kernel/shield.js';

export const privacyRules: RuleMap = {
  Query: { personalFields: holds('privacy:read'), personalDataErasures: holds('privacy:read') },
  Mutation: { exportPersonalData: holds('privacy:export'), erasePersonalData: holds('privacy:erase') },
};
