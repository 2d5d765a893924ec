/*
 * What a NATS server needs when many people sync through it: measures real servers with a growing
 * number of users, and simulates a day of 10,000 people.
 *
 *     npm run bench:sync-scale
 *
 * --users=250,10000         on one server, one measurement each
 * --cluster=50,200          the same on a cluster of three; 0 for none
 * --people=10000            in the simulation
 * --cost=4                  of bcrypt
 *
 * Needs Linux, `nats-server`, `openssl` and the corpus, whose articles are the clips.
 */
import { loadavg } from 'node:os';
import { option } from './corpus';
import { measureServer, type ServerCosts } from './sync-scale/measure-server';
import { computeNeeds } from './sync-scale/needs';
import { keenPeople } from './sync-scale/people';
import { simulateDay } from './sync-scale/simulate-day';

// The servers' certificate is their own.
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';

const list = (name: string, standard: string) =>
  (option(name) ?? standard)
    .split(',')
    .map(Number)
    .filter((count) => count > 0);
const [megabyte, gigabyte] = [1e6, 1e9];
const round = (value: number, digits: number) => Number(value.toFixed(digits));

const people = { ...keenPeople, users: Number(option('people') ?? keenPeople.users) };
const day = simulateDay(people);
console.log('Assumed:', people);
console.table({ day: day.total, 'busiest minute': day.busiest });
console.log(`Connections open at once: ${day.mostLive}`);

const kinds = [
  [1, list('users', '250,10000')],
  [3, list('cluster', '50,200')],
] as const;
const needs: Record<string, unknown> = {};
for (const [servers, sizes] of kinds) {
  const costs: ServerCosts[] = [];
  for (const users of sizes) {
    costs.push(await measureServer(servers, users, Number(option('cost') ?? 4)));
    print(costs);
  }
  const [few, many] = [costs[0], costs.at(-1)];
  if (!few || !many || few === many) continue;
  const found = computeNeeds([few, many], people, day);
  needs[servers === 1 ? 'server' : 'ofEachInCluster'] = {
    processors: round(found.processors, 2),
    idleProcessors: round(found.idleProcessors, 2),
    memoryGB: round(found.memory / gigabyte, 2),
    diskGB: round(found.disk / gigabyte, 1),
    diskWithImagesGB: round(found.diskWithImages / gigabyte, 0),
    restartSeconds: round(found.restart, 1),
  };
}
console.table(needs);
console.log(`machine: load average ${loadavg()[1]?.toFixed(1)} during the run`);
console.log(JSON.stringify({ people: people.users, mostLive: day.mostLive, ...needs }));

function print(costs: readonly ServerCosts[]): void {
  console.table(
    costs.map(({ servers, users, memory, disk, ...costs }) => ({
      ...{ servers, users },
      'MB without users': round(memory.base / megabyte, 0),
      'kB per user': round(memory.user / 1000, 1),
      'kB per connection': round(memory.connection / 1000, 1),
      'idle, %': round(costs.idle * 100, 2),
      'connect, ms': round(costs.connect * 1000, 2),
      'open minute, ms': round(costs.liveMinute * 1000, 2),
      'save, ms': round(costs.save * 1000, 2),
      'edit, ms': round(costs.edit * 1000, 2),
      'receipt, ms': round(costs.receipt * 1000, 2),
      'disk kB per user': round(disk.user / 1000, 1),
      'disk kB per clip': round(disk.clip / 1000, 1),
      'restart, s': round(costs.restart, 2),
      'set up a user, ms': round(costs.setUp * 1000, 1),
    })),
  );
}
