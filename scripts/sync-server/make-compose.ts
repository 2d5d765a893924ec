import { makeConfig, type ServerUser } from './make-config';

const servers = ['nats-1', 'nats-2', 'nats-3'];
const [clientPort, websocketPort, clusterPort] = [4222, 8080, 6222];

/**
 * Returns the files, by name, for a cluster of three servers in containers. Caddy gets a certificate
 * for the host, and passes each connection on to a server that runs.
 */
export function makeComposeFiles(
  host: string,
  users: readonly ServerUser[],
  limits: Readonly<Record<string, number>> = {},
): Readonly<Record<string, string>> {
  const configs = servers.map((server) => {
    const others = servers
      .filter((other) => other !== server)
      .map((other) => `${other}:${clusterPort}`);
    const config = makeConfig({
      listen: `0.0.0.0:${clientPort}`,
      websocket: `0.0.0.0:${websocketPort}`,
      tls: null,
      store: '/data',
      ...{ users, limits },
      cluster: { server, listen: `0.0.0.0:${clusterPort}`, others },
    });
    return [`${server}.conf`, config] as const;
  });
  return {
    ...Object.fromEntries(configs),
    Caddyfile: makeCaddyfile(
      host,
      servers.map((server) => `${server}:${websocketPort}`),
    ),
    'compose.yaml': makeComposeFile(),
  };
}

/** Returns Caddy's configuration: the address that browsers connect to, and those of the servers. */
function makeCaddyfile(host: string, addresses: readonly string[]): string {
  return [
    `${host} {`,
    `\treverse_proxy ${addresses.join(' ')} {`,
    // Tries another server, and leaves out for a while one that does not answer.
    '\t\tlb_try_duration 5s',
    '\t\tfail_duration 10s',
    '\t}',
    '}',
    '',
  ].join('\n');
}

function makeComposeFile(): string {
  return [
    'services:',
    ...servers.flatMap((server) => [
      `  ${server}:`,
      '    image: nats:2.10-alpine',
      '    command: --config /etc/nats.conf',
      '    restart: unless-stopped',
      '    volumes:',
      `      - ./${server}.conf:/etc/nats.conf:ro`,
      `      - ${server}:/data`,
    ]),
    '  caddy:',
    '    image: caddy:2-alpine',
    '    restart: unless-stopped',
    `    depends_on: [${servers.join(', ')}]`,
    '    ports: ["80:80", "443:443"]',
    '    volumes:',
    '      - ./Caddyfile:/etc/caddy/Caddyfile:ro',
    '      - caddy:/data',
    'volumes:',
    ...[...servers, 'caddy'].map((volume) => `  ${volume}:`),
    '',
  ].join('\n');
}
