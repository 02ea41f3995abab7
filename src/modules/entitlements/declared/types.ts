import type { Tenant } from '../../../kernel/context.js';
import { type Origin, effectiveValue } from '../../../kernel/entitlements.js';
import { DateTime, Field, ObjectType, registerEnumType } from '../../../kernel/graphql.js';
import type { Flag, Setting, SettingType } from '../../../kernel/settings.js';
import { flagsOf, settingsOf } from '../catalogue.js';

const settingType = { BOOLEAN: 'BOOLEAN', INTEGER: 'INTEGER', DECIMAL: 'DECIMAL', STRING: 'STRING', ENUM: 'ENUM' } as const;
registerEnumType(settingType, {
  name: 'SettingType',
  description: "What a setting's text stands for.",
  valuesConfig: {
    BOOLEAN: { description: '`true` or `false`.' },
    INTEGER: { description: 'A whole number, such as `25`.' },
    DECIMAL: { description: 'A decimal number, such as `0.5`.' },
    STRING: { description: 'Text of one line.' },
    ENUM: { description: 'One of a few words, which `bounds` names.' },
  },
});

const valueOrigin = { OVERRIDE: 'OVERRIDE', TENANT: 'TENANT', PLAN: 'PLAN', DEFAULT: 'DEFAULT' } as const;
registerEnumType(valueOrigin, {
  name: 'ValueOrigin',
  description: 'Where the value of a flag or setting comes from: the first of these that has one.',
  valuesConfig: {
    OVERRIDE: { description: 'Operators said so for this tenant, until `expiresAt` if that is given.' },
    TENANT: { description: "The tenant's own administrator chose it." },
    PLAN: { description: "The tenant's plan says so." },
    DEFAULT: { description: 'Nobody said anything else.' },
  },
});

@ObjectType('FeatureFlag', { description: 'Something that is open to a tenant or not.' })
export class FeatureFlagType {
  @Field(() => String, { description: 'Its name, such as `commerce.multiCurrency`.' })
  key: string;

  @Field(() => String, { description: 'What it opens.' })
  description: string;

  @Field(() => Boolean, { description: 'Whether it is on where nobody says anything else.' })
  enabledByDefault: boolean;

  @Field(() => Boolean, { description: "Whether the tenant's own administrator may switch it." })
  tenantMaySet: boolean;
}

@ObjectType('Setting', { description: 'Something that tenants may have otherwise than others.' })
export class SettingObject {
  @Field(() => String, { description: 'Its name, such as `commerce.pageSize`.' })
  key: string;

  @Field(() => settingType, { description: 'What its text stands for.' })
  type: SettingType;

  @Field(() => String, { description: 'What it decides.' })
  description: string;

  @Field(() => String, { description: 'What a value must be: "a whole number from 1 to 100".' })
  bounds: string;

  @Field(() => String, { description: 'The value where nobody says anything else.' })
  default: string;

  @Field(() => Boolean, { description: "Whether the tenant's own administrator may choose the value." })
  tenantMaySet: boolean;
}

@ObjectType('TenantFlag', { description: 'Whether something is open to a tenant at this moment.' })
export class TenantFlagType {
  @Field(() => FeatureFlagType, { description: 'What it is about.' })
  flag: FeatureFlagType;

  @Field(() => Boolean, { description: 'Whether it is on.' })
  enabled: boolean;

  @Field(() => valueOrigin, { description: 'Who says so.' })
  origin: Origin;

  @Field(() => DateTime, { nullable: true, description: 'When an override ends by itself; null for what has no end.' })
  expiresAt: Date | null;
}

@ObjectType('TenantSetting', { description: 'The value of a setting for a tenant at this moment.' })
export class TenantSettingType {
  @Field(() => SettingObject, { description: 'What it is about.' })
  setting: SettingObject;

  @Field(() => String, { description: 'The value, as text of the type of the setting.' })
  value: string;

  @Field(() => valueOrigin, { description: 'Who says so.' })
  origin: Origin;

  @Field(() => DateTime, { nullable: true, description: 'When an override ends by itself; null for what has no end.' })
  expiresAt: Date | null;
}

export function toFlagType({ key, description, default: enabledByDefault, tenantMaySet }: Flag): FeatureFlagType {
  return { key, description, enabledByDefault, tenantMaySet };
}

export function toSettingType({ key, type, description, bounds, default: value, tenantMaySet }: Setting): SettingObject {
  return { key, type, description, bounds, default: String(value), tenantMaySet };
}

type Entitled = Pick<Tenant, 'modules' | 'entitlements'>;

/** What counts for the tenant, of the flags of the modules that it has. From memory. */
export function tenantFlagsAt(tenant: Entitled, now: Date): TenantFlagType[] {
  return flagsOf(tenant).map((flag) => {
    const { value, ...from } = effectiveValue(tenant.entitlements, flag, now);
    return { flag: toFlagType(flag), enabled: value, ...from };
  });
}

/** The same of the settings. */
export function tenantSettingsAt(tenant: Entitled, now: Date): TenantSettingType[] {
  return settingsOf(tenant).map((setting) => {
    const { value, ...from } = effectiveValue(tenant.entitlements, setting, now);
    return { setting: toSettingType(setting), value: String(value), ...from };
  });
}
