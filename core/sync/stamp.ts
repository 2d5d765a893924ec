/**
 * When and where a change was made, in hybrid logical time: "000001795943812164.0000.device".
 * Stamps sort as text. A change sorts after every change that its device knew, whatever the
 * clocks of the devices say.
 */
export type Stamp = string;

/** The latest stamp of each device. */
export type Stamps = Readonly<Record<string, Stamp>>;

/** Stamps the changes of one device. */
export interface Clock {
  /** A stamp for a change made at `ms` milliseconds since 1970, later than all before. */
  stamp(ms: number): Stamp;
  /** Makes later stamps sort after this one of another device. */
  see(stamp: Stamp): void;
  /** The latest stamp that was given or seen. Empty at first. */
  latest(): Stamp;
}

const digits = 18;
const counterDigits = 6;

/** Creates the clock of a device, which continues after `latest`. */
export function createClock(device: string, latest: Stamp = ''): Clock {
  let last = latest;
  return {
    stamp(ms) {
      const now = formatStamp(ms, 0, device);
      last = last.slice(0, digits) < now.slice(0, digits) ? now : nextStamp(last, device);
      return last;
    },
    see(stamp) {
      if (stamp > last) last = stamp;
    },
    latest: () => last,
  };
}

/** A stamp of the first change at a time, for changes made before there were stamps. */
export function stampAt(ms: number, device: string): Stamp {
  return formatStamp(ms, 0, device);
}

/** The device that made a change. */
export function getDevice(stamp: Stamp): string {
  return stamp.slice(digits + counterDigits + 2);
}

/** True if the change is among those that `seen` describes. */
export function isSeen(stamp: Stamp, seen: Stamps): boolean {
  return stamp <= (seen[getDevice(stamp)] ?? '');
}

/** Adds changes to those that were seen. */
export function addSeen(seen: Stamps, stamps: Iterable<Stamp>): Stamps {
  const all: Record<string, Stamp> = { ...seen };
  for (const stamp of stamps) {
    const device = getDevice(stamp);
    if (stamp > (all[device] ?? '')) all[device] = stamp;
  }
  return all;
}

/** True if `seen` describes all changes that `others` does. */
export function includesSeen(seen: Stamps, others: Stamps): boolean {
  return Object.values(others).every((stamp) => isSeen(stamp, seen));
}

/** The stamp directly after another one, of the same device. */
export function followStamp(stamp: Stamp): Stamp {
  return nextStamp(stamp, getDevice(stamp));
}

function nextStamp(last: Stamp, device: string): Stamp {
  const [ms = '', counter = ''] = last.split('.');
  return formatStamp(Number(ms), Number(counter) + 1, device);
}

function formatStamp(ms: number, counter: number, device: string): Stamp {
  const time = String(Math.max(0, Math.trunc(ms))).padStart(digits, '0');
  return `${time}.${String(counter).padStart(counterDigits, '0')}.${device}`;
}
