import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addChanges,
  type Clock,
  createClock,
  emptyRecord,
  fromFields,
  joinRecords,
  readFields,
  type SyncedClip,
  type SyncRecord,
  toFields,
} from '../../core/sync';
import { makeAnnotation } from '../reconcile/states';
import { scaleRuns } from '../runs';

/*
 * Three devices edit one clip while their messages are lost, repeated and reordered. In the end
 * all have the same clip, and every word that someone wrote is there, unless someone who saw it
 * removed it.
 */

const clipId = 'clip-1';
const day = 86_400_000;

const start: SyncedClip = {
  clip: {
    ...{ id: clipId, addresses: ['a.example/1'], versionId: 'version-1', tags: [], note: '' },
    ...{ readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null },
    clippedAt: '2026-11-12T08:01:00.000Z',
    updatedAt: '2026-11-12T08:01:00.000Z',
    deletedAt: null,
  },
  versions: [{ id: 'version-1', keptAt: '2026-11-12T08:01:00.000Z', hash: '00' }],
  annotations: [makeAnnotation()],
  pictures: [],
  purged: {},
};

/** What happens at one moment. */
interface Event {
  readonly device: number;
  readonly kind: (typeof kinds)[number];
  readonly choice: number;
}

const kinds = [
  ...(['write', 'write', 'insert', 'remove line', 'tag', 'untag', 'colour', 'read'] as const),
  ...(['annotate', 'delete', 'restore', 'delete highlight', 'purge highlight', 'purge'] as const),
  ...(['send', 'send', 'send', 'receive', 'receive', 'receive', 'receive', 'lose'] as const),
] as const;

const arbitraryEvents = fc.array(
  fc.record({
    device: fc.nat({ max: 2 }),
    kind: fc.constantFrom(...kinds),
    choice: fc.nat({ max: 999 }),
  }),
  { maxLength: 60 },
);

class Device {
  clip: SyncedClip | null = start;
  record: SyncRecord;
  readonly inbox: SyncRecord[] = [];
  readonly #clock: Clock;

  constructor(
    name: string,
    readonly skew: number,
  ) {
    this.#clock = createClock(name);
    // All begin with one library, such as a restored backup.
    this.record = addChanges(emptyRecord, toFields(start), () => createClock('first').stamp(1));
  }

  /** Stores what changed here in the record. */
  absorb(now: number): void {
    const stamp = this.#clock.stamp(now + this.skew);
    const fields = this.clip ? toFields(this.clip) : { values: { purgedAt: 'now' }, texts: {} };
    this.record = addChanges(this.record, fields, () => stamp);
  }

  receive(record: SyncRecord, now: number): void {
    this.absorb(now);
    for (const { stamp } of Object.values(record.values)) this.#clock.see(stamp);
    for (const { edits } of Object.values(record.texts)) {
      for (const { stamp } of edits) this.#clock.see(stamp);
    }
    this.record = joinRecords(this.record, record);
    this.clip = fromFields(clipId, readFields(this.record));
  }
}

/** The words that were written, and those that were removed by someone who saw them. */
class Words {
  readonly written = new Set<string>();
  readonly removed = new Set<string>();
  #count = 0;

  make(): string {
    const word = `word${this.#count++}x`;
    this.written.add(word);
    return word;
  }

  remove(text: string): void {
    for (const word of text.match(/word\d+x/g) ?? []) this.removed.add(word);
  }
}

function listNotes(clip: SyncedClip | null): readonly string[] {
  if (!clip) return [];
  return [clip.clip.note, ...clip.annotations.map(({ note }) => note)];
}

/** Edits one of the notes of a clip. */
function editNote(clip: SyncedClip, choice: number, edit: (note: string) => string): SyncedClip {
  const index = choice % (clip.annotations.length + 1);
  if (index === 0) return { ...clip, clip: { ...clip.clip, note: edit(clip.clip.note) } };
  const annotations = clip.annotations.map((annotation, at) =>
    at === index - 1 ? { ...annotation, note: edit(annotation.note) } : annotation,
  );
  return { ...clip, annotations };
}

