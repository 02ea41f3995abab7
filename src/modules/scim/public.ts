export { type ScimAnswer, type ScimRequest, answerScim } from './wire/answer.js';
export { toProblem } from './wire/problems.js';
