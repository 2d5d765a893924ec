import * as v from 'valibot';
import { type Annotation, annotationSchema } from '../annotation/annotation';
import { type Version, versionSchema } from '../article/version';
import { type Clip, clipSchema } from './clip';

/** A clip with its versions and annotations, for export and import. */
export interface WholeClip {
  readonly clip: Clip;
  /** Oldest first. */
  readonly versions: readonly Version[];
  /** Not deleted, oldest first. */
  readonly annotations: readonly Annotation[];
}

/** The schemas of the parts of a whole clip. */
export const wholeClipEntries = {
  clip: clipSchema,
  versions: v.array(versionSchema),
  annotations: v.array(annotationSchema),
} as const;

/** True if all parts belong to the same clip. */
export const belongToOneClip = ({ clip, versions, annotations }: WholeClip): boolean =>
  [...versions, ...annotations].every((part) => part.clipId === clip.id);

/**
 * True if all referenced versions are there. The version of a deleted annotation may
 * have been purged.
 */
export const hasReferencedVersions = ({ clip, versions, annotations }: WholeClip): boolean =>
  [clip, ...annotations.filter(({ deletedAt }) => deletedAt === null)].every(({ versionId }) =>
    versions.some(({ id }) => id === versionId),
  );

/** Messages for files for which `belongToOneClip` or `hasReferencedVersions` is false. */
export const partsErrors = {
  foreignPart: 'a version or an annotation belongs to another clip',
  missingVersion: 'a version that is pointed at is missing',
} as const;

/** Also checks that the parts belong together, so a whole clip can be stored as is. */
export const wholeClipSchema: v.GenericSchema<unknown, WholeClip> = v.pipe(
  v.object(wholeClipEntries),
  v.check((parts) => belongToOneClip(parts), partsErrors.foreignPart),
  v.check((parts) => hasReferencedVersions(parts), partsErrors.missingVersion),
);

/** Returns the version that is shown by default. Throws if it is missing. */
export function currentVersion({ clip, versions }: WholeClip): Version {
  const found = versions.find((version) => version.id === clip.versionId);
  if (found === undefined) throw new Error(`clip ${clip.id} lacks its version ${clip.versionId}`);
  return found;
}
