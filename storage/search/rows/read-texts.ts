import type { Annotation, Article, Version } from '../../../core/model';
import type { ClipRow } from '../../schema/rows';
import { answerOf } from './index-database';

/** What a clip says: the text that is read, and what the reader wrote. */
export interface ClipText {
  readonly clip: ClipRow;
  readonly article: Article;
  /** Those that stand. */
  readonly annotations: readonly Annotation[];
}

/** The stores that the texts of clips are in. */
export const textStores = ['clips', 'versions', 'annotations'] as const;

/** The texts of clips by their numbers, null for one that is gone. */
export async function readTexts(
  transaction: IDBTransaction,
  numbers: readonly number[],
): Promise<readonly (ClipText | null)[]> {
  const byNumber = transaction.objectStore('clips').index('number');
  const versions = transaction.objectStore('versions');
  return Promise.all(
    numbers.map(async (number) => {
      const clip = await answerOf<ClipRow | undefined>(byNumber.get(number));
      if (clip === undefined) return null;
      const [version, annotations] = await Promise.all([
        answerOf<Version | undefined>(versions.get(clip.versionId)),
        readAnnotations(transaction, clip),
      ]);
      return version === undefined ? null : { clip, article: version.article, annotations };
    }),
  );
}

/** The annotations that stand on a clip, in the order in which they were made. */
export async function readAnnotations(
  transaction: IDBTransaction,
  { id, annotationCount }: ClipRow,
): Promise<readonly Annotation[]> {
  if (annotationCount === 0) return [];
  const ofClip = IDBKeyRange.bound([id, ''], [id, '\uffff']);
  const all = await answerOf<Annotation[]>(
    transaction.objectStore('annotations').index('[clipId+createdAt]').getAll(ofClip),
  );
  return all.filter(({ deletedAt }) => deletedAt === null);
}
