import { byPerson, holds, sensitive } from '../../kernel/shield.js';
export const privacyRules = {
    Query: { personalFields: holds('privacy:read'), personalDataErasures: holds('privacy:read') },
    Mutation: { exportPersonalData: byPerson(holds('privacy:export')), erasePersonalData: sensitive(holds('privacy:erase')) },
};
//# sourceMappingURL=rules.js.map