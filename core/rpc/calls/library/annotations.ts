import * as v from 'valibot';
import {
  annotationSchema,
  clipSchema,
  colourSchema,
  instantSchema,
  passageSchema,
} from '../../../model';
import { type MethodContract, method } from '../../methods';
import { id, limit, now, tags } from './arguments';

const clipId = id;
const versionId = id;
const edit = v.object({
  note: v.exactOptional(v.string()),
  colour: v.exactOptional(colourSchema),
  tags: v.exactOptional(tags),
  tagsBefore: v.exactOptional(tags),
  noteBefore: v.exactOptional(v.string()),
  passage: v.exactOptional(passageSchema),
  versionId: v.exactOptional(versionId),
  evenIfDeleted: v.exactOptional(v.boolean()),
});

const filter = v.object({
  tags,
  colours: v.pipe(v.array(colourSchema), v.readonly()),
  text: v.string(),
  since: v.exactOptional(instantSchema),
  until: v.exactOptional(instantSchema),
});

export const annotationCalls = {
  /**
   * The annotations of a clip, oldest first, without deleted ones; empty if the clip is
   * deleted.
   */
  listAnnotations: method([clipId], v.pipe(v.array(annotationSchema), v.readonly())),
  /**
   * Adds an annotation. An id that exists already adds nothing. Fails with `not-found` if
   * the clip does not exist, or the version is not one of that clip's.
   */
  addAnnotation: method([annotationSchema], annotationSchema),
  editAnnotation: method([id, edit, now], annotationSchema),
  deleteAnnotation: method([id, now], annotationSchema),
  restoreAnnotation: method([id, now], annotationSchema),

  /**
   * Annotations of the whole library, each with its clip, without deleted ones. The
   * optional annotation is the last of the previous page. Fewer than `limit` means that
   * there are no more.
   */
  listAllAnnotations: method(
    [filter, v.picklist(['newest', 'oldest']), limit, v.optional(annotationSchema)],
    v.pipe(v.array(v.object({ annotation: annotationSchema, clip: clipSchema })), v.readonly()),
  ),
  /** The folded names of the tags under which annotations are listed, including parent tags. */
  listAnnotationTags: method([], tags),
} satisfies MethodContract;
