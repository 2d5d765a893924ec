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
}

export interface ServerUser {
  /** Letters, digits, "-" and "_". */
  readonly name: string;
  /** The bcrypt hash of the password. */
  readonly hash: string;
}

/** Larger than any record; hosted servers have less, but records rarely reach 100 kB. */
const maxPayload = '8MB';

/**
 * Returns a configuration for `nats-server`. Each user has an account, and with it a storage of
 * their own: nobody can see the subjects, the buckets or the replies of another.
 */
export function makeConfig({ listen, websocket, tls, store, users }: ServerOptions): string {
  return [
    `listen: ${quote(listen)}`,
    `max_payload: ${maxPayload}`,
    `jetstream { store_dir: ${quote(store)} }`,
    'websocket {',
    `  listen: ${quote(websocket)}`,
    tls
      ? `  tls { cert_file: ${quote(tls.certificate)}, key_file: ${quote(tls.key)} }`
      : '  no_tls: true',
    '}',
    'accounts {',
    ...users.flatMap(({ name, hash }) => [
      `  ${quote(name)} {`,
      '    jetstream: enabled',
      `    users: [{ user: ${quote(name)}, password: ${quote(hash)} }]`,
      '  }',
    ]),
    '}',
    '',
  ].join('\n');
}

/** JSON strings are strings of this format, too. */
function quote(text: string): string {
  return JSON.stringify(text);
}
