import type { Transaction } from 'dexie';
import type { Annotation, Clip, Tag, Version } from '../../core/model';
import { toAnnotationRow } from './annotation-row';
import { toRow } from './clip-row';
import { addClipDeltas, type CounterDeltas } from './counter-deltas';
import type { AnnotationRow, ClipRow, CounterRow } from './rows';

/** From version 1 to 2: adds `evidence` to articles. */
export async function addEvidenceField(transaction: Transaction): Promise<void> {
  const add = (row: { summary?: object; article?: object }) => {
    for (const article of [row.summary, row.article]) {
      if (article && !('evidence' in article)) Object.assign(article, { evidence: null });
    }
  };
  await transaction.table<ClipRow>('clips').toCollection().modify(add);
  await transaction.table<Version>('versions').toCollection().modify(add);
}

/**
 * From version 2 to 3: adds states and numbers to clips, index keys to annotations
 * and tags, and counters. The indexes of search and near-duplicates are built
 * later, while the library is in use.
 */
export async function addStatesAndNumbers(transaction: Transaction): Promise<void> {
  const clips = transaction.table<ClipRow>('clips');
  const created: [clippedAt: string, id: string][] = [];
  await clips.each(({ clippedAt, id }) => void created.push([clippedAt, id]));
  created.sort(([a, idA], [b, idB]) => (a === b ? compare(idA, idB) : compare(a, b)));
  const numbers = new Map(created.map(([, id], index) => [id, index + 1]));

  const deltas: CounterDeltas = new Map();
  await clips.toCollection().modify((row, ref) => {
    const clip: Clip = {
      ...(row as Clip),
      readAt: null,
      favouriteAt: null,
      archivedAt: null,
      readingPlace: null,
    };
    addClipDeltas(deltas, clip, 1);
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
  const counters: CounterRow[] = [...deltas].map(([key, count]) => ({ key, count }));
  counters.push({ key: 'number', count: created.length });
  await transaction.table<CounterRow>('counters').bulkPut(counters);
}

/**
 * From version 3 to 4: each clip gets a sketch of its text. That would read all
 * texts, so this only records that none was processed. `catchUpSketches` does the
 * rest in batches while the library is in use.
 */
export async function requestSketches(transaction: Transaction): Promise<void> {
  await transaction.table<CounterRow>('counters').put({ key: 'kin', count: 0 });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
