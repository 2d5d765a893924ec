import * as v from 'valibot';
import { type Annotation, annotationSchema } from '../annotation/annotation';
import { type Version, versionSchema } from '../article/version';
import { type Clip, clipSchema } from './clip';

/** A clip with all that belongs to it: what is exported, and what an import gives. */
export interface WholeClip {
  readonly clip: Clip;
  /** Oldest first. */
  readonly versions: readonly Version[];
  /** Those that are not deleted, oldest first. */
  readonly annotations: readonly Annotation[];
}

/** The parts of a whole clip, each with its schema. */
export const wholeClipEntries = {
  clip: clipSchema,
  versions: v.array(versionSchema),
  annotations: v.array(annotationSchema),
} as const;

/** Whether all parts are of the same clip, for a schema. */
export const areOfOneClip = ({ clip, versions, annotations }: WholeClip): boolean =>
  [...versions, ...annotations].every((part) => part.clipId === clip.id);

/**
 * Whether no version is missing that is pointed at, for a schema. A deleted annotation
 * may be older than all that is kept of its clip's text.
 */
export const hasItsVersions = ({ clip, versions, annotations }: WholeClip): boolean =>
  [clip, ...annotations.filter(({ deletedAt }) => deletedAt === null)].every(({ versionId }) =>
    versions.some(({ id }) => id === versionId),
  );

/** What a file says that `areOfOneClip` or `hasItsVersions` does not hold for. */
export const partsTrouble = {
  strangers: 'a version or an annotation belongs to another clip',
  missing: 'a version that is pointed at is missing',
} as const;

/** Also holds that the parts belong together, so that a whole clip can be stored as it is. */
export const wholeClipSchema: v.GenericSchema<unknown, WholeClip> = v.pipe(
  v.object(wholeClipEntries),
  v.check((parts) => areOfOneClip(parts), partsTrouble.strangers),
  v.check((parts) => hasItsVersions(parts), partsTrouble.missing),
);

/** The version of a clip that is read by default. */
export function currentVersion({ clip, versions }: WholeClip): Version {
  const found = versions.find((version) => version.id === clip.versionId);
  if (found === undefined) throw new Error(`clip ${clip.id} lacks its version ${clip.versionId}`);
  return found;
}
