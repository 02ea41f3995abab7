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
import { Arg, Args, Context, DateTime, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, PageArgs, Query, Resolver, Root, connectionOf, } from '../../../kernel/graphql.js';
import { userId } from '../../access/public.js';
import { endSessionSchema, endUserSessionsSchema } from './checks.js';
import { deviceOf } from './device.js';
import { endOtherSessions, endOwnSession, endUserSessions, pageOwnSessions, pageUserSessions, } from './holders.js';
let SessionType = class SessionType {
    id;
    address;
    createdAt;
    lastSeenAt;
    expiresAt;
    isCurrent;
};
__decorate([
    Field(() => ID, { description: 'Begins with `ses_`.' })
], SessionType.prototype, "id", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where it was last seen: a network address.' })
], SessionType.prototype, "address", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it began.' })
], SessionType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last refreshed.' })
], SessionType.prototype, "lastSeenAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it ends unless it is refreshed before.' })
], SessionType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it is the session that asks.' })
], SessionType.prototype, "isCurrent", void 0);
SessionType = __decorate([
    ObjectType('Session', { description: 'One sign-in on one device.' })
], SessionType);
const SessionConnection = connectionOf('Session', () => SessionType);
let EndSessionInput = class EndSessionInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The session.' })
], EndSessionInput.prototype, "id", void 0);
EndSessionInput = __decorate([
    InputType('EndSessionInput', { description: "A session of one's own." })
], EndSessionInput);
let EndUserSessionsInput = class EndUserSessionsInput {
    userId;
};
__decorate([
    Field(() => ID, { description: 'The user.' })
], EndUserSessionsInput.prototype, "userId", void 0);
EndUserSessionsInput = __decorate([
    InputType('EndUserSessionsInput', { description: 'Whose sessions to end.' })
], EndUserSessionsInput);
let SessionResolver = class SessionResolver {
    device({ userAgent }) {
        return deviceOf(userAgent);
    }
    sessions(ctx, page) {
        return pageOwnSessions(ctx, page);
    }
    userSessions(ctx, id, page) {
        return pageUserSessions(ctx, userId.parse(id, 'userId'), page);
    }
    endSession(ctx, input) {
        return endOwnSession(ctx, check(endSessionSchema, input).id);
    }
    endOtherSessions(ctx) {
        return endOtherSessions(ctx);
    }
    endUserSessions(ctx, input) {
        return endUserSessions(ctx, check(endUserSessionsSchema, input).userId);
    }
};
__decorate([
    FieldResolver(() => String, {
        nullable: true,
        description: 'The program and the system, as the device calls itself: `Firefox, Windows`. Anybody can pretend; null when it says nothing.',
    }),
    __param(0, Root())
], SessionResolver.prototype, "device", null);
__decorate([
    Query(() => SessionConnection, { nullable: true, description: 'The open sessions of the signed-in person, the newest first.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], SessionResolver.prototype, "sessions", null);
__decorate([
    Query(() => SessionConnection, { nullable: true, description: 'The open sessions of a user, the newest first.' }),
    __param(0, Context()),
    __param(1, Arg('userId', () => ID, { description: 'Begins with `usr_`.' })),
    __param(2, Args(() => PageArgs))
], SessionResolver.prototype, "userSessions", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Ends one session of the signed-in person: its tokens stop working everywhere, within two seconds. True.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => EndSessionInput, { description: 'Which one.' }))
], SessionResolver.prototype, "endSession", null);
__decorate([
    Mutation(() => Int, {
        nullable: true,
        description: 'Ends all sessions of the signed-in person but the one that asks, within two seconds. How many there were.',
    }),
    __param(0, Context())
], SessionResolver.prototype, "endOtherSessions", null);
__decorate([
    Mutation(() => Int, { nullable: true, description: 'Ends all sessions of a user, within two seconds. How many there were.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => EndUserSessionsInput, { description: 'Whose.' }))
], SessionResolver.prototype, "endUserSessions", null);
SessionResolver = __decorate([
    Resolver(() => SessionType)
], SessionResolver);
export { SessionResolver };
let SessionConnectionResolver = class SessionConnectionResolver {
    totalCount(page) {
        return page.count();
    }
};
__decorate([
    FieldResolver(() => Int, { description: 'How many open sessions there are. Counted only when it is selected.' }),
    __param(0, Root())
], SessionConnectionResolver.prototype, "totalCount", null);
SessionConnectionResolver = __decorate([
    Resolver(() => SessionConnection)
], SessionConnectionResolver);
export { SessionConnectionResolver };
//# sourceMappingURL=graphql.js.map