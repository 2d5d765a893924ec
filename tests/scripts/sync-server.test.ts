import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareSync } from 'bcryptjs';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'pressmark-sync-server-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('prints passwords, and stores only their hashes', () => {
  const program = ['--import', 'tsx', 'scripts/sync-server/index.ts'];
  const options = ['--folder', folder, '--no-start'];
  const users = ['--user', 'ada', '--team', 'energy', '--reader', 'cem'];
  const { status, stdout } = spawnSync(process.execPath, [...program, ...options, ...users], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const printed = [...stdout.matchAll(/^Password of (\S+)(?: \(may only read\))?: (\S+)$/gm)];
  expect(printed.map(([, name]) => name)).toEqual(['ada', 'cem@energy']);
  const files = readdirSync(folder);
  expect(files).toEqual(['admin.json', 'nats.conf', 'settings.json', 'users.json']);
  for (const file of files) {
    const content = readFileSync(join(folder, file), 'utf8');
    for (const [, name, password = ''] of printed) {
      if (/nats|users/.test(file)) expect(content).toContain(name);
      expect(content).not.toContain(password);
    }
    expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  }
  const stored: { hash: string }[] = JSON.parse(readFileSync(join(folder, 'users.json'), 'utf8'));
  for (const [index, [, , password = '']] of printed.entries()) {
    expect(compareSync(password, stored[index]?.hash ?? '')).toBe(true);
  }
});
