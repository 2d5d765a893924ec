import type { Article } from '../model';
import { type BlockPair, pairBlocks } from './pair-blocks';
import { findRuns, type Run } from './runs';
import { blocksOf, cleanText, type StoryBlock } from './story-block';
import { foldMarks } from './tokens';

/** What became of one block. Places count from 0 in the blocks of their version. */
export type BlockChange =
  | Change<'same', { readonly old: number; readonly now: number }>
  | Change<'edited', { readonly old: number; readonly now: number; readonly runs: readonly Run[] }>
  | Change<'inserted', { readonly now: number }>
  | Change<'deleted', { readonly old: number }>
  /** Stands here now and stood at `old`; its runs say whether it was edited as well. */
  | Change<'moved', { readonly old: number; readonly now: number; readonly runs: readonly Run[] }>
  /** Stood here and stands at `now`. */
  | Change<'movedAway', { readonly old: number; readonly now: number }>;

type Change<Kind extends string, More> = { readonly kind: Kind; readonly block: StoryBlock } & More;

/** A field above the story that changed; null on a side that does not have it. */
export interface FieldChange {
  readonly field: 'headline' | 'standfirst' | 'authors' | 'publishedAt';
  readonly before: string | null;
  readonly after: string | null;
  /** Word for word, where both sides have it. */
  readonly runs: readonly Run[];
}

/** How two versions of a story differ, as data to be drawn. */
export interface Difference {
  readonly fields: readonly FieldChange[];
  /** In the order of the new version, with what is gone where it stood. */
  readonly blocks: readonly BlockChange[];
}

/** What became of a story from one version to another, down to the words. */
export function findDifference(before: Article, after: Article): Difference {
  return {
    fields: findFieldChanges(before, after),
    blocks: findBlockChanges(blocksOf(before), blocksOf(after)),
  };
}

/** What became of each block. */
function findBlockChanges(
  old: readonly StoryBlock[],
  now: readonly StoryBlock[],
): readonly BlockChange[] {
  const pairs = pairBlocks(old, now);
  const byOld = new Map(pairs.map((pair) => [pair.old, pair]));
  const byNow = new Map(pairs.map((pair) => [pair.now, pair]));
  const changes: BlockChange[] = [];
  let passed = 0;
  const passOld = (until: number) => {
    for (; passed < until; passed++) {
      const block = old[passed];
      const pair = byOld.get(passed);
      if (!block) continue;
      if (!pair) changes.push({ kind: 'deleted', block, old: passed });
      else if (pair.isMoved) changes.push({ kind: 'movedAway', block, old: passed, now: pair.now });
    }
  };
  now.forEach((block, at) => {
    const pair = byNow.get(at);
    if (pair && !pair.isMoved) passOld(pair.old);
    changes.push(pair ? changeOfPair(pair, old, block) : { kind: 'inserted', block, now: at });
    if (pair && !pair.isMoved) passed = pair.old + 1;
  });
  passOld(old.length);
  return changes;
}

function changeOfPair(pair: BlockPair, old: readonly StoryBlock[], block: StoryBlock): BlockChange {
  const places = { block, old: pair.old, now: pair.now };
  const before = old[pair.old]?.text ?? '';
  const isSame = foldMarks(before) === foldMarks(block.text);
  if (isSame && !pair.isMoved) return { kind: 'same', ...places };
  const runs: readonly Run[] = isSame
    ? [{ kind: 'same', text: block.text }]
    : findRuns(before, block.text);
  return { kind: pair.isMoved ? 'moved' : 'edited', ...places, runs };
}

function findFieldChanges(before: Article, after: Article): readonly FieldChange[] {
  const fields = [
    ['headline', before.headline, after.headline],
    ['standfirst', before.standfirst, after.standfirst],
    ['authors', joined(before.authors), joined(after.authors)],
    ['publishedAt', before.publishedAt, after.publishedAt],
  ] as const;
  return fields.flatMap(([field, was, is]): FieldChange[] => {
    const old = was === null ? null : cleanText(was);
    const now = is === null ? null : cleanText(is);
    if (foldMarks(old ?? '') === foldMarks(now ?? '')) return [];
    const runs = old !== null && now !== null && field !== 'publishedAt' ? findRuns(old, now) : [];
    return [{ field, before: old, after: now, runs }];
  });
}

function joined(authors: readonly string[]): string | null {
  return authors.length === 0 ? null : authors.join(', ');
}
