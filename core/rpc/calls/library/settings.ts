import * as v from 'valibot';
import { draftSchema, settingsSchema } from '../../../model';
import { type MethodContract, method } from '../../methods';
import { now } from './arguments';

const name = v.string();
const draftKey = v.string();

export const settingsCalls = {
  getSettings: method([], settingsSchema),
  /** Raising an image limit enqueues the images that the old one kept out. */
  saveSettings: method([settingsSchema, now], settingsSchema),
  /**
   * What a screen stored under a name of its own, or null. Any plain value: whoever reads
   * it checks it against a schema.
   */
  getPreference: method([name], v.unknown()),
  savePreference: method([name, v.unknown(), now], v.null()),

  saveDraft: method([draftSchema], draftSchema),
  findDraft: method([draftKey], v.nullable(draftSchema)),
  /** The drafts whose keys begin with a prefix, newest first. */
  listDrafts: method([v.string()], v.pipe(v.array(draftSchema), v.readonly())),
  dropDraft: method([draftKey], v.null()),
} satisfies MethodContract;
