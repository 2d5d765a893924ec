import { type LibraryState, type StateRow, type TableName, tables } from './library-state';

/** What every device must have in the end. */
export interface Expected {
  /** Of the clips that are not deleted. */
  readonly headlines: ReadonlySet<string>;
  /** Typed into notes; each is somewhere exactly once. */
  readonly words: ReadonlySet<string>;
  /** The ids of highlights that were added. */
  readonly annotations: ReadonlySet<string>;
  /** Exact tags of some clips, by headline. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

export interface Finding {
  /** `doubled`: more than there should be, such as a deleted clip that came back. */
  readonly kind: 'lost' | 'doubled' | 'unequal';
  /** Null if devices differ. */
  readonly device: string | null;
  readonly what: string;
}

/** Compares the libraries of all devices with what was expected, and with each other. */
export function compare(
  states: ReadonlyMap<string, LibraryState>,
  expected: Expected,
): readonly Finding[] {
  const findings: Finding[] = [];
  /** Rows that are already reported. */
  const reported = new Set<string>();
  const idsOf = new Map<string, Set<string>>();
  for (const { clips } of states.values()) {
    for (const { headline, id } of clips) {
      idsOf.set(headline, (idsOf.get(headline) ?? new Set()).add(id));
    }
  }
  for (const [device, state] of states) {
    const add = (kind: Finding['kind'], what: string) => findings.push({ kind, device, what });
    const clips = groupByHeadline(state.clips.filter(({ isAlive }) => isAlive));
    for (const headline of expected.headlines) {
      if (clips.has(headline)) continue;
      add('lost', `clip "${headline}"`);
      for (const id of idsOf.get(headline) ?? []) reported.add(`clips ${id}`);
    }
    for (const [headline, rows] of clips) {
      for (const { id } of rows.slice(expected.headlines.has(headline) ? 1 : 0)) {
        add('doubled', `clip "${headline}" ${id}`);
        // Any of them may be the one that should not be there.
        for (const row of rows) reported.add(`clips ${row.id}`);
      }
      const tags = expected.tags.get(headline);
      for (const tag of tags ?? []) {
        if (!rows.some((row) => row.tags.includes(tag))) add('lost', `tag ${tag} of "${headline}"`);
      }
      for (const tag of tags ? rows.flatMap((row) => row.tags) : []) {
        if (!tags?.includes(tag)) add('doubled', `tag ${tag} of "${headline}"`);
      }
    }
    const words = countWords([...state.clips, ...state.annotations]);
    for (const word of expected.words) {
      const count = words.get(word) ?? 0;
      if (count === 0) add('lost', `word ${word}`);
      if (count > 1) add('doubled', `word ${word}, ${count} times`);
    }
    const alive = new Set(state.annotations.flatMap(({ id, isAlive }) => (isAlive ? id : [])));
    for (const id of expected.annotations) {
      if (alive.has(id)) continue;
      add('lost', `highlight ${id}`);
      reported.add(`annotations ${id}`);
    }
  }
  for (const table of tables) {
    for (const id of findUnequal([...states.values()], table)) {
      const what = `${table} ${id}`;
      if (!reported.has(what)) findings.push({ kind: 'unequal', device: null, what });
    }
  }
  return findings;
}

/** The ids of rows that are missing on a device, or differ. */
function findUnequal(states: readonly LibraryState[], table: TableName): readonly string[] {
  // A tag that is out of use is not exchanged.
  const isCompared = ({ isAlive }: StateRow) => isAlive || table !== 'tags';
  const maps = states.map(
    (state) => new Map(state[table].filter(isCompared).map(({ id, hash }) => [id, hash])),
  );
  const ids = new Set(maps.flatMap((map) => [...map.keys()]));
  return [...ids].filter((id) => new Set(maps.map((map) => map.get(id))).size > 1);
}

function groupByHeadline(rows: readonly StateRow[]): ReadonlyMap<string, readonly StateRow[]> {
  const groups = new Map<string, StateRow[]>();
  for (const row of rows) {
    const group = groups.get(row.headline);
    if (group) group.push(row);
    else groups.set(row.headline, [row]);
  }
  return groups;
}

function countWords(rows: readonly StateRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words, isAlive } of rows) {
    for (const word of isAlive ? words : []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
