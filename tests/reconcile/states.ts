import type { Annotation, Article, Body, Clip, StoredClip, Version } from '../../core/model';
import { addressKey, summarise } from '../../core/model';
import { describeText } from '../../core/reconcile';

/** The given minute after 08:00 UTC on 12 November 2026. */
export function at(minute: number): string {
  return new Date(Date.UTC(2026, 10, 12, 8, minute)).toISOString();
}

export const url = 'https://www.haldencourier.example/news/osk-ferry';

const bodyOf = (...texts: readonly string[]): Body => ({
  type: 'root',
  children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
});

export function anArticle(change: Partial<Article> = {}, text?: string): Article {
  return {
    ...{ headline: 'Ferry stops for the winter', standfirst: null, authors: [], publisher: null },
    ...{ sourceCredit: null, publishedAt: null, modifiedAt: null, language: 'en', url },
    ...{ section: null, image: null, evidence: null },
    completeness: text === undefined ? 'link' : 'full',
    body: bodyOf(...(text === undefined ? [] : [text])),
    ...change,
  };
}

/** A version whose text is its own, or a link. */
export function aVersion(id: string, change: Partial<Version> = {}): Version {
  const text = `A boat sails on Friday. A boat sails on Monday. Saved as ${id}.`;
  const article = anArticle({}, id.startsWith('link') ? undefined : text);
  return { id, clipId: 'clip-1', keptAt: at(1), article, ...change };
}

/** A highlight of "A boat" at its first place in the story, below the headline. */
export function anAnnotation(change: Partial<Annotation> = {}): Annotation {
  return {
    id: 'annotation-1',
    clipId: 'clip-1',
    versionId: 'version-1',
    passage: {
      quote: { exact: 'A boat', prefix: '', suffix: ' sails on Friday' },
      position: { start: 27, end: 33 },
      textVersion: 1,
    },
    ...{ colour: 'sun', note: '', tags: [] },
    ...{ createdAt: at(1), updatedAt: at(1), deletedAt: null },
    ...change,
  };
}

/** What `aState` changes of a clip with one version and one annotation. */
export interface StateChange {
  readonly clip?: Partial<Clip>;
  readonly versions?: readonly Version[];
  readonly annotations?: readonly Annotation[];
  readonly pictures?: StoredClip['pictures'];
}

/** A clip whose parts belong together. Its fields describe its version unless they are given. */
export function aState({ clip = {}, pictures, ...parts }: StateChange = {}): StoredClip {
  const clipId = clip.id ?? 'clip-1';
  const given = parts.versions ?? [aVersion('version-1')];
  const annotations = (parts.annotations ?? []).map((mark) => ({ ...mark, clipId }));
  const named = [clip.versionId, ...annotations.map(({ versionId }) => versionId)];
  const missing = named.filter((id) => id && !given.some((version) => version.id === id));
  const versions = [...given, ...missing.map((id) => aVersion(id ?? ''))].map((version) => ({
    ...version,
    clipId,
  }));
  const current = versions.find(({ id }) => id === clip.versionId) ?? versions[0];
  if (current === undefined) throw new Error('a clip has a version');
  return {
    clip: {
      id: clipId,
      addresses: [addressKey(url)],
      ...describeText(current),
      summary: summarise(current.article),
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

/** A clip with one version of this id, which is a text or a link. */
export function withVersion(id: string, minute = 1): StoredClip {
  return aState({ versions: [aVersion(id, { keptAt: at(minute) })] });
}
