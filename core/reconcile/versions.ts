import { dequal } from 'dequal/lite';
import { applyCorrections } from '../corrections';
import { addressKey, type Clip, type StoredClip, type Version } from '../model';
import { hasSameText } from './has-same-text';
import { hasNoText } from './link-text';
import { completeLink } from './page-fields';
import type { Situation } from './rule';
import { compare, compareValues } from './rules';

/** The versions of a merged clip. */
interface MergedVersions {
  readonly versions: readonly Version[];
  /** The version that is shown by default, if it is another or has changed; null otherwise. */
  readonly current: Version | null;
  /** True if a link got its text. */
  readonly isFilled: boolean;
}

type VersionsRule = (stored: StoredClip, incoming: StoredClip, clipId: string) => MergedVersions;

/** Which versions are kept, and which is shown, in each situation. */
export const versionsRules: Readonly<Record<Situation, VersionsRule>> = {
  edit: storedVersions,
  'clip-again': textForLink,
  merge: newTextsAndAddress,
  add: newTextsAndFields,
  replace: incomingVersions,
  devices: allVersions,
};

function storedVersions({ versions }: StoredClip): MergedVersions {
  return { versions, current: null, isFilled: false };
}

/** A link gets the incoming text. Otherwise nothing changes. */
function textForLink(stored: StoredClip, { clip, versions }: StoredClip): MergedVersions {
  const text = [...versions, ...stored.versions].find(({ id }) => id === clip.versionId);
  if (!hasNoText(stored.clip) || hasNoText(clip) || !text) return storedVersions(stored);
  const current = stored.versions.includes(text) ? text : { ...text, clipId: stored.clip.id };
  const replaced = [stored.clip.versionId, current.id];
  const kept = stored.versions.filter(({ id }) => !replaced.includes(id));
  return { versions: [...kept, current], current, isFilled: true };
}

/** Adds texts that are not saved yet as further versions. A link gets the current text of the file. */
function newTexts(stored: StoredClip, incoming: StoredClip): MergedVersions {
  const added = incoming.versions.filter(
    ({ id, article }) =>
      article.completeness !== 'link' &&
      !stored.versions.some(
        (known) =>
          known.id === id ||
          hasSameText(known.article, article) ||
          // Our own exports contain the text as the user corrected it.
          hasSameText(applyCorrections(known.article, stored.clip.corrections), article),
      ),
  );
  const clipId = stored.clip.id;
  const versions = [...stored.versions, ...added.map((version) => ({ ...version, clipId }))];
  return textForLink(added.length === 0 ? stored : { ...stored, versions }, {
    ...incoming,
    versions: [],
  });
}

/** `newTexts`; the empty fields of a link are filled from the file. */
function newTextsAndFields(stored: StoredClip, incoming: StoredClip): MergedVersions {
  const merged = newTexts(stored, incoming);
  const more = incoming.versions.find(({ id }) => id === incoming.clip.versionId);
  if (merged.isFilled || !hasNoText(stored.clip) || !more) return merged;
  return withCurrent(merged, stored.clip, (link) => completeLink(link, more.article));
}

/** `newTexts`; takes over the address that highlights were given in a later state of the library. */
function newTextsAndAddress(stored: StoredClip, incoming: StoredClip): MergedVersions {
  const merged = newTexts(stored, incoming);
  const { clip } = incoming;
  const { url } = clip.summary;
  const isLater = clip.updatedAt > stored.clip.updatedAt;
  const hasAddress = url === null || stored.clip.summary.url !== null;
  if (!isLater || hasAddress || merged.isFilled || !hasNoText(stored.clip)) return merged;
  // The address may belong to another clip.
  if (![...stored.clip.addresses, ...clip.addresses].includes(addressKey(url))) return merged;
  return withCurrent(merged, stored.clip, (link) => ({ ...link, url }));
}

function withCurrent(
  merged: MergedVersions,
  { versionId }: Clip,
  change: (article: Version['article']) => Version['article'],
): MergedVersions {
  const link = merged.versions.find(({ id }) => id === versionId);
  if (link === undefined) return merged;
  const article = change(link.article);
  if (dequal(article, link.article)) return merged;
  const current = { ...link, article };
  const versions = merged.versions.map((version) => (version === link ? current : version));
  return { ...merged, versions, current };
}

/** Exactly the incoming versions. Unchanged ones stay the same objects. */
function incomingVersions(stored: StoredClip, { clip, versions }: StoredClip): MergedVersions {
  const known = new Map(stored.versions.map((version) => [version.id, version]));
  const own = versions.map((version) => {
    const before = known.get(version.id);
    const after = { ...version, clipId: stored.clip.id };
    return before !== undefined && dequal(before, after) ? before : after;
  });
  const current = own.find(({ id }) => id === clip.versionId) ?? null;
  const isUnchanged = current !== null && current === known.get(stored.clip.versionId);
  return { versions: own, current: isUnchanged ? null : current, isFilled: false };
}

/**
 * The texts of both, each once by its id, and the newest is shown. A link is kept only
 * if there is no text: then the one with an address, or the newest.
 */
function allVersions(stored: StoredClip, incoming: StoredClip, clipId: string): MergedVersions {
  const byId = new Map<string, Version>();
  for (const version of [...stored.versions, ...incoming.versions]) {
    const known = byId.get(version.id);
    const own = { ...version, clipId };
    if (known === undefined || compareVersions(known, own) < 0) byId.set(own.id, own);
  }
  const ranked = [...byId.values()].sort(compareVersions);
  const current = ranked.at(-1) ?? null;
  const versions = ranked
    .filter((version) => version === current || version.article.completeness !== 'link')
    .sort((one, other) => compare(one.keptAt, other.keptAt) || compare(one.id, other.id));
  return { versions, current, isFilled: false };
}

/** Orders versions: texts after links, addresses after works, then by time. */
export function compareVersions(one: Version, other: Version): number {
  const rank = ({ article }: Version) => [article.completeness !== 'link', article.url !== null];
  return (
    compare(String(rank(one).map(Number)), String(rank(other).map(Number))) ||
    compare(one.keptAt, other.keptAt) ||
    compare(one.id, other.id) ||
    compareValues(one, other)
  );
}
