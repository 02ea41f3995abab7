var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ArgsType, Field, Int, LocalDate } from '../../../kernel/graphql.js';
let ReportArgs = class ReportArgs {
    from;
    to;
    currencyCode;
};
__decorate([
    Field(() => LocalDate, { nullable: true, description: 'The first day, in `commerce.timeZone`; 30 days before `to` when not given.' })
], ReportArgs.prototype, "from", void 0);
__decorate([
    Field(() => LocalDate, { nullable: true, description: 'The day after the last one; tomorrow when not given. At most 3,660 days after `from`.' })
], ReportArgs.prototype, "to", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As in ISO 4217; the currency of the shop (`commerce.currency`) when not given.' })
], ReportArgs.prototype, "currencyCode", void 0);
ReportArgs = __decorate([
    ArgsType()
], ReportArgs);
export { ReportArgs };
let RankingArgs = class RankingArgs extends ReportArgs {
    first;
};
__decorate([
    Field(() => Int, { nullable: true, description: 'How many rows, 1 to 100; 20 when not given. The others are summed up.' })
], RankingArgs.prototype, "first", void 0);
RankingArgs = __decorate([
    ArgsType()
], RankingArgs);
export { RankingArgs };
//# sourceMappingURL=args.js.map