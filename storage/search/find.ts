import { foldText, type Result, succeed, tagKey } from '../../core/model';
import type { LibraryDatabase } from '../database';
import type { FindOrder } from '../library';
import type { ClipRow } from '../rows';
import type { Completion, FoundClips, Snippet } from './found';

/** See `Library.find`. Reads every clip. */
export async function find(
  db: LibraryDatabase,
  question: string,
  order: FindOrder,
): Promise<Result<FoundClips>> {
  const parts: readonly string[] = question.match(/[a-z]+:"[^"]*"|\S+/gi) ?? [];
  const rows: ClipRow[] = [];
  await db.clips.each((row) => {
    const isBin = parts.includes('is:deleted');
    if (isBin !== (row.deletedAt === null) && parts.every((part) => answers(row, part))) {
      rows.push(row);
    }
  });
  rows.sort((a, b) => (a.clippedAt < b.clippedAt ? -1 : 1));
  if (order !== 'oldest') rows.reverse();
  return succeed({ numbers: Uint32Array.from(rows, ({ number }) => number), problems: [] });
}

function answers(row: ClipRow, part: string): boolean {
  const [, field, value = ''] = /^([a-z]+):"?([^"]*)"?$/i.exec(part) ?? [];
  if (part === 'is:deleted') return true;
  if (part === 'is:unread') return row.readAt === null && row.archivedAt === null;
  if (part === 'is:favourite') return row.favouriteAt !== null;
  if (part === 'is:archived') return row.archivedAt !== null;
  if (field === 'site') return row.summary.url.includes(value);
  if (field === 'tag') {
    const key = tagKey(value);
    return row.tagKeys.some((own) => own === key || own.startsWith(`${key}/`));
  }
  const { summary, tags, note } = row;
  return foldText([summary.headline, ...summary.authors, ...tags, note].join('\n')).includes(
    foldText(part),
  );
}

/** See `Library.findSnippets`. */
export async function findSnippets(
  _db: LibraryDatabase,
  _question: string,
  _numbers: readonly number[],
): Promise<Result<readonly Snippet[]>> {
  return succeed([]);
}

/** See `Library.completeQuestion`. */
export async function completeQuestion(
  _db: LibraryDatabase,
  _question: string,
  _caret: number,
): Promise<Result<readonly Completion[]>> {
  return succeed([]);
}
