import { type RuleMap, anyone, holds, signedIn } from '../../kernel/shield.js';

export const authRules: RuleMap = {
  Query: { me: signedIn, operators: holds('operators:read') },
  Mutation: {
    signIn: anyone,
    refreshSession: anyone,
    signOut: signedIn,
    createOperator: holds('operators:manage'),
    updateOperator: holds('operators:manage'),
    deactivateOperator: holds('operators:manage'),
    reactivateOperator: holds('operators:manage'),
  },
};
