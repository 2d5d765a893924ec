import { type Clip, getWeekStart, hostWithoutWww } from '../../core/model';

/**
 * Changes of counters, by key. A publisher's counter also has a label, the publisher's
 * name; `isRenamed` if the label changes even if the amount does not.
 */
export type CounterDeltas = Map<string, CounterDelta>;

export interface CounterDelta {
  readonly amount: number;
  readonly label?: string;
  readonly isRenamed?: boolean;
}

/** Adds an amount to one counter. The latest label wins. */
export function addDelta(into: CounterDeltas, key: string, amount: number, label?: string): void {
  const existing = into.get(key);
  const name = label ?? existing?.label;
  const sum = (existing?.amount ?? 0) + amount;
  into.set(key, name === undefined ? { amount: sum } : { amount: sum, label: name });
}

/** Gives a publisher's counter the corrected name. The latest name of a site wins. */
export function addRenaming(into: CounterDeltas, before: Clip, after: Clip): void {
  const { publisher, url } = after.summary;
  const key = `site:${hostWithoutWww(url)}`;
  const delta = into.get(key);
  if (delta === undefined || publisher === null || publisher === before.summary.publisher) return;
  if (after.deletedAt === null) into.set(key, { ...delta, label: publisher, isRenamed: true });
}

/** Adds the counts of a clip: `times` is 1 to add, -1 to subtract. */
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
  // Highlights without an address have no publisher.
  if (site !== '') add(`site:${site}`, 1, clip.summary.publisher ?? undefined);
}
