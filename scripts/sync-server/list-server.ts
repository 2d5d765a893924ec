import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerUser } from './make-config';
import { findTeam } from './make-team';
import { formatAddress, type Settings, toAccount } from './settings';

/** The accounts on this computer that store something. */
export interface Storage {
  readonly accounts: readonly string[];
  /** The bytes of an account; null if they are not on this computer. */
  measure(account: string): number | null;
}

/**
 * Returns lines about a server: its address, its users and teams, and what they store. Also those
 * whose logins were removed, while something of theirs is stored.
 */
export function listServer(
  settings: Settings,
  users: readonly ServerUser[],
  { accounts, measure }: Storage,
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
  const used = new Set(users.map(({ name, team }) => toAccount(name, team?.name)));
  const left = accounts.filter((account) => !used.has(account) && (measure(account) ?? 0) > 0);
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
    ...left.map((account) => {
      const team = findTeam(account);
      return team === null
        ? `User ${account}, no login${describe(account)}`
        : `Team ${team}, no users${describe(account)}`;
    }),
  ];
}

/** The accounts in a folder of NATS, without its own. */
export function openStorage(folder: string): Storage {
  const accounts = existsSync(folder)
    ? readdirSync(folder).filter((account) => !account.startsWith('$'))
    : [];
  return { accounts, measure: (account) => measureAccount(folder, account) };
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
