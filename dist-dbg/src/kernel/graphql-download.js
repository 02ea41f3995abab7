var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ObjectType } from './graphql.js';
let DownloadTicketType = class DownloadTicketType {
    url;
    expiresAt;
};
__decorate([
    Field(() => String, {
        description: 'Where to get it: a path on this address, with GET and without a header. Whoever has it may fetch the file: do not pass it on.',
    })
], DownloadTicketType.prototype, "url", void 0);
__decorate([
    Field(() => DateTime, { description: 'Until when the download must have begun: one minute. It ends with the session that asked, too.' })
], DownloadTicketType.prototype, "expiresAt", void 0);
DownloadTicketType = __decorate([
    ObjectType('DownloadTicket', { description: 'The right to fetch a file once it is needed: soon, and by whoever asked for it.' })
], DownloadTicketType);
export { DownloadTicketType };
//# sourceMappingURL=graphql-download.js.map