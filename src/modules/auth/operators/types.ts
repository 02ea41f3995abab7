import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';

@ObjectType('Operator', { description: 'Somebody who runs the installation. Operators belong to no tenant.' })
export class OperatorType {
  @Field(() => ID, { description: 'Begins with `opr_`.' })
  id: string;

  @Field(() => String, { description: 'What one signs in with.' })
  email: string;

  @Field(() => String, { description: 'How the person is called on screens.' })
  displayName: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when the operator is deactivated; null for one who is active.' })
  deactivatedAt: Date | null;

  @Field(() => [String], { description: 'What the operator may.' })
  permissions: readonly string[];

  @Field(() => Boolean, { description: 'Whether the operator has all permissions, those to come among them.' })
  hasAllPermissions: boolean;

  @Field(() => Int, { description: 'Counts the changes of the operator, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When the operator was created.' })
  createdAt: Date;
}

export const OperatorConnection = connectionOf('Operator', () => OperatorType);

@InputType('CreateOperatorInput', { description: 'A new operator.' })
export class CreateOperatorInput {
  @Field(() => String, { description: 'What they sign in with; unique among operators, regardless of case.' })
  email: string;

  @Field(() => String, { description: 'How they are called on screens; 1 to 120 characters.' })
  displayName: string;

  @Field(() => String, { description: 'Their first password: 15 to 256 characters.' })
  password: string;

  @Field(() => [String], { nullable: true, description: 'What they may; all, with those to come, when nothing is given.' })
  permissions: string[] | null;
}

@InputType('UpdateOperatorInput', { description: 'Changes of an operator. What is not given stays as it is.' })
export class UpdateOperatorInput {
  @Field(() => ID, { description: 'The operator to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with AUTH_OPERATOR_VERSION_STALE unless the operator has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'How they are called on screens; 1 to 120 characters.' })
  displayName: string | null;

  @Field(() => [String], { nullable: true, description: 'What they may from now on; an explicit null gives all, with those to come.' })
  permissions: string[] | null;
}

@InputType('OperatorInput', { description: 'An operator.' })
export class OperatorInput {
  @Field(() => ID, { description: 'Begins with `opr_`.' })
  id: string;
}
