import { succeed } from '../../core/model';
import type { Facet } from '../../core/rpc';
import { requeueImages } from '../images/requeue-images';
import type { Access } from '../schema/access';
import { getPreference, savePreference } from '../settings/preferences';
import { getSettings, saveSettings } from '../settings/settings';

export function settingsMethods({ db, write, writeTo, answer }: Access): Facet<'settings'> {
  return {
    getSettings: () => answer(() => getSettings(db)),
    async saveSettings(settings, now) {
      const saved = await write(async () => succeed(await saveSettings(db, settings, now)));
      if (!saved.ok) return saved;
      const { before, after } = saved.value;
      const again = await requeueImages(db, write, before.images, after.images);
      return again.ok ? succeed(after) : again;
    },
    getPreference: (name) => answer(() => getPreference(db, name)),
    savePreference: (name, value, now) =>
      write(() => savePreference(db, name, value, now).then(() => succeed(null))),

    saveDraft: (draft) =>
      writeTo([db.drafts], () => db.drafts.put(draft).then(() => succeed(draft))),
    findDraft: (key) => answer(() => db.drafts.get(key).then((draft) => draft ?? null)),
    listDrafts: (prefix) =>
      answer(async () => {
        const drafts = await db.drafts.where('key').startsWith(prefix).sortBy('updatedAt');
        return drafts.reverse();
      }),
    dropDraft: (key) => writeTo([db.drafts], () => db.drafts.delete(key).then(() => succeed(null))),
  };
}
