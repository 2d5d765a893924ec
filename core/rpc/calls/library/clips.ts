import * as v from 'valibot';
import {
  clipSchema,
  instantSchema,
  isWebAddress,
  pageArticleSchema,
  pageValuesSchema,
  readingPlaceSchema,
  wholeClipSchema,
} from '../../../model';
import { type MethodContract, method } from '../../methods';
import { clips, id, ids, limit, now, numbers, tags, url } from './arguments';
import {
  addressChangeSchema,
  clipCorrectionSchema,
  correctionEditSchema,
  namesSchema,
} from './change-schemas';

const clipId = id;
const request = v.object({
  clipId,
  versionId: id,
  article: pageArticleSchema,
  pageUrl: url,
  tags,
  note: v.string(),
  now,
});

const edit = v.object({
  tags: v.exactOptional(tags),
  tagsBefore: v.exactOptional(tags),
  note: v.exactOptional(v.string()),
  noteBefore: v.exactOptional(v.string()),
  evenIfDeleted: v.exactOptional(v.boolean()),
});

const typedAddress = v.nullable(v.pipe(v.string(), v.check(isWebAddress)));

/** A work as identified in a list of highlights. */
const quotedWork = v.object({
  headline: v.nullable(v.string()),
  authors: v.pipe(v.array(v.string()), v.readonly()),
  publisher: v.nullable(v.string()),
  keys: v.pipe(v.array(v.string()), v.readonly()),
  quotes: v.pipe(v.array(v.string()), v.readonly()),
});

const holders = v.object({
  hasAddress: v.boolean(),
  holders: v.pipe(v.array(v.nullable(v.string())), v.readonly()),
});

export const clipCalls = {
  /**
   * Saves an article once. If any of its addresses is known, returns the stored clip,
   * with the new tags and addresses added and the note appended unless it already
   * contains it. A deleted clip is restored.
   *
   * Its text does not change, except that a link without a text gets one, and that a
   * selection is added to earlier selections, in a further version. If the clip has the
   * article, the selection is not saved; if it was deleted, the selection is its text.
   */
  saveClip: method([request], v.object({ clip: clipSchema, created: v.boolean() })),
  /** Stores what note templates asked a clip's page for, beside what they asked for earlier. */
  savePageValues: method([clipId, pageValuesSchema, now], clipSchema),
  /** The clip at any of these addresses (in any form), or null. */
  findClip: method([v.pipe(v.array(url), v.readonly())], v.nullable(clipSchema)),
  getClip: method([clipId], clipSchema),
  /**
   * The address keys of the clip that a record belongs to, even if deleted; null for an
   * unknown id.
   */
  findAddresses: method(
    [v.picklist(['clip', 'version', 'annotation']), id],
    v.nullable(v.pipe(v.array(v.string()), v.readonly())),
  ),
  editClip: method([clipId, edit, now], clipSchema),
  /** Stores the reading position; null removes it. Does not change `updatedAt`. */
  saveReadingPlace: method([clipId, v.nullable(readingPlaceSchema)], clipSchema),

  /**
   * Sets the address of highlights that have none, or corrects or (null) removes one that
   * the user typed. If another clip has that address, even in the bin, the highlights
   * move to it. Fails with `address-taken` if it belongs to another work,
   * `address-in-bin` if that work is in the bin, `address-fixed` if the address was not
   * typed.
   */
  setAddress: method([clipId, typedAddress, now], addressChangeSchema),
  /**
   * Reverts `setAddress`; returns its clip. Later edits are kept. Fails with
   * `address-fixed` if the clip was read from its page or got another address since.
   */
  undoAddress: method([addressChangeSchema, now], clipSchema),
  /**
   * Corrects fields and blocks of a clip's article, or goes back to what the page says.
   * Its versions stay as they were read; later ones get the same corrections.
   */
  correctClip: method([clipId, correctionEditSchema, now], clipCorrectionSchema),
  /** Reverts `correctClip`; returns its clip. Later corrections are kept. */
  undoCorrection: method([clipCorrectionSchema, now], clipSchema),
  /**
   * Shares what the user wrote on a clip to which others gave a shared tag, or (false) keeps it
   * private. The text is the tag's key.
   */
  setShared: method([clipId, v.string(), v.boolean(), now], clipSchema),
  /** The clips that hold highlights of works without an address: see `WorkHolders`. */
  findHolders: method(
    [v.pipe(v.array(quotedWork), v.readonly())],
    v.pipe(v.array(holders), v.readonly()),
  ),

  /** Moves a clip to the bin, with its annotations. */
  deleteClip: method([clipId, now], clipSchema),
  restoreClip: method([clipId, now], clipSchema),
  /**
   * Clips that are not in the bin, newest first; the optional clip is the last of the
   * previous page.
   */
  listClips: method([limit, v.optional(clipSchema)], clips),
  /**
   * The clips with these numbers, in that order, including those in the bin; null for one
   * that no longer exists.
   */
  getClips: method([numbers], v.pipe(v.array(v.nullable(clipSchema)), v.readonly())),
  /** The number of a clip, even if deleted, by which `find` lists it; null for an unknown id. */
  findClipNumber: method([clipId], v.nullable(v.number())),
  /** Everything that belongs to clips, named by id or number. Skips those in the bin. */
  getWholeClips: method([namesSchema], v.pipe(v.array(wholeClipSchema), v.readonly())),
  /**
   * The ids of clips and annotations that imports added or changed after a moment,
   * regardless of their own dates.
   */
  listArrivals: method([instantSchema], ids),
  /** The clips of which a correction was overruled by another device: see `FieldCorrection`. */
  listOverruled: method([], v.pipe(v.array(clipSchema), v.readonly())),

  /**
   * Clips from other newspapers with the same story as a clip's newest text, most similar
   * first.
   */
  findNearDuplicates: method(
    [clipId],
    v.pipe(v.array(v.object({ clip: clipSchema, likeness: v.number() })), v.readonly()),
  ),
  /**
   * Indexes some of the clips that an upgrade left out of `findNearDuplicates`. Call
   * until `isWhole`.
   */
  catchUpNearDuplicates: method([], v.object({ isWhole: v.boolean() })),
} satisfies MethodContract;
