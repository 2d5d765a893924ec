import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerUser } from './make-config';
import { formatAddress, type Settings, toAccount } from './settings';

/** Returns lines about a server: its address, its users and teams, and what they store. */
export function listServer(
  settings: Settings,
  users: readonly ServerUser[],
  measure: (account: string) => number | null,
): readonly string[] {
  const describe = (account = '') => {
    const [stored, limit] = [measure(account), settings.limits[account]];
    return [
      stored === null ? [] : `stores ${formatSize(stored)}`,
      limit === undefined ? [] : `limit ${formatSize(limit)}`,
    ]
      .flat()
      .map((part) => `, ${part}`)
      .join('');
  };
  const teams = [...new Set(users.flatMap(({ team }) => team?.name ?? []))];
  return [
    `Address: ${formatAddress(settings)}`,
    ...users.flatMap(({ name, team }) => (team ? [] : `User ${name}${describe(name)}`)),
    ...teams.flatMap((team) => [
      `Team ${team}${describe(toAccount(undefined, team))}`,
      ...users.flatMap((one) =>
        one.team?.name === team
          ? `  ${one.name}${one.team.mayWrite ? '' : ' (may only read)'}`
          : [],
      ),
    ]),
  ];
}

/** The bytes of the files of an account; null if they are not on this computer. */
export function measureAccount(folder: string, account: string): number | null {
  if (!existsSync(folder)) return null;
  const stored = join(folder, account);
  if (!existsSync(stored)) return 0;
  return readdirSync(stored, { recursive: true, withFileTypes: true }).reduce((total, entry) => {
    if (!entry.isFile()) return total;
    // Files may go while a server runs.
    const found = statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false });
    return total + (found?.size ?? 0);
  }, 0);
}

/** "5 GB", in units of 1000, as limits are typed. */
export function formatSize(bytes: number): string {
  for (const [unit, size] of [
    ['TB', 1e12],
    ['GB', 1e9],
    ['MB', 1e6],
  ] as const) {
    if (bytes >= size) return `${Number((bytes / size).toFixed(1))} ${unit}`;
  }
  return bytes === 0 ? 'nothing' : 'less than 1 MB';
}
