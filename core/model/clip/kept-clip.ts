import * as v from 'valibot';
import {
  areOfOneClip,
  hasItsVersions,
  partsTrouble,
  type WholeClip,
  wholeClipEntries,
} from './whole-clip';

/** That a clip shows the picture at an address, and what became of it. */
export interface PictureUse {
  readonly url: string;
  /** Of the kept picture (`StoredImage.hash`); absent while there is none. */
  readonly hash?: string;
  /** How often it was tried in vain; absent once it is kept or given up. */
  readonly tries?: number;
  /** Why it was given up; absent otherwise. */
  readonly missed?: string;
}

/**
 * A clip as a library holds it, and a backup: it may lie in the bin, and its
 * annotations may be deleted.
 */
export interface KeptClip extends WholeClip {
  /** Absent where a file says nothing of them: then they are fetched as any others. */
  readonly pictures?: readonly PictureUse[];
}

/** A clip on its way into a library. */
export interface IncomingClip extends KeptClip {
  /**
   * Given if it comes from a note in Markdown, which may have other line breaks in notes, and
   * may be our own.
   */
  readonly isRendering?: boolean;
  /** The ids of those annotations of which another program says the colour; others have the usual one. */
  readonly coloured?: readonly string[];
  /** Those ids of annotations that the file itself carries, as our own Markdown does. */
  readonly identified?: readonly string[];
}

const useSchema: v.GenericSchema<unknown, PictureUse> = v.object({
  url: v.string(),
  hash: v.exactOptional(v.string()),
  tries: v.exactOptional(v.number()),
  missed: v.exactOptional(v.string()),
});

const keptClipEntries = { ...wholeClipEntries, pictures: v.exactOptional(v.array(useSchema)) };

/** As `wholeClipSchema`. */
export const keptClipSchema: v.GenericSchema<unknown, KeptClip> = v.pipe(
  v.object(keptClipEntries),
  v.check((parts) => areOfOneClip(parts), partsTrouble.strangers),
  v.check((parts) => hasItsVersions(parts), partsTrouble.missing),
);

/** As `wholeClipSchema`. */
export const incomingClipSchema: v.GenericSchema<unknown, IncomingClip> = v.pipe(
  v.object({
    ...keptClipEntries,
    isRendering: v.exactOptional(v.boolean()),
    coloured: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())),
    identified: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())),
  }),
  v.check((parts) => areOfOneClip(parts), partsTrouble.strangers),
  v.check((parts) => hasItsVersions(parts), partsTrouble.missing),
);
