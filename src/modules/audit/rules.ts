import { type Rule, type RuleMap, holds } from '../../kernel/shield.js';

const tenantReader = holds('audit:read');
const platformReader = holds('platform-audit:read');

/** In a tenant for those who may read its trail, without one for operators. */
const reader: Rule = {
  name: `${tenantReader.name} in a tenant, else ${platformReader.name}`,
  check: (ctx) => (ctx.tenantOrNull ? tenantReader : platformReader).check(ctx),
};

export const auditRules: RuleMap = {
  Query: { auditLog: tenantReader, platformAuditLog: platformReader, verifyAuditTrail: reader, auditRetention: tenantReader },
  Mutation: { setAuditRetention: holds('audit:manage') },
};
