import { DateTime, Field, ObjectType } from './graphql.js';

@ObjectType('DownloadTicket', { description: 'The right to fetch a file once it is needed: soon, and by whoever asked for it.' })
export class DownloadTicketType {
  @Field(() => String, {
    description: 'Where to get it: a path on this address, with GET and without a header. Whoever has it may fetch the file: do not pass it on.',
  })
  url: string;

  @Field(() => DateTime, { description: 'Until when the download must have begun: one minute. It ends with the session that asked, too.' })
  expiresAt: Date;
}
