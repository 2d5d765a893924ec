import { makeRandom } from '../random';
import type { People } from './people';

/** What devices ask of a server, counted. */
interface Load {
  /** Connections made, each with a look for news. */
  readonly connects: number;
  /** Clips and changed records written. */
  readonly saves: number;
  readonly edits: number;
  /** Records read by the other devices of their user. */
  readonly receipts: number;
  /** Minutes that connections were open while nothing happened. */
  readonly liveMinutes: number;
}

export interface Day {
  readonly total: Load;
  /** The minute with the most connects. */
  readonly busiest: Load;
  /** The most connections that were open at once. */
  readonly mostLive: number;
}

const minutesPerDay = 24 * 60;
/** Devices look for news so often while no page of ours is open, in minutes. */
const checkEvery = 10;
/** When browsers are opened: most around 9:00, in minutes, with a spread of two hours. */
const [opened, spread] = [9 * 60, 120];

/** Simulates one day of all people, minute by minute. */
export function simulateDay(people: People, seed = 1): Day {
  const random = makeRandom(seed);
  const minutes = Array.from({ length: minutesPerDay }, () => ({
    ...{ connects: 0, saves: 0, edits: 0, receipts: 0, liveMinutes: 0 },
  }));
  const at = (minute: number) => minutes[Math.floor(minute) % minutesPerDay] as Minute;
  for (let user = 0; user < people.users; user++) {
    const devices = Array.from({ length: people.devicesEach }, () => {
      const from = Math.max(0, opened + spread * bell(random));
      const until = from + people.openHours * 60 * (0.5 + random());
      return { from, until, pages: drawPages(people, from, until, random) };
    });
    for (const { from, until, pages } of devices) {
      const isLive = (minute: number) =>
        pages.some((page) => minute >= page.from && minute < page.until);
      for (const page of pages) {
        at(page.from).connects++;
        for (let minute = page.from; minute < page.until; minute++) at(minute).liveMinutes++;
      }
      for (let minute = from + checkEvery * random(); minute < until; minute += checkEvery) {
        if (!isLive(minute)) at(minute).connects++;
      }
    }
    const change = (kind: 'saves' | 'edits') => {
      const device = devices[Math.floor(random() * devices.length)] as (typeof devices)[number];
      const minute = device.from + random() * (device.until - device.from);
      at(minute)[kind]++;
      const isLive = device.pages.some((page) => minute >= page.from && minute < page.until);
      if (!isLive) at(minute).connects++;
      // The others read it with their next look, at most `checkEvery` minutes later.
      at(minute + checkEvery * random()).receipts += devices.length - 1;
    };
    for (let n = drawCount(people.saves, random); n > 0; n--) change('saves');
    for (let n = drawCount(people.edits, random); n > 0; n--) change('edits');
  }
  const busiest = minutes.reduce((most, one) => (one.connects > most.connects ? one : most));
  return {
    total: minutes.reduce(add, { connects: 0, saves: 0, edits: 0, receipts: 0, liveMinutes: 0 }),
    busiest,
    mostLive: Math.max(...minutes.map(({ liveMinutes }) => liveMinutes)),
  };
}

type Minute = { -readonly [Name in keyof Load]: Load[Name] };
type Span = { readonly from: number; readonly until: number };

function drawPages(
  { pages }: People,
  from: number,
  until: number,
  random: () => number,
): readonly Span[] {
  return Array.from({ length: drawCount(pages.perDay, random) }, () => {
    const start = from + random() * (until - from);
    return { from: start, until: Math.min(until, start + pages.minutes * 2 * random()) };
  });
}

/** A Poisson-distributed number with this mean. */
function drawCount(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; count++) product *= random();
  return count;
}

/** A number around 0 with a standard deviation of about 1 (Irwin–Hall). */
function bell(random: () => number): number {
  return Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
}

function add(one: Load, other: Load): Load {
  return {
    connects: one.connects + other.connects,
    saves: one.saves + other.saves,
    edits: one.edits + other.edits,
    receipts: one.receipts + other.receipts,
    liveMinutes: one.liveMinutes + other.liveMinutes,
  };
}
