import * as v from 'valibot';
import { draftSchema, settingsChangeSchema, settingsSchema } from '../../../model';
import { type MethodContract, method } from '../../methods';
import { now } from './arguments';

const name = v.string();
const draftKey = v.string();

export const settingsCalls = {
  getSettings: method([], settingsSchema),
  /**
   * Saves the given groups of settings; the others stay. Raising an image limit enqueues the
   * images that exceeded the old one.
   */
  saveSettings: method([settingsChangeSchema, now], settingsSchema),
  /** Turns the selection bar off or on for the site of an address. */
  setBarOnSite: method([v.string(), v.boolean(), now], settingsSchema),
  /**
   * A value that a screen stored under this name, or null. Any plain value: the caller
   * validates it against a schema.
   */
  getPreference: method([name], v.unknown()),
  savePreference: method([name, v.unknown(), now], v.null()),

  saveDraft: method([draftSchema], draftSchema),
  findDraft: method([draftKey], v.nullable(draftSchema)),
  /** The drafts whose keys begin with a prefix, newest first. */
  listDrafts: method([v.string()], v.pipe(v.array(draftSchema), v.readonly())),
  dropDraft: method([draftKey], v.null()),
} satisfies MethodContract;
