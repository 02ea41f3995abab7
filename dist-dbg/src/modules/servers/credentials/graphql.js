var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../kernel/check.js';
import { serverId } from '../../../kernel/context.js';
import { Arg, Context, DateTime, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root } from '../../../kernel/graphql.js';
import { serverSchema } from '../registry/checks.js';
import { DatabaseServerType, toServerType } from '../registry/types.js';
import { listCredentialStates } from './queries.js';
import { requestRotation } from './rotation.js';
let CredentialRotationType = class CredentialRotationType {
    requestedAt;
    problem;
};
__decorate([
    Field(() => DateTime, { description: 'When it was asked for. It takes a few seconds.' })
], CredentialRotationType.prototype, "requestedAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why the last attempt failed; it is tried again every second.' })
], CredentialRotationType.prototype, "problem", void 0);
CredentialRotationType = __decorate([
    ObjectType('CredentialRotation', { description: 'A new password of a server that is not in force yet.' })
], CredentialRotationType);
let RotateServerCredentialsInput = class RotateServerCredentialsInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The server. Begins with `srv_`.' })
], RotateServerCredentialsInput.prototype, "id", void 0);
RotateServerCredentialsInput = __decorate([
    InputType('RotateServerCredentialsInput', { description: 'Whose credentials to rotate.' })
], RotateServerCredentialsInput);
let CredentialResolver = class CredentialResolver {
    async credentialsSince(ctx, { id }) {
        return (await statesOf(ctx, serverId.parse(id))).find((state) => state.activatedAt !== null)?.activatedAt ?? null;
    }
    async rotation(ctx, { id }) {
        const candidate = (await statesOf(ctx, serverId.parse(id))).find((state) => state.activatedAt === null);
        return candidate ? { requestedAt: candidate.createdAt, problem: candidate.problem } : null;
    }
    async rotateServerCredentials(ctx, input) {
        return toServerType(await requestRotation(ctx, check(serverSchema, input).id));
    }
};
__decorate([
    FieldResolver(() => DateTime, { nullable: true, description: 'Since when its present password is in force; null for the home server.' }),
    __param(0, Context()),
    __param(1, Root())
], CredentialResolver.prototype, "credentialsSince", null);
__decorate([
    FieldResolver(() => CredentialRotationType, {
        nullable: true,
        description: 'The rotation of its credentials that is under way; null when there is none.',
    }),
    __param(0, Context()),
    __param(1, Root())
], CredentialResolver.prototype, "rotation", null);
__decorate([
    Mutation(() => DatabaseServerType, {
        nullable: true,
        description: "Gives a server's login another password, which nobody sees. A worker does it within a few seconds, without a request that fails; `rotation` is null when it is done. For operators.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RotateServerCredentialsInput, { description: 'Whose.' }))
], CredentialResolver.prototype, "rotateServerCredentials", null);
CredentialResolver = __decorate([
    Resolver(() => DatabaseServerType)
], CredentialResolver);
export { CredentialResolver };
/** Read once per request, however many servers are shown. */
const known = new WeakMap();
async function statesOf(ctx, id) {
    const found = known.get(ctx.control) ?? ctx.control.read(listCredentialStates);
    known.set(ctx.control, found);
    return (await found).filter((state) => state.serverId === id);
}
//# sourceMappingURL=graphql.js.map