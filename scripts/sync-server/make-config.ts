import { getTeamAccount, makeTeam } from './make-team';

/** A server, as its configuration describes it. */
export interface ServerOptions {
  /** Where NATS clients connect, for administration, such as "127.0.0.1:4222". */
  readonly listen: string;
  /** Where browsers connect, such as "0.0.0.0:8443". */
  readonly websocket: string;
  /** Paths of certificate and key in PEM; null for none, which only suits this machine. */
  readonly tls: { readonly certificate: string; readonly key: string } | null;
  /** Where records and blobs are stored. */
  readonly store: string;
  readonly users: readonly ServerUser[];
  /** How much accounts may store, by name and in bytes. */
  readonly limits?: Readonly<Record<string, number>>;
  /** How much all accounts may store, in bytes; if not given, what NATS chooses at each start. */
  readonly maxStored?: number;
  /** The hash of the password with which this command reloads the server. */
  readonly adminHash?: string;
  /** Null for a server of its own. */
  readonly cluster: Cluster | null;
  /** An account that has a storage but no users. */
  readonly emptied?: string | null;
}

/** A server among others that hold the same data; three survive the loss of one. */
export interface Cluster {
  /** The name of this server, different from those of the others. */
  readonly server: string;
  /** Where the others connect to this one, such as "0.0.0.0:6222". */
  readonly listen: string;
  /** Where this one connects to the others, such as "one.example:6222". */
  readonly others: readonly string[];
}

export interface ServerUser {
  /** Letters, digits, "-" and "_"; with the team, "ana@energy", if there is one. */
  readonly name: string;
  /** The bcrypt hash of the password. */
  readonly hash: string;
  /** A team shares one storage. Not given for a user with a storage of their own. */
  readonly team?: { readonly name: string; readonly mayWrite: boolean };
}

/** No name of a user has a "$". */
export const adminUser = '$admin';

/** Larger than any record; hosted servers have less, but records rarely reach 100 kB. */
const maxPayload = '8MB';

/**
 * Returns a configuration for `nats-server`. Each user or team has an account, and with it a
 * storage of their own: nobody can see the subjects, the buckets or the replies of another.
 */
export function makeConfig(options: ServerOptions): string {
  const { listen, websocket, tls, store, users, cluster, maxStored, adminHash } = options;
  const { emptied = null } = options;
  const makeStorage = (account: string) => {
    const limit = options.limits?.[account];
    return limit === undefined ? 'enabled' : { max_file: limit };
  };
  return [
    `listen: ${quote(listen)}`,
    `max_payload: ${maxPayload}`,
    `jetstream { store_dir: ${quote(store)}${maxStored ? `, max_file_store: ${maxStored}` : ''} }`,
    ...(cluster
      ? [
          `server_name: ${quote(cluster.server)}`,
          'cluster {',
          '  name: pressmark',
          `  listen: ${quote(cluster.listen)}`,
          `  routes: [${cluster.others.map((other) => quote(`nats://${other}`)).join(', ')}]`,
          '}',
        ]
      : []),
    'websocket {',
    `  listen: ${quote(websocket)}`,
    tls
      ? `  tls { cert_file: ${quote(tls.certificate)}, key_file: ${quote(tls.key)} }`
      : '  no_tls: true',
    '}',
    'accounts {',
    ...(adminHash === undefined
      ? []
      : [
          `  $SYS { users: [{ user: ${quote(adminUser)}, password: ${quote(adminHash)} }] }`,
          // If nobody else had a password, NATS would let everybody in without one.
          `  "$nobody" { users: [{ user: "$nobody", password: ${quote(adminHash)} }] }`,
        ]),
    ...(emptied === null ? [] : [`  ${quote(emptied)} { jetstream: enabled }`]),
    ...users
      .filter(({ team }) => team === undefined)
      .flatMap(({ name, hash }) => [
        `  ${quote(name)} {`,
        `    jetstream: ${JSON.stringify(makeStorage(name)).replaceAll('"', '')}`,
        `    users: [{ user: ${quote(name)}, password: ${quote(hash)} }]`,
        '  }',
      ]),
    ...[...new Set(users.flatMap(({ team }) => team?.name ?? []))].flatMap((team) =>
      Object.entries(makeTeam(team, users, makeStorage(getTeamAccount(team)))).map(
        // JSON is part of this format.
        ([account, content]) => `  ${quote(account)}: ${JSON.stringify(content, null, 2)}`,
      ),
    ),
    '}',
    '',
  ].join('\n');
}

/** JSON strings are strings of this format, too. */
function quote(text: string): string {
  return JSON.stringify(text);
}