function act(clip: SyncedClip, { kind, choice }: Event, words: Words): SyncedClip | null {
  const { clip: own, annotations } = clip;
  const picked = annotations[choice % Math.max(1, annotations.length)];
  const changePicked = (change: object) => ({
    ...clip,
    annotations: annotations.map((one) => (one === picked ? { ...one, ...change } : one)),
  });
  const changeClip = (change: object) => ({ ...clip, clip: { ...own, ...change } });
  const at = `2026-11-${10 + (choice % 20)}T08:00:00.000Z`;
  const tag = `tag ${choice % 3}`;
  switch (kind) {
    case 'write':
      return editNote(clip, choice, (note) =>
        note === '' ? words.make() : `${note}\n\n${words.make()}`,
      );
    case 'insert':
      return editNote(clip, choice, (note) => `${words.make()} ${note}`);
    case 'remove line':
      return editNote(clip, choice, (note) => {
        const lines = note.split('\n');
        const [line = ''] = lines.splice(choice % lines.length, 1);
        words.remove(line);
        return lines.join('\n');
      });
    case 'tag':
      return changeClip({ tags: [...own.tags.filter((name) => name !== tag), tag] });
    case 'untag':
      return changeClip({ tags: own.tags.filter((name) => name !== tag) });
    case 'colour':
      return changePicked({ colour: choice % 2 ? 'sky' : 'leaf' });
    case 'read':
      return changeClip({ readAt: own.readAt === null ? at : null });
    case 'annotate': {
      const id = `annotation-${choice}`;
      if (annotations.some((one) => one.id === id) || clip.purged[id]) return clip;
      return { ...clip, annotations: [...annotations, makeAnnotation({ id })] };
    }
    case 'delete':
      return changeClip({ deletedAt: at });
    case 'restore':
      return changeClip({ deletedAt: null });
    case 'delete highlight':
      return changePicked({ deletedAt: at });
    case 'purge highlight':
      if (!picked) return clip;
      words.remove(picked.note);
      return {
        ...clip,
        annotations: annotations.filter((one) => one !== picked),
        purged: { ...clip.purged, [picked.id]: at },
      };
    case 'purge':
      if (choice % 4 > 0) return clip;
      words.remove(listNotes(clip).join());
      return null;
    default:
      return clip;
  }
}

/** Runs the events; returns the devices after they have exchanged everything. */
function simulate(events: readonly Event[], isOffline: boolean) {
  const words = new Words();
  const devices = [new Device('anna', 0), new Device('ben', -day), new Device('cleo', day)];
  let now = Date.UTC(2026, 10, 20);
  for (const event of events) {
    now += 1000;
    const device = devices[event.device];
    if (!device) throw new Error('no such device');
    const { inbox } = device;
    if (event.kind === 'send') {
      device.absorb(now);
      for (const other of devices)
        if (other !== device && !isOffline) other.inbox.push(device.record);
    } else if (event.kind === 'receive') {
      // Out of order, and sometimes again later.
      const at = event.choice % Math.max(1, inbox.length);
      const record = inbox[at];
      if (record) device.receive(record, now);
      if (event.choice % 3 > 0) inbox.splice(at, 1);
    } else if (event.kind === 'lose') inbox.splice(0);
    else if (device.clip) {
      device.clip = act(device.clip, event, words);
      // A device may change several things before it looks at the changes.
      if (event.choice % 2 > 0) device.absorb(now);
    }
  }
  let rounds = 0;
  do {
    rounds += 1;
    for (const device of devices) device.absorb(now + rounds);
    const sent = devices.map(({ record }) => record);
    for (const device of devices) for (const record of sent) device.receive(record, now + rounds);
  } while (rounds < 10 && !devices.every(({ record }) => isEqual(record, devices[0]?.record)));
  return { devices, words, rounds };
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(sortKeys(one)) === JSON.stringify(sortKeys(other));
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sortKeys(part)]),
  );
}

describe.each([
  ['exchange their changes at random', false],
  ['are offline until the end', true],
])('three devices that %s', (_, isOffline) => {
  it('have the same clip in the end, with every word that nobody removed', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const { devices, words, rounds } = simulate(events, isOffline);
        expect(rounds).toBeLessThan(4);
        const [first, ...others] = devices;
        for (const other of others) expect(other.clip).toEqual(first?.clip);
        const text = listNotes(first?.clip ?? null).join('\n');
        const lost = [...words.written].filter(
          (word) => !text.includes(word) && !words.removed.has(word),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: scaleRuns(1000) },
    );
  });
});
