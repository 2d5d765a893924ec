import * as v from 'valibot';
import { type Annotation, annotationSchema } from './annotation';
import { type Clip, clipSchema } from './clip';
import { type Version, versionSchema } from './version';

/** A clip with all that belongs to it: what is exported, and what an import gives. */
export interface WholeClip {
  readonly clip: Clip;
  /** Oldest first. */
  readonly versions: readonly Version[];
  /** Those that are not deleted, oldest first. */
  readonly annotations: readonly Annotation[];
}

/** Also holds that the parts belong together, so that a whole clip can be stored as it is. */
export const wholeClipSchema: v.GenericSchema<unknown, WholeClip> = v.pipe(
  v.object({
    clip: clipSchema,
    versions: v.array(versionSchema),
    annotations: v.array(annotationSchema),
  }),
  v.check(
    ({ clip, versions, annotations }) =>
      [...versions, ...annotations].every((part) => part.clipId === clip.id),
    'a version or an annotation belongs to another clip',
  ),
  v.check(
    ({ clip, versions, annotations }) =>
      [clip, ...annotations].every(({ versionId }) => versions.some(({ id }) => id === versionId)),
    'a version that is pointed at is missing',
  ),
);

/** The version of a clip that is read by default. */
export function currentVersion({ clip, versions }: WholeClip): Version {
  const found = versions.find((version) => version.id === clip.versionId);
  if (found === undefined) throw new Error(`clip ${clip.id} lacks its version ${clip.versionId}`);
  return found;
}
