import { type Clip, getWeekStart, hostWithoutWww } from '../../core/model';

/** Amounts to add to counters, by key. */
export type CounterDeltas = Map<string, number>;

/** Adds an amount to one counter. */
export function addDelta(into: CounterDeltas, key: string, amount: number): void {
  into.set(key, (into.get(key) ?? 0) + amount);
}

/** Adds the counts of a clip: `times` is 1 to add, -1 to subtract. */
export function addClipDeltas(into: CounterDeltas, clip: Clip, times: 1 | -1): void {
  const add = (key: string, amount = 1) => addDelta(into, key, amount * times);
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
  // Highlights without an address have no site.
  if (site !== '') add(`site:${site}`);
}
