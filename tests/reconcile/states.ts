import type { Annotation, Article, Body, Clip, StoredClip, Version } from '../../core/model';
import { addressKey } from '../../core/model';
import { describeText } from '../../core/reconcile';

/** Returns the time at the given minute after 08:00 UTC on 12 November 2026. */
export function at(minute: number): string {
  return new Date(Date.UTC(2026, 10, 12, 8, minute)).toISOString();
}

export const url = 'https://www.haldencourier.example/news/osk-ferry';

const makeBody = (...texts: readonly string[]): Body => ({
  type: 'root',
  children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
});

export function makeArticle(change: Partial<Article> = {}, text?: string): Article {
  return {
    ...{ headline: 'Ferry stops for the winter', standfirst: null, authors: [], publisher: null },
    ...{ sourceCredit: null, publishedAt: null, modifiedAt: null, language: 'en', url },
    ...{ section: null, image: null, evidence: null },
    completeness: text === undefined ? 'link' : 'full',
    body: makeBody(...(text === undefined ? [] : [text])),
    ...change,
  };
}

/** Makes a version with a unique text, or a link if its id starts with "link". */
export function makeVersion(id: string, change: Partial<Version> = {}): Version {
  const text = `A boat sails on Friday. A boat sails on Monday. Saved as ${id}.`;
  const article = makeArticle({}, id.startsWith('link') ? undefined : text);
  return { id, clipId: 'clip-1', keptAt: at(1), article, ...change };
}

/** Makes a highlight of the first "A boat" in the story. */
export function makeAnnotation(change: Partial<Annotation> = {}): Annotation {
  return {
    id: 'annotation-1',
    clipId: 'clip-1',
    versionId: 'version-1',
    passage: {
      quote: { exact: 'A boat', prefix: '', suffix: ' sails on Friday' },
      position: { start: 0, end: 6 },
      textVersion: 1,
    },
    ...{ colour: 'sun', note: '', tags: [] },
    ...{ createdAt: at(1), updatedAt: at(1), deletedAt: null },
    ...change,
  };
}

/** Changes to the default state: a clip with one version and no annotations. */
export interface StateChange {
  readonly clip?: Partial<Clip>;
  readonly versions?: readonly Version[];
  readonly annotations?: readonly Annotation[];
  readonly pictures?: StoredClip['pictures'];
}

/** Makes a clip whose ids are consistent and whose fields, unless given, describe its version. */
export function makeState({ clip = {}, pictures, ...parts }: StateChange = {}): StoredClip {
  const clipId = clip.id ?? 'clip-1';
  const givenVersions = parts.versions ?? [makeVersion('version-1')];
  const annotations = (parts.annotations ?? []).map((annotation) => ({ ...annotation, clipId }));
  const versionIds = [clip.versionId, ...annotations.map(({ versionId }) => versionId)];
  const missing = versionIds.filter(
    (id) => id && !givenVersions.some((version) => version.id === id),
  );
  const versions = [...givenVersions, ...missing.map((id) => makeVersion(id ?? ''))].map(
    (version) => ({
      ...version,
      clipId,
    }),
  );
  const current = versions.find(({ id }) => id === clip.versionId) ?? versions[0];
  if (current === undefined) throw new Error('a clip has a version');
  return {
    clip: {
      id: clipId,
      addresses: [addressKey(url)],
      ...describeText(current, clip.corrections),
      ...{ tags: [], note: '', annotationCount: annotations.length },
      ...{ readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null },
      ...{ clippedAt: at(1), updatedAt: at(1), deletedAt: null },
      ...clip,
    },
    versions,
    annotations,
    ...(pictures && { pictures }),
  };
}

/** Makes a clip with one version, which is a link if its id starts with "link". */
export function makeStateWithVersion(id: string, minute = 1): StoredClip {
  return makeState({ versions: [makeVersion(id, { keptAt: at(minute) })] });
}
