import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import type { CertificateFiles } from './check-certificate';
import { getTeamAccount } from './make-team';
import { BadOption, type Options } from './read-options';

/** How a server was set up. Later calls keep what they do not change. */
export interface Settings {
  /** What browsers connect to. */
  readonly host: string;
  readonly port: number;
  /** Where this command and NATS's own tools connect, on this computer; null for any free port. */
  readonly clientPort: number | null;
  readonly tls: CertificateFiles | null;
  /** For a cluster in containers. */
  readonly isCluster: boolean;
  /** In bytes, by account. */
  readonly limits: Readonly<Record<string, number>>;
}

const initial: Settings = {
  ...{ host: '127.0.0.1', port: 8443, clientPort: null, tls: null },
  ...{ isCluster: false, limits: {} },
};

/** A name for which a certificate can be had: not an address, nor a name without a domain. */
const domainName = /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/i;

export function readSettings(folder: string): Settings {
  const file = join(folder, 'settings.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : initial;
}

/** Returns the settings after a change; throws `BadOption` if a server could not work with them. */
export function changeSettings(before: Settings, options: Options): Settings {
  const isCluster = before.isCluster || options.compose;
  const host = options.host ?? before.host;
  const limits = { ...before.limits };
  const deleted = toAccount(options.deletedUser, options.deletedTeam);
  if (deleted !== undefined) delete limits[deleted];
  const limited = toAccount(options.user[0], options.team);
  if (options.limit !== undefined && limited !== undefined) {
    if (options.limit === null) delete limits[limited];
    else limits[limited] = options.limit;
  }
  if (isCluster) {
    checkCluster(host, options);
    return { ...before, host, isCluster, limits };
  }
  const tls = readTls(before, options);
  if (tls === null && !isLocal(host)) {
    throw new BadOption(
      `Browsers connect to ${host} only with TLS. Give --cert and --key, in PEM, for example from Let’s Encrypt.`,
    );
  }
  const { port = before.port, clientPort = before.clientPort } = options;
  return { host, port, clientPort, tls, isCluster, limits };
}

/** The account of a team or else of a user. */
export function toAccount(user: string | undefined, team: string | undefined): string | undefined {
  return team === undefined ? user : getTeamAccount(team);
}

export function isLocal(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host);
}

/** What users type to connect. */
export function formatAddress({ host, port, tls, isCluster }: Settings): string {
  if (isCluster) return `wss://${host}`;
  return `${tls ? 'wss' : 'ws'}://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

function checkCluster(host: string, { port, clientPort, cert, key }: Options): void {
  if (!domainName.test(host)) {
    throw new BadOption('Give the name that browsers connect to, such as: --host sync.example');
  }
  if (port !== undefined || clientPort !== undefined) {
    throw new BadOption('A cluster has no --port or --client-port: browsers use port 443.');
  }
  if (cert || key) throw new BadOption('A cluster needs no certificate: Caddy gets one.');
}

function readTls(before: Settings, { host, cert, key }: Options): CertificateFiles | null {
  if ((cert === undefined) !== (key === undefined)) {
    throw new BadOption('Give both --cert and --key, or neither.');
  }
  if (cert !== undefined && key !== undefined) {
    return { certificate: resolve(cert), key: resolve(key) };
  }
  return host !== undefined && isLocal(host) ? null : before.tls;
}
