import { applyCorrections } from '../../../core/corrections';
import type { Annotation, Article, Version } from '../../../core/model';
import type { ClipRow } from '../../schema/rows';
import { awaitRequest } from './index-database';

/** The texts of a clip: the article, as the user corrected it, and the user's text. */
export interface ClipText {
  readonly clip: ClipRow;
  readonly article: Article;
  /** Annotations that are not deleted. */
  readonly annotations: readonly Annotation[];
}

/** The stores with the texts of clips. */
export const textStores = ['clips', 'versions', 'annotations'] as const;

/** Returns the texts of clips by number, null for a deleted clip. */
export async function readTexts(
  transaction: IDBTransaction,
  numbers: readonly number[],
): Promise<readonly (ClipText | null)[]> {
  const byNumber = transaction.objectStore('clips').index('number');
  const versions = transaction.objectStore('versions');
  return Promise.all(
    numbers.map(async (number) => {
      const clip = await awaitRequest<ClipRow | undefined>(byNumber.get(number));
      if (clip === undefined) return null;
      const [version, annotations] = await Promise.all([
        awaitRequest<Version | undefined>(versions.get(clip.versionId)),
        readAnnotations(transaction, clip),
      ]);
      if (version === undefined) return null;
      const article = applyCorrections(version.article, clip.corrections);
      return { clip, article, annotations };
    }),
  );
}

/** Returns a clip's annotations that are not deleted, in order of creation. */
export async function readAnnotations(
  transaction: IDBTransaction,
  { id, annotationCount }: ClipRow,
): Promise<readonly Annotation[]> {
  if (annotationCount === 0) return [];
  const ofClip = IDBKeyRange.bound([id, ''], [id, '\uffff']);
  const all = await awaitRequest<Annotation[]>(
    transaction.objectStore('annotations').index('[clipId+createdAt]').getAll(ofClip),
  );
  return all.filter(({ deletedAt }) => deletedAt === null);
}
