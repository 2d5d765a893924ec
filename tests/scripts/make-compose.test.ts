import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeComposeFiles } from '../../scripts/sync-server/make-compose';

const files = makeComposeFiles('sync.example', [{ name: 'ada', hash: '$2a$11$hash' }]);
const servers = ['nats-1', 'nats-2', 'nats-3'];

it('starts each server with its own configuration and data', () => {
  const { services, volumes } = parse(files['compose.yaml'] ?? '');
  expect(Object.keys(services)).toEqual([...servers, 'caddy']);
  for (const server of servers) {
    expect(services[server].volumes).toEqual([
      `./${server}.conf:/etc/nats.conf:ro`,
      `${server}:/data`,
    ]);
    expect(Object.keys(volumes)).toContain(server);
  }
});

it('connects each server with the two others, for the same users', () => {
  for (const server of servers) {
    const config = files[`${server}.conf`] ?? '';
    expect(config).toContain(`server_name: "${server}"`);
    expect([...config.matchAll(/nats:\/\/([\w-]+):6222/g)].map(([, other]) => other)).toEqual(
      servers.filter((other) => other !== server),
    );
    expect(config).toContain('user: "ada"');
    expect(config).toContain('store_dir: "/data"');
  }
});

it('passes connections for the host on to any of the servers', () => {
  expect(files['Caddyfile']).toMatch(/^sync\.example \{\s+reverse_proxy /);
  for (const server of servers) expect(files['Caddyfile']).toContain(`${server}:8080`);
});

it('gives each server the accounts of teams, in which readers only import', () => {
  const team = { name: 'energy', mayWrite: false };
  const reader = { name: 'cem@energy', hash: '$2a$11$hash', team };
  const teams = makeComposeFiles('sync.example', [reader]);
  for (const server of servers) {
    const config = teams[`${server}.conf`] ?? '';
    const [, accounts = ''] = /^accounts \{$([\s\S]*)\}/m.exec(config) ?? [];
    const found = JSON.parse(`{${accounts.replace(/\}\n {2}"/g, '},\n"')}}`);
    expect(Object.keys(found)).toEqual(['team@energy', 'readers@energy']);
    expect(found['readers@energy']).not.toHaveProperty('jetstream');
    expect(found['readers@energy'].users[0]).toMatchObject({ password: '$2a$11$hash' });
  }
});
