import { vi } from 'vitest';
import { compareStories } from '../../core/diff';
import { extractSelection } from '../../core/extract';
import {
  type Clip,
  type Colour,
  type Completeness,
  type PageArticle,
  type Result,
  succeed,
  summarise,
} from '../../core/model';
import { ClipSaver } from '../../entrypoints/page-controller/clipping/clip-saver';
import type { NoticeContent } from '../../entrypoints/page-controller/notices/notices';
import type { PageAnnotations } from '../../entrypoints/page-controller/page-annotations';
import type { PageTools } from '../../entrypoints/page-controller/page-tools';
import type { ReadingTools } from '../../entrypoints/page-controller/reading/extraction';
import { createPageSettings } from '../../entrypoints/shared/highlighting/bar/page-settings';
import { makeArticle } from '../storage/samples';

interface Saved {
  readonly clipId: string;
  readonly versionId: string;
  readonly article: PageArticle;
}

/** Selects text of the document's only paragraph. */
export function select(text: string): void {
  const node = document.querySelector('p')?.firstChild as Text;
  const start = node.data.indexOf(text);
  getSelection()?.setBaseAndExtent(node, start, node, start + text.length);
}

/**
 * A page whose clip is new, unless `isSaved`. Unless `isAdded`, the clip contains each selection
 * already. `known` is what was saved of the page before, if anything, `saved` what is saved of it afterwards.
 * `stored` is the version in the library. `onLoad` is called while the extractor loads.
 */
export function openPage({
  isSaved = false,
  isAdded = true,
  saved: completeness = 'selection' as Completeness,
  known = 'full' as Completeness | null,
  story = succeed(makeArticle()) as Result<PageArticle>,
  stored = makeArticle(),
  onLoad = () => {},
} = {}) {
  const saved: Saved[] = [];
  const shown: NoticeContent[] = [];
  const painting: string[] = [];
  const layer = {
    setClip: vi.fn(),
    load: vi.fn(async () => null),
    findRoot: () => document.body,
    annotations: () => [],
    clip: () => known && { id: 'known', summary: { completeness: known } },
    put: vi.fn(() => painting.push('highlight')),
    paintUnsaved: vi.fn((range: Range, colour: Colour) => {
      painting.push(`${colour} ${range}`);
      return () => painting.push('nothing unsaved');
    }),
  };
  /** Ids of highlights that are added if the page is left. */
  const held = new Set<string>();
  let count = 0;
  const tools = {
    view: window,
    now: () => new Date('2026-06-15T12:00:00Z'),
    canonical: { isStale: () => false, find: () => null },
    drawing: { whenDrawn: async () => {}, onRead() {} },
    holdHighlight({ id }: { readonly id: string }) {
      held.add(id);
      return () => void held.delete(id);
    },
    newId: () => `id-${++count}`,
    async loadExtractor() {
      onLoad();
      return succeed({
        readPage: async () => story,
        compareStories,
        readSelection: (view: Window, ranges: readonly Range[], now: Date) =>
          extractSelection(view.document, ranges, view.location.href, now, () => true),
      });
    },
    background: {
      async saveClip(request: Saved) {
        saved.push(request);
        const summary = { ...summarise(request.article), completeness };
        const versionId = isAdded ? request.versionId : 'earlier';
        const clip = { id: request.clipId, versionId, summary } as Clip;
        return succeed({ clip, created: !isSaved });
      },
      reportProblem: async () => {},
      isImageStored: vi.fn(async () => succeed(true)),
      isInVersion: vi.fn(async () => succeed(false)),
      openClip: vi.fn(async () => succeed({})),
      undoVersion: vi.fn(async () => succeed({})),
      readVersion: async () => succeed(stored),
      saveVersion: vi.fn(async ({ clipId, versionId }: Saved) =>
        succeed({ id: clipId, versionId, summary: summarise(makeArticle()) } as Clip),
      ),
      deleteClip: vi.fn(async () => succeed({})),
      addAnnotation: vi.fn(async () => succeed({ id: 'highlight' })),
      highlightLink: vi.fn(async ({ id }: { readonly id: string }) => {
        const clip = {
          id: 'link',
          tags: [],
          note: '',
          summary: summarise(makeArticle({ completeness: 'link' })),
        };
        return succeed({ clip, created: true, annotation: { id } });
      }),
    },
  };
  const saver = new ClipSaver(
    tools as unknown as PageTools & ReadingTools,
    layer as unknown as PageAnnotations,
    {
      show(message) {
        shown.push(message);
        return () => {};
      },
      // As if the notice had fields for tags and note.
      focusFields: () => (shown.length > 0 ? ({ id: 'id-1' } as Clip) : null),
      onNavigate() {},
      applySettings() {},
      hideProblem() {},
      hide() {},
    },
    createPageSettings(),
  );
  return { saver, saved, shown, painting, held, layer, background: tools.background };
}
