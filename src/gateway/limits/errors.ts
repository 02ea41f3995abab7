import { defineRefusal } from '../../kernel/errors.js';

export const documentTooDeep = defineRefusal<[most: number]>(
  'BAD_USER_INPUT',
  'DOCUMENT_TOO_DEEP',
  'The operation nests its fields too deeply.',
  (most) => `The operation nests its fields more than ${most} deep.`,
);
export const introspectionTooDeep = defineRefusal<[most: number]>(
  'BAD_USER_INPUT',
  'INTROSPECTION_TOO_DEEP',
  'The introspection walks in circles through lists of fields or types.',
  (most) => `The introspection nests its lists of fields and types more than ${most} deep.`,
);
export const tooManyOperations = defineRefusal<[most: number]>(
  'BAD_USER_INPUT',
  'DOCUMENT_TOO_MANY_OPERATIONS',
  'The document holds too many operations.',
  (most) => `The document holds more than ${most} operations.`,
);
export const tooManyFields = defineRefusal<[most: number]>(
  'BAD_USER_INPUT',
  'DOCUMENT_TOO_MANY_FIELDS',
  'The operation selects too many fields, its fragments written out.',
  (most) => `The operation selects more than ${most} fields, its fragments written out.`,
);
export const tooManyAliases = defineRefusal<[most: number]>(
  'BAD_USER_INPUT',
  'DOCUMENT_TOO_MANY_ALIASES',
  'The operation has too many aliases, its fragments written out.',
  (most) => `The operation has more than ${most} aliases, its fragments written out.`,
);
export const tooManyRootFields = defineRefusal<[most: number]>(
  'BAD_USER_INPUT',
  'DOCUMENT_TOO_MANY_ROOT_FIELDS',
  'The operation has too many root fields.',
  (most) => `The operation has more than ${most} root fields.`,
);
export const mutationRepeated = defineRefusal<[most: number]>(
  'BAD_USER_INPUT',
  'DOCUMENT_MUTATION_REPEATED',
  'The operation calls one mutation too many times.',
  (most) => `The operation calls one mutation more than ${most} times.`,
);
export const tooManyDirectives = defineRefusal<[most: number]>(
  'BAD_USER_INPUT',
  'DOCUMENT_TOO_MANY_DIRECTIVES',
  'The operation has too many directives at one place.',
  (most) => `The operation has more than ${most} directives at one place.`,
);
