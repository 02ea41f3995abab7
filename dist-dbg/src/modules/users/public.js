export { hasOtherAdministrator, listAdministrators } from './administrators.js';
export { countPeopleWhere, listPeopleWhere, personTerms } from './directory/queries.js';
export { moveToEmail } from './directory/service.js';
export { emailTaken, userNotFound } from './errors.js';
export { AccessExplanationType } from './explain/graphql.js';
export { personById } from './loaders.js';
export { findPerson } from './people/queries.js';
export { changePerson, dismissPerson, readmitPerson } from './people/service.js';
export { UserType } from './people/types.js';
export { onlyFor } from './people/visibility.js';
export { findUserByEmail, findUserById, hasActiveUser, lockPerson, lockUser, pinUser, updateUserCredentials, updateUserHash } from './queries.js';
export { createDirectoryUser, createFederatedUser, createInvitedUser, createUser } from './service.js';
//# sourceMappingURL=public.js.map