import * as v from 'valibot';
import { clipSchema, instantSchema, pageArticleSchema, versionSchema } from '../../../model';
import { type MethodContract, method } from '../../methods';
import { id, now } from './arguments';

const clipId = id;
const versionId = id;
export const versionCalls = {
  /** Adds a version to a clip and makes it current; a text that is saved already adds nothing. */
  saveVersion: method([clipId, versionId, pageArticleSchema, now], clipSchema),
  /**
   * Removes the current version, which was just added: the version before is current again, or the
   * link, if the clip was one. Its highlights stay. Fails with `not-found` for any other version.
   */
  undoVersion: method([clipId, versionId, now], clipSchema),
  getVersion: method([versionId], versionSchema),
  /** The versions of a clip and when they were saved, oldest first; empty for an unknown clip. */
  listVersions: method(
    [clipId],
    v.pipe(v.array(v.object({ id, keptAt: instantSchema })), v.readonly()),
  ),
} satisfies MethodContract;
