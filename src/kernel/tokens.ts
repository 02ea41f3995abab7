import type { Assurance } from './assurance.js';
import type { Id } from './ids.js';

/** By what rights were found once: compared with what has changed since, it tells whether they are still right, without asking anybody. */
export type RightsStamp = {
  /** Grows with each change of who may what: in the tenant, or of the operator. */
  readonly version: number;
  /** The modules that the tenant had, as one text. */
  readonly modules: string;
  /** When the first of the grants behind them ends; null when none does. */
  readonly until: Date | null;
  /** From when on they count only with a second factor; absent where none is required. */
  readonly secondFactorFrom?: Date;
};

/** What an access token says about its bearer. */
export type Claims = {
  /** A customer is of the tenant's shop, and has no part in anything else of it. */
  readonly kind: 'user' | 'operator' | 'customer';
  readonly subjectId: string;
  readonly sessionId: string;
  /** Null for operators, who belong to no tenant. */
  readonly tenantId: Id<'ten'> | null;
  readonly permissions: readonly string[];
  /** The operator who acts as the subject: the claim `act` of RFC 8693, section 4.1. */
  readonly impersonatorId?: string;
  /** Of when the permissions are. */
  readonly rights: RightsStamp;
  readonly assurance: Assurance;
};

/** Claims of a token that was verified. */
export type VerifiedClaims = Claims & { readonly issuedAt: Date };

/** Signs and digests tokens with the installation's keys. */
export type Tokens = {
  /** A short-lived signed JWT (RFC 9068). It ends at `notAfter` if that is sooner. */
  issueAccess(claims: Claims, notAfter?: Date): { readonly accessToken: string; readonly expiresAt: Date };
  /** When a session ends that is not refreshed after this moment. */
  sessionExpiryFrom(moment: Date): Date;
  /** A new refresh token: 256 random bits. */
  mintRefresh(): string;
  /** The one refresh token that follows this one: racing refreshes all receive the same. */
  successorOf(refreshToken: string): string;
  /** A document that others can check with the published keys, as a JWS in compact form (RFC 7515). `type` becomes its `typ`. */
  signDocument(type: string, content: Readonly<Record<string, unknown>>): string;
  /** The token of a link in a mail: derived from the link's id, so that nothing but its digest need be stored to send it later. */
  linkTokenOf(linkId: string): string;
  /** What is stored instead of a token. */
  digestOf(token: string): string;
  /** A digest that only this installation can make: its key is derived from the master secret for this purpose. */
  keyedDigest(purpose: string, text: string): string;
};
