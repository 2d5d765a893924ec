import * as v from 'valibot';
import { type Instant, instantSchema, localPreferencePrefix } from '../model';

/** How this device reaches the server of its library, and what it needs to take part. */
export interface SyncAccount {
  readonly kind: 'nats' | 'webdav';
  /** Such as "wss://sync.example:8443", or "https://cloud.example/dav/ada/". */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** The secret of the library, in base64. */
  readonly secret: string;
  /** The secret as it is on the server, locked with the passphrase, in base64. */
  readonly locked: string;
  /** The id of this device in stamps and on WebDAV servers; another one each time it joins. */
  readonly device: string;
  readonly isPaused: boolean;
}

/**
 * Why an exchange failed:
 *
 * - unreachable: no answer, or the connection was lost
 * - failing: the server reports an error of its own, or is busy
 * - refused: wrong user or password, or missing rights
 * - insecure: something answers, but without TLS or with a certificate that is not accepted
 * - notNats: something answers, but does not accept NATS connections
 * - notWebdav: the server does not answer as WebDAV does
 * - noFolder: the server says that the folder does not exist
 * - redirected: the server redirects the address to another one
 * - readOnly: the server lets the user read, but not write
 * - noJetStream: a NATS server that stores nothing for this user
 * - notSetUp: the server has no library or share, or only the former state of a share, and this user
 *   may not change that
 * - full: no space left on the server
 * - otherLibrary: the server has another library
 * - removed: another device has removed the library from the server, or a member has removed the
 *   user from a share
 * - ended: a member has deleted the share from the server
 * - newer: the share is in the format of a later version of Pressmark
 * - unknown: a defect of ours
 */
const syncProblems = [
  'unreachable',
  'failing',
  'refused',
  'insecure',
  'notNats',
  'notWebdav',
  'noFolder',
  'redirected',
  'readOnly',
  'noJetStream',
  'notSetUp',
  'full',
  'otherLibrary',
  'removed',
  'ended',
  'newer',
  'unknown',
] as const;

export type SyncProblem = (typeof syncProblems)[number];

/** What was last known of the exchange with the server. */
export interface SyncState {
  /** Idle between exchanges. */
  readonly activity: 'connecting' | 'exchanging' | 'idle';
  /** Records received and sent in the exchange under way. */
  readonly received: number;
  readonly sent: number;
  /** Null if there was none. */
  readonly problem: SyncProblem | null;
  /** For `ended`, the id of the member who did it; null if that is not known. */
  readonly endedBy: string | null;
  /** The end of the last complete exchange. */
  readonly syncedAt: Instant | null;
  /** The last time that everything on the server was read. */
  readonly checkedAt: Instant | null;
  /** Records that could not be opened: damaged, or of a later version of Pressmark. */
  readonly unreadable: number;
  /** Clips whose texts or images another device has not sent yet. */
  readonly incomplete: number;
  /** Whether the server let this login write, in the last complete exchange; null before that. */
  readonly mayWrite: boolean | null;
}

/** Before the first exchange. */
export const initialSyncState: SyncState = {
  ...{ activity: 'idle', received: 0, sent: 0, problem: null, endedBy: null },
  ...{ syncedAt: null, checkedAt: null, unreadable: 0, incomplete: 0 },
  mayWrite: null,
};

/** The names of the preferences that store these. Not part of backups. */
export const syncPreferences = {
  account: `${localPreferencePrefix}sync`,
  state: `${localPreferencePrefix}sync-state`,
} as const;

/** Parses the stored account; null if this device takes part in no library. */
export const syncAccountSchema: v.GenericSchema<unknown, SyncAccount | null> = v.fallback(
  v.nullable(
    v.object({
      kind: v.picklist(['nats', 'webdav']),
      address: v.string(),
      user: v.string(),
      password: v.string(),
      secret: v.string(),
      locked: v.string(),
      device: v.string(),
      isPaused: v.boolean(),
    }),
  ),
  null,
);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Parses the stored state; the initial one if it is missing. */
export const syncStateSchema: v.GenericSchema<unknown, SyncState> = v.fallback(
  v.object({
    activity: v.picklist(['connecting', 'exchanging', 'idle']),
    received: count,
    sent: count,
    problem: v.nullable(v.picklist(syncProblems)),
    endedBy: v.optional(v.nullable(v.string()), null),
    syncedAt: v.nullable(instantSchema),
    checkedAt: v.nullable(instantSchema),
    unreadable: count,
    incomplete: count,
    mayWrite: v.optional(v.nullable(v.boolean()), null),
  }),
  initialSyncState,
);
