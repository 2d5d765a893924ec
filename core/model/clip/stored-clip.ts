import * as v from 'valibot';
import {
  belongToOneClip,
  hasReferencedVersions,
  partsErrors,
  type WholeClip,
  wholeClipEntries,
} from './whole-clip';

/** An image that a clip shows, and the state of its download. */
export interface ClipImageUse {
  readonly url: string;
  /** The `StoredImage.hash`; absent while the image is not stored. */
  readonly hash?: string;
  /** Failed attempts; absent once it is stored or given up. */
  readonly tries?: number;
  /** Why it was given up; absent otherwise. */
  readonly missed?: string;
}

/**
 * A clip as libraries and backups store it. It may be in the bin, and its annotations
 * may be deleted.
 */
export interface StoredClip extends WholeClip {
  /** Absent if a file has no such list; the images are fetched as usual then. */
  readonly pictures?: readonly ClipImageUse[];
}

/** A clip to be imported. */
export interface IncomingClip extends StoredClip {
  /**
   * Set if it comes from a Markdown note, which may break the lines of notes differently and
   * may be our own.
   */
  readonly isRendering?: boolean;
  /** Set if the file does not say when the page was saved. */
  readonly isUndated?: boolean;
  /** Ids of the annotations whose colour another program specified; others have the default one. */
  readonly coloured?: readonly string[];
  /** Ids of the annotations that the file itself contains, as our own Markdown does. */
  readonly identified?: readonly string[];
}

const clipImageUseSchema: v.GenericSchema<unknown, ClipImageUse> = v.object({
  url: v.string(),
  hash: v.exactOptional(v.string()),
  tries: v.exactOptional(v.number()),
  missed: v.exactOptional(v.string()),
});

const storedClipEntries = {
  ...wholeClipEntries,
  pictures: v.exactOptional(v.array(clipImageUseSchema)),
};

/** See `wholeClipSchema`. */
export const storedClipSchema: v.GenericSchema<unknown, StoredClip> = v.pipe(
  v.object(storedClipEntries),
  v.check((parts) => belongToOneClip(parts), partsErrors.foreignPart),
  v.check((parts) => hasReferencedVersions(parts), partsErrors.missingVersion),
);

/** See `wholeClipSchema`. */
export const incomingClipSchema: v.GenericSchema<unknown, IncomingClip> = v.pipe(
  v.object({
    ...storedClipEntries,
    isRendering: v.exactOptional(v.boolean()),
    isUndated: v.exactOptional(v.boolean()),
    coloured: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())),
    identified: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())),
  }),
  v.check((parts) => belongToOneClip(parts), partsErrors.foreignPart),
  v.check((parts) => hasReferencedVersions(parts), partsErrors.missingVersion),
);
