import { type Rule, type RuleMap, byPerson, holds, sensitive } from '../../kernel/rules.js';

const tenantReader = holds('audit:read');
const platformReader = holds('platform-audit:read');

/** In a tenant for those who hold its permission, without one for operators. */
function here(inTenant: Rule): Rule {
  return {
    name: `${inTenant.name} in a tenant, else ${platformReader.name}`,
    check: (ctx) => (ctx.tenantOrNull ? inTenant : platformReader).check(ctx),
  };
}

export const auditRules: RuleMap = {
  Query: { auditLog: tenantReader, platformAuditLog: platformReader, verifyAuditTrail: here(tenantReader), auditRetention: tenantReader },
  Mutation: { setAuditRetention: sensitive(holds('audit:manage')), exportAuditLog: byPerson(here(holds('audit:export'))) },
};
