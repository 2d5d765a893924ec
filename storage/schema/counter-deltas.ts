import { type Clip, getWeekStart, hostWithoutWww } from '../../core/model';

/** What counts in a library, by key; on a publisher's counter also its name. */
export type CounterDeltas = Map<string, { amount: number; label?: string }>;

/** Adds an amount to one counter; the newest label counts. */
export function addDelta(into: CounterDeltas, key: string, amount: number, label?: string): void {
  const known = into.get(key);
  const name = label ?? known?.label;
  const sum = (known?.amount ?? 0) + amount;
  into.set(key, name === undefined ? { amount: sum } : { amount: sum, label: name });
}

/** Adds what a clip counts for, `times` 1 or -1. */
export function addClipDeltas(into: CounterDeltas, clip: Clip, times: 1 | -1): void {
  const add = (key: string, amount = 1, label?: string) =>
    addDelta(into, key, amount * times, times > 0 ? label : undefined);
  if (clip.deletedAt !== null) {
    add('bin');
    return;
  }
  add('all');
  add('words', clip.wordCount);
  add('annotations', clip.annotationCount);
  if (clip.archivedAt !== null) add('archive');
  else if (clip.readAt === null) add('unread');
  if (clip.favouriteAt !== null) add('favourites');
  add(`week:${getWeekStart(clip.clippedAt)}`);
  const site = hostWithoutWww(clip.summary.url);
  // Highlights without an address have no publisher to list.
  if (site !== '') add(`site:${site}`, 1, clip.summary.publisher ?? undefined);
}
