import { type RuleMap, anyone, holds, signedIn } from '../../kernel/shield.js';

export const authRules: RuleMap = {
  Query: {
    me: signedIn,
    sessions: signedIn,
    userSessions: holds('sessions:manage'),
    invitations: holds('invitations:manage'),
    signInPolicy: anyone,
  },
  Mutation: {
    signIn: anyone,
    refreshSession: anyone,
    signOut: signedIn,
    endSession: signedIn,
    endOtherSessions: signedIn,
    endUserSessions: holds('sessions:manage'),
    inviteUser: holds('invitations:manage'),
    resendInvitation: holds('invitations:manage'),
    revokeInvitation: holds('invitations:manage'),
    acceptInvitation: anyone,
    inviteAdministrator: holds('tenants:invite'),
    signUp: anyone,
    confirmSignUp: anyone,
    changePassword: signedIn,
    requestPasswordReset: anyone,
    resetPassword: anyone,
    requestEmailVerification: signedIn,
    verifyEmail: anyone,
    requestEmailChange: signedIn,
    confirmEmailChange: anyone,
  },
};
