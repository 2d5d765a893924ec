import { teamAccountStart } from '../../client/sync/sharing/team-account';
import type { ServerUser } from './make-config';

/* What Pressmark's client uses of a server: two streams, the subjects that they store, and replies. */

const recordStream = 'KV_pressmark';
const streams = [recordStream, 'OBJ_pressmark'];
const recordSubjects = '$KV.pressmark.>';
const blobSubjects = '$O.pressmark.>';
const replySubjects = '_INBOX.>';

const readRequests = [
  '$JS.API.INFO',
  ...streams.flatMap((stream) => [
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.STREAM.MSG.GET.${stream}`,
    `$JS.API.DIRECT.GET.${stream}`,
    `$JS.API.DIRECT.GET.${stream}.>`,
  ]),
];
const memberRequests = [
  ...readRequests,
  // Tells the name of the account: whether it is one of a team.
  '$SYS.REQ.USER.INFO',
  ...streams.flatMap((stream) => [
    `$JS.API.STREAM.CREATE.${stream}`,
    `$JS.API.STREAM.PURGE.${stream}`,
  ]),
  `$JS.API.CONSUMER.CREATE.${recordStream}`,
  `$JS.API.CONSUMER.*.${recordStream}.>`,
  `$JS.API.CONSUMER.MSG.NEXT.${recordStream}.*`,
  recordSubjects,
  blobSubjects,
];

/** The account that stores what a team shares. */
export function getTeamAccount(team: string): string {
  return teamAccountStart + team;
}

/** The team whose account this is; null if it is that of a user. */
export function findTeam(account: string): string | null {
  return account.startsWith(teamAccountStart) ? account.slice(teamAccountStart.length) : null;
}

/**
 * Returns the accounts of a team, by name. Members use the streams of one. Readers have another,
 * which imports what they read. Permissions alone would not be enough: NATS does not check the
 * reply subject of a request. In the account of the streams, a reader could direct a reply to the
 * subject of a record, or of a request that deletes a stream.
 */
export function makeTeam(
  team: string,
  users: readonly ServerUser[],
  storage: 'enabled' | { readonly max_file: number } = 'enabled',
): Record<string, object> {
  const toUsers = (mayWrite: boolean, publish: readonly string[]) =>
    users
      .filter(({ team: own }) => own?.name === team && own.mayWrite === mayWrite)
      .map(({ name, hash }) => ({
        user: name,
        password: hash,
        permissions: { publish, subscribe: [recordSubjects, replySubjects] },
      }));
  const [account, readers] = [getTeamAccount(team), `readers@${team}`];
  return {
    [account]: {
      jetstream: storage,
      users: toUsers(true, memberRequests),
      exports: [
        ...readRequests.map((service) => ({ service, accounts: [readers] })),
        { stream: recordSubjects, accounts: [readers] },
      ],
    },
    [readers]: {
      users: toUsers(false, readRequests),
      imports: [
        ...readRequests.map((subject) => ({ service: { account, subject } })),
        { stream: { account, subject: recordSubjects } },
      ],
    },
  };
}
