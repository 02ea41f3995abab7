export { answerScim } from './wire/answer.js';
export { toProblem } from './wire/problems.js';
//# sourceMappingURL=public.js.map