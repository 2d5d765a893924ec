import type { Transaction } from 'dexie';
import type { Annotation, Clip, Tag, Version } from '../../core/model';
import { toAnnotationRow } from './annotation-row';
import { toRow } from './clip-row';
import { addClipDeltas, type CounterDeltas } from './counter-deltas';
import type { AnnotationRow, ClipRow, CounterRow } from './rows';

/** From the first shape to the second: articles have a place for evidence. */
export async function addEvidence(transaction: Transaction): Promise<void> {
  const add = (row: { summary?: object; article?: object }) => {
    for (const article of [row.summary, row.article]) {
      if (article && !('evidence' in article)) Object.assign(article, { evidence: null });
    }
  };
  await transaction.table<ClipRow>('clips').toCollection().modify(add);
  await transaction.table<Version>('versions').toCollection().modify(add);
}

/**
 * From the second shape to the third: clips have states and numbers, annotations
 * and tags what they are found by, and the counters what was counted before.
 * The indexes of search and kinship are built by those who keep them.
 */
export async function addStates(transaction: Transaction): Promise<void> {
  const clips = transaction.table<ClipRow>('clips');
  const born: [clippedAt: string, id: string][] = [];
  await clips.each(({ clippedAt, id }) => void born.push([clippedAt, id]));
  born.sort(([a, idA], [b, idB]) => (a === b ? compare(idA, idB) : compare(a, b)));
  const numbers = new Map(born.map(([, id], index) => [id, index + 1]));

  const counted: CounterDeltas = new Map();
  await clips.toCollection().modify((row, ref) => {
    const clip: Clip = {
      ...(row as Clip),
      readAt: null,
      favouriteAt: null,
      archivedAt: null,
      readingPlace: null,
    };
    addClipDeltas(counted, clip, 1);
    ref.value = toRow(clip, numbers.get(clip.id) ?? 0);
  });
  await transaction
    .table<AnnotationRow>('annotations')
    .toCollection()
    .modify((row, ref) => {
      ref.value = toAnnotationRow(row as Annotation);
    });
  await transaction
    .table<Tag>('tags')
    .toCollection()
    .modify((tag) => {
      Object.assign(tag, { colour: null, updatedAt: tag.usedAt, deletedAt: null });
    });
  const counters: CounterRow[] = [...counted].map(([key, { amount, ...name }]) => ({
    key,
    count: amount,
    ...name,
  }));
  counters.push({ key: 'number', count: born.length });
  await transaction.table<CounterRow>('counters').bulkPut(counters);
}

/**
 * From the third shape to the fourth: each clip is to get a sketch of its text. All
 * texts would have to be read for that, so it is only noted that none was looked at:
 * `catchUpNearDuplicates` does the rest, in slices, while the library is in use.
 */
export async function askForSketches(transaction: Transaction): Promise<void> {
  await transaction.table<CounterRow>('counters').put({ key: 'kin', count: 0 });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
