import { isIP } from 'node:net';
import { parseArgs } from 'node:util';

/** Something that was typed is wrong; the message says what to do. */
export class BadOption extends Error {}

export type Options = ReturnType<typeof readOptions>;

const namePattern = /^[\w-]+$/;
const hostPattern = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)*[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;
const limitPattern = /^(\d+(?:\.\d+)?)\s?([MGT])B$/i;
const bytesOf: Readonly<Record<string, number>> = { M: 1e6, G: 1e9, T: 1e12 };

/** Options that take a value, and may be given once. */
const single = [
  ...(['team', 'limit', 'host', 'port', 'client-port', 'cert', 'key'] as const),
  ...(['folder', 'delete-user', 'delete-team'] as const),
];

/** Reads the options of the command; throws `BadOption` if they contradict each other. */
export function readOptions(args: readonly string[]) {
  const { user, member, reader, remove, 'new-password': newPassword, ...given } = parse(args);
  for (const option of single) {
    if ((given[option]?.length ?? 0) > 1) throw new BadOption(`Give --${option} only once.`);
  }
  const get = (option: (typeof single)[number]) => given[option]?.at(0);
  const [team, limit, host] = [get('team'), get('limit'), get('host')];
  const [deletedUser, deletedTeam] = [get('delete-user'), get('delete-team')];
  const names = [...user, ...member, ...reader, ...remove, ...newPassword];
  const bad = [...names, team ?? '-', deletedUser ?? '-', deletedTeam ?? '-'].find(
    (name) => !namePattern.test(name),
  );
  if (bad !== undefined) {
    const [, name, team] = /^([\w-]+)@([\w-]+)$/.exec(bad) ?? [];
    if (name)
      throw new BadOption(`Give the team of ${name} as an option of its own: --team ${team}`);
    throw new BadOption(`"${bad}" is not a valid name. Use only letters, digits, "-" and "_".`);
  }
  if (team === undefined && member.length + reader.length > 0) {
    throw new BadOption('--member and --reader need the name of a team: --team NAME');
  }
  const people = [...member, ...reader, ...remove, ...newPassword];
  if (team !== undefined && people.length === 0 && limit === undefined) {
    throw new BadOption(
      'Say what to do with the team: --member, --reader, --remove, --new-password or --limit.',
    );
  }
  const whole = team === undefined ? names : people;
  const twice = whole.find((name, index) => whole.map(fold).indexOf(fold(name)) !== index);
  if (twice !== undefined) {
    throw new BadOption(`Give ${twice} only once. Upper and lower case make no difference.`);
  }
  if (limit !== undefined && (team === undefined) === (user.length !== 1)) {
    throw new BadOption('--limit applies to one --team or one --user. Give exactly one of them.');
  }
  if (deletedUser !== undefined || deletedTeam !== undefined) {
    const others = single.filter((option) => option !== 'folder' && get(option) !== undefined);
    if (names.length > 0 || others.length > 1) {
      throw new BadOption('Delete one user or one team at a time, without other changes.');
    }
  }
  if (host !== undefined && isIP(host) === 0 && !hostPattern.test(host)) {
    throw new BadOption(
      `"${host}" is not a host. Give only its name or address, such as: --host sync.example`,
    );
  }
  const { list, compose, yes, 'no-start': noStart } = given;
  return {
    ...{ user, team, member, reader, remove, newPassword, deletedUser, deletedTeam, host },
    ...{ list, compose, yes, start: !noStart, cert: get('cert'), key: get('key') },
    limit: limit === undefined ? undefined : readLimit(limit),
    port: readPort('port', get('port')),
    clientPort: readPort('client-port', get('client-port')),
    folder: get('folder') ?? 'sync-server',
  };
}

/** Names that only differ in case count as the same: some file systems do not tell them apart. */
export function fold(name: string): string {
  return name.toLowerCase();
}

/** In bytes; null for none. */
function readLimit(typed: string): number | null {
  if (typed === 'none') return null;
  const [, amount, unit = ''] = limitPattern.exec(typed) ?? [];
  const bytes = Math.round(Number(amount) * (bytesOf[unit.toUpperCase()] ?? 0));
  if (!(bytes > 0)) {
    throw new BadOption(`--limit must be a size such as 500MB or 5GB, or none, not ${typed}`);
  }
  return bytes;
}

function readPort(option: string, typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new BadOption(`--${option} must be a number from 1 to 65535, not ${typed}`);
  }
  return port;
}

function parse(args: readonly string[]) {
  const names = { type: 'string', multiple: true, default: [] as string[] } as const;
  // Several, so that giving one twice can be refused.
  const one = { type: 'string', multiple: true } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ user: names, member: names, reader: names, remove: names, 'new-password': names },
        ...{ team: one, limit: one, host: one, port: one, 'client-port': one, cert: one, key: one },
        ...{ folder: one, 'delete-user': one, 'delete-team': one },
        ...{ list: flag, compose: flag, yes: flag, 'no-start': flag },
      },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) throw new BadOption(explainMistake(error));
    throw error;
  }
}

/** Says what `parseArgs` refuses. Its own messages explain how to write a parser. */
function explainMistake(error: TypeError): string {
  const [, option = ''] = /'(?:-\w, )?(-[^' ]*)[^']*'/.exec(error.message) ?? [];
  switch ('code' in error ? error.code : null) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option ${option}. To list all options: npm run sync-server -- --help`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take/.test(error.message)
        ? `${option} takes no value.`
        : `${option} needs a value.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL': {
      const [, word = ''] = /'([^']*)'/.exec(error.message) ?? [];
      return `"${word}" belongs to no option. Write options after " -- ", such as: npm run sync-server -- --user ada`;
    }
    default:
      return error.message;
  }
}
