import { type RuleMap, anyone, delegable, signedIn } from '../../kernel/shield.js';

export const authRules: RuleMap = {
  Query: { me: signedIn },
  Mutation: { signIn: anyone, refreshSession: anyone, signOut: delegable(signedIn) },
};
