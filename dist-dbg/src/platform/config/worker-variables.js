/** The variables of the queue, and of what workers do about its messages. */
import { z } from 'zod';
import { define, flag, list, positive } from './variable.js';
export const workerVariables = {
    QUEUE: define({
        schema: z.enum(['embedded', 'sqs'], 'must be embedded or sqs').optional(),
        fallback: '`sqs` in production or with `SQS_ENDPOINT`, else `embedded`',
        meaning: 'What carries messages from relays to workers: `sqs` for AWS or what speaks like it; `embedded` for a queue in the memory of the process, found by those with the same `DATA_DIR`.',
    }),
    SQS_ENDPOINT: define({
        schema: z.url('must be a URL such as http://localhost:4566').optional(),
        fallback: "AWS's own",
        meaning: 'Where SQS is, when it is not AWS: an emulator, or a private endpoint.',
    }),
    AWS_REGION: define({
        schema: z
            .string()
            .regex(/^[a-z0-9-]{1,50}$/, 'must be a region such as eu-west-1')
            .optional(),
        fallback: '`us-east-1` with an endpoint',
        meaning: "The region of the queues. Credentials come as usual with AWS: from `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, a profile, or the machine's role.",
    }),
    AWS_ACCESS_KEY_ID: define({
        schema: z.string().min(1).optional(),
        secret: true,
        meaning: "Read by AWS's own library, together with `AWS_SECRET_ACCESS_KEY`. Without it, `SQS_ENDPOINT` is asked with credentials that mean nothing.",
    }),
    SQS_QUEUE_PREFIX: define({
        schema: z
            .string()
            .regex(/^[A-Za-z0-9_-]{1,60}$/, 'must be letters, digits, hyphens and underscores, at most 60')
            .default('serai'),
        fallback: 'serai',
        meaning: 'The queues are `<prefix>-events` and `<prefix>-events.fifo`.',
    }),
    SQS_CREATE_QUEUES: define({
        schema: flag.optional(),
        fallback: '`true`, in production `false`',
        meaning: 'Makes queues that are missing. In production they are made beforehand, with rights of their own.',
    }),
    WORKER_CONCURRENCY: define({
        schema: positive.max(100, 'must be at most 100').default(8),
        fallback: '8',
        meaning: 'How many listeners run at a time in a process that works. Fewer than `DATABASE_CONNECTIONS`, so that requests find one free.',
    }),
    OUTBOUND_ALLOW: define({
        schema: list.default([]),
        fallback: '(none)',
        meaning: 'Comma-separated host names, addresses or CIDR blocks that webhooks and sign-in through providers may call although they are not public, on any port: `127.0.0.1` under development. Whoever may make endpoints then reaches all of it.',
    }),
};
//# sourceMappingURL=worker-variables.js.map