import * as v from 'valibot';
import {
  annotationSchema,
  blockDecisionEntries,
  type CorrectionEdit,
  clipSchema,
  colourSchema,
  createFieldsSchema,
  failureSchema,
  instantSchema,
  versionSchema,
} from '../../../model';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const tags = v.pipe(v.array(v.string()), v.readonly());

function made<Value>(value: v.GenericSchema<unknown, Value>) {
  return v.object({ before: value, after: value });
}

function turn<Value>(value: v.GenericSchema<unknown, Value>) {
  return v.exactOptional(made(value));
}

const since = v.nullable(instantSchema);

/** Clips by id or by number. */
export const namesSchema = v.pipe(
  v.array(v.union([id, v.pipe(v.number(), v.integer())])),
  v.readonly(),
);

/** New states for many clips; the shape of `ClipStates` in `storage/changes/changes.ts`. */
export const statesSchema = v.object({
  isRead: v.exactOptional(v.boolean()),
  isFavourite: v.exactOptional(v.boolean()),
  isArchived: v.exactOptional(v.boolean()),
  addTags: v.exactOptional(tags),
  removeTags: v.exactOptional(tags),
  isDeleted: v.exactOptional(v.boolean()),
});

/** The effect of a change; the shape of `ClipsChange` in `storage/changes/changes.ts`. */
export const changeSchema = v.object({
  clips: v.pipe(
    v.array(
      v.object({
        id,
        readAt: turn(since),
        favouriteAt: turn(since),
        archivedAt: turn(since),
        deletedAt: turn(since),
        tags: turn(tags),
        receivedTags: turn(tags),
      }),
    ),
    v.readonly(),
  ),
  annotations: v.pipe(v.array(v.object({ id, tags: made(tags) })), v.readonly()),
  tags: v.pipe(
    v.array(
      v.object({ key: v.string(), name: turn(v.string()), colour: turn(v.nullable(colourSchema)) }),
    ),
    v.readonly(),
  ),
  searches: v.pipe(v.array(v.object({ id, question: made(v.string()) })), v.readonly()),
  rest: namesSchema,
  failure: v.nullable(failureSchema),
});

/**
 * The effect of an address change; the shape of `AddressChange` in
 * `storage/works/address-change.ts`.
 */
export const addressChangeSchema = v.object({
  clip: made(clipSchema),
  moved: v.nullable(
    v.object({
      owner: made(clipSchema),
      link: v.nullable(made(versionSchema)),
      annotations: v.pipe(
        v.array(v.object({ before: annotationSchema, after: v.nullable(annotationSchema) })),
        v.readonly(),
      ),
    }),
  ),
});

/** An edit of corrections. */
export const correctionEditSchema = v.object({
  fields: v.exactOptional(createFieldsSchema()),
  blocks: v.exactOptional(v.array(v.object(blockDecisionEntries))),
}) as unknown as v.GenericSchema<unknown, CorrectionEdit>;

/** A corrected clip; the shape of `ClipCorrection` in `storage/versions/correct-clip.ts`. */
export const clipCorrectionSchema = made(clipSchema);
