import type { Article } from '../model';
import { joinByline } from '../text';
import { findCaptionChanges } from './caption-changes';
import { diffText, type Run } from './diff-text';
import { type BlockPair, pairBlocks } from './pair-blocks';
import { cleanText, getStoryBlocks, type StoryBlock } from './story-block';
import { foldPunctuation } from './tokens';

/** What happened to one block. Indexes count from 0 in the blocks of their version. */
export type BlockChange =
  | Change<'same', { readonly oldIndex: number; readonly newIndex: number }>
  | Change<
      'edited',
      { readonly oldIndex: number; readonly newIndex: number; readonly runs: readonly Run[] }
    >
  | Change<'inserted', { readonly newIndex: number }>
  | Change<'deleted', { readonly oldIndex: number }>
  /** Moved here from `oldIndex`; its runs show whether it was edited, too. */
  | Change<
      'moved',
      { readonly oldIndex: number; readonly newIndex: number; readonly runs: readonly Run[] }
    >
  /** Moved from here to `newIndex`. */
  | Change<'movedAway', { readonly oldIndex: number; readonly newIndex: number }>;

type Change<Kind extends string, More> = { readonly kind: Kind; readonly block: StoryBlock } & More;

/** A changed field above the story, or a changed caption; null on a side that does not have it. */
export interface FieldChange {
  readonly field: 'headline' | 'standfirst' | 'authors' | 'publishedAt' | 'caption';
  readonly before: string | null;
  readonly after: string | null;
  /** The words that changed, if both sides have the field. */
  readonly runs: readonly Run[];
}

/** How two versions of a story differ. */
export interface Difference {
  readonly fields: readonly FieldChange[];
  /**
   * In the order of the new version. Deleted blocks and the origins of moved ones are
   * at their old place.
   */
  readonly blocks: readonly BlockChange[];
}

/** Compares two versions of a story, down to the words. */
export function findDifference(before: Article, after: Article): Difference {
  return {
    fields: [...findFieldChanges(before, after), ...describeCaptionChanges(before, after)],
    blocks: findBlockChanges(getStoryBlocks(before), getStoryBlocks(after)),
  };
}

function findBlockChanges(
  oldBlocks: readonly StoryBlock[],
  newBlocks: readonly StoryBlock[],
): readonly BlockChange[] {
  const pairs = pairBlocks(oldBlocks, newBlocks);
  const byOld = new Map(pairs.map((pair) => [pair.oldIndex, pair]));
  const byNew = new Map(pairs.map((pair) => [pair.newIndex, pair]));
  const changes: BlockChange[] = [];
  let oldIndex = 0;
  const addGoneBlocks = (end: number) => {
    for (; oldIndex < end; oldIndex++) {
      const block = oldBlocks[oldIndex];
      const pair = byOld.get(oldIndex);
      if (!block) continue;
      if (!pair) changes.push({ kind: 'deleted', block, oldIndex });
      else if (pair.isMoved)
        changes.push({ kind: 'movedAway', block, oldIndex, newIndex: pair.newIndex });
    }
  };
  newBlocks.forEach((block, newIndex) => {
    const pair = byNew.get(newIndex);
    if (pair && !pair.isMoved) addGoneBlocks(pair.oldIndex);
    changes.push(
      pair ? createPairChange(pair, oldBlocks, block) : { kind: 'inserted', block, newIndex },
    );
    if (pair && !pair.isMoved) oldIndex = pair.oldIndex + 1;
  });
  addGoneBlocks(oldBlocks.length);
  return changes;
}

function createPairChange(
  pair: BlockPair,
  oldBlocks: readonly StoryBlock[],
  block: StoryBlock,
): BlockChange {
  const { oldIndex, newIndex } = pair;
  const indexes = { block, oldIndex, newIndex };
  const before = oldBlocks[oldIndex]?.text ?? '';
  const isSame = foldPunctuation(before) === foldPunctuation(block.text);
  if (isSame && !pair.isMoved) return { kind: 'same', ...indexes };
  const runs: readonly Run[] = isSame
    ? [{ kind: 'same', text: block.text }]
    : diffText(before, block.text);
  return { kind: pair.isMoved ? 'moved' : 'edited', ...indexes, runs };
}

function findFieldChanges(before: Article, after: Article): readonly FieldChange[] {
  const fields = [
    ['headline', before.headline, after.headline],
    ['standfirst', before.standfirst, after.standfirst],
    ['authors', joinAuthors(before.authors), joinAuthors(after.authors)],
    ['publishedAt', before.publishedAt, after.publishedAt],
  ] as const;
  return fields.flatMap(([field, rawBefore, rawAfter]): FieldChange[] => {
    const oldText = rawBefore === null ? null : cleanText(rawBefore);
    const newText = rawAfter === null ? null : cleanText(rawAfter);
    if (foldPunctuation(oldText ?? '') === foldPunctuation(newText ?? '')) return [];
    const runs =
      oldText !== null && newText !== null && field !== 'publishedAt'
        ? diffText(oldText, newText)
        : [];
    return [{ field, before: oldText, after: newText, runs }];
  });
}

function describeCaptionChanges(before: Article, after: Article): readonly FieldChange[] {
  return findCaptionChanges(before, after).map((change) => ({
    field: 'caption',
    ...change,
    runs: diffText(cleanText(change.before), cleanText(change.after)),
  }));
}

function joinAuthors(authors: readonly string[]): string | null {
  return authors.length === 0 ? null : joinByline(authors);
}
