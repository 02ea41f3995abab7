import { defineRefusal } from '../../kernel/errors.js';
export const pathUnknown = defineRefusal('NOT_FOUND', 'PATH_UNKNOWN', 'There is nothing at this address; GraphQL is served at /graphql.');
export const methodNotAllowed = defineRefusal('METHOD_NOT_ALLOWED', 'METHOD_NOT_ALLOWED', 'This address does not answer this HTTP method.');
export const hostInvalid = defineRefusal('BAD_REQUEST', 'HOST_INVALID', "The request's host is not one that this gateway serves.");
export const contentTypeUnsupported = defineRefusal('UNSUPPORTED_MEDIA_TYPE', 'CONTENT_TYPE_UNSUPPORTED', 'The request body must be sent as application/json in UTF-8.');
export const uploadsDisabled = defineRefusal('BAD_REQUEST', 'UPLOADS_DISABLED', 'Files are not taken within GraphQL requests (multipart/form-data). Send the operation as application/json; where a field refers to a file, it takes its address or key.');
export const contentEncodingUnsupported = defineRefusal('UNSUPPORTED_MEDIA_TYPE', 'CONTENT_ENCODING_UNSUPPORTED', 'The request body must be sent uncompressed.');
export const bodyTooLarge = defineRefusal('PAYLOAD_TOO_LARGE', 'BODY_TOO_LARGE', 'The request body is larger than this gateway accepts.', (bytesMax) => `The request body is larger than ${bytesMax} bytes.`);
export const bodyEmpty = defineRefusal('BAD_REQUEST', 'BODY_EMPTY', 'The request has no body.');
export const bodyNotUtf8 = defineRefusal('BAD_REQUEST', 'BODY_NOT_UTF8', 'The request body is not valid UTF-8.');
export const bodyNotJson = defineRefusal('BAD_REQUEST', 'BODY_NOT_JSON', 'The request body is not a JSON object.');
export const bodyTooDeep = defineRefusal('BAD_REQUEST', 'BODY_TOO_DEEP', 'The request body nests its objects and arrays too deeply.');
export const bodyAborted = defineRefusal('BAD_REQUEST', 'BODY_ABORTED', 'The request ended before its body was complete.');
export const batchingDisabled = defineRefusal('BAD_REQUEST', 'BATCHING_DISABLED', 'Several operations in one request are not accepted.');
//# sourceMappingURL=errors.js.map