import type { ServerCosts } from './measure-server';
import type { People } from './people';
import type { Day } from './simulate-day';

/** What each server needs for a number of people. */
export interface Needs {
  /** Processors in the busiest minute, and those of them that are busy without any request. */
  readonly processors: number;
  readonly idleProcessors: number;
  /** In bytes. */
  readonly memory: number;
  /** In bytes: without images, and with them. */
  readonly disk: number;
  readonly diskWithImages: number;
  /** In seconds. */
  readonly restart: number;
}

/**
 * Computes needs from what a server with few users and one with many needed. What it needs while
 * idle, and to restart, grows as between those two. What a request needs is that with few users:
 * with many, the server's own work is counted with it.
 */
export function computeNeeds(
  [few, many]: readonly [ServerCosts, ServerCosts],
  people: People,
  { busiest, mostLive }: Day,
): Needs {
  const grow = (of: (costs: ServerCosts) => number) =>
    of(many) + ((of(many) - of(few)) / (many.users - few.users)) * (people.users - many.users);
  const idleProcessors = Math.max(
    0,
    grow(({ idle }) => idle),
  );
  const work =
    busiest.connects * few.connect +
    busiest.saves * few.save +
    busiest.edits * few.edit +
    busiest.receipts * few.receipt +
    busiest.liveMinutes * few.liveMinute;
  const { user, connection } = many.memory;
  const base = grow(({ memory }) => memory.base);
  const clips = people.users * people.clips;
  const disk = people.users * many.disk.user + clips * many.disk.clip;
  return {
    processors: idleProcessors + work / 60,
    idleProcessors,
    memory: base + people.users * user + mostLive * connection,
    disk,
    diskWithImages: disk + clips * people.images.perClip * people.images.bytesEach,
    restart: grow(({ restart }) => restart),
  };
}
