import { describe } from '../../core/anchor';
import { type Annotation, defaultPageSettings } from '../../core/model';
import { createPageAnnotations } from '../../entrypoints/page-controller/page-annotations';
import type { PageTools } from '../../entrypoints/page-controller/page-tools';
import { trackCanonicalUrl } from '../../entrypoints/page-controller/track-canonical-url';
import { createPageSettings } from '../../entrypoints/shared/highlighting/bar/page-settings';

/** Returns the paragraphs of the story. No two have the same text. */
const paragraphs = () => [...document.querySelectorAll<HTMLElement>('#story p')];
const removed: { readonly paragraph: HTMLElement; readonly before: Node | null }[] = [];

/**
 * Creates `total` annotations in paragraphs spread over the page, and removes the first
 * `lost` of these paragraphs.
 */
export function prepare(total: number, lost: number): readonly Annotation[] {
  const all = paragraphs();
  const step = Math.floor(all.length / total);
  const annotated = Array.from({ length: total }, (_, index) => all[index * step] as HTMLElement);
  const at = '2026-11-24T00:00:00.000Z' as Annotation['createdAt'];
  const annotations = annotated.map((paragraph, index): Annotation => {
    const range = document.createRange();
    const text = paragraph.firstChild as Text;
    range.setStart(text, 10);
    range.setEnd(text, 90);
    return {
      id: `annotation-${index}`,
      clipId: 'clip',
      versionId: 'version',
      passage: describe(document.body, range),
      colour: 'sun',
      note: '',
      tags: [],
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    };
  });
  for (const paragraph of annotated.slice(0, lost)) {
    removed.push({ paragraph, before: paragraph.nextSibling });
    paragraph.remove();
  }
  return annotations;
}

/** Paints annotations like the page controller and observes the page. Returns the number located. */
export async function paintHighlights(annotations: readonly Annotation[]): Promise<number> {
  const findPage = async () => ({
    ok: true,
    value: {
      clip: null,
      annotations: [...annotations],
      unreadable: 0,
      settings: defaultPageSettings,
    },
  });
  const tools = { view: window, background: { findPage } } as unknown as PageTools;
  const marks = createPageAnnotations(
    { ...tools, canonical: trackCanonicalUrl(window) },
    createPageSettings(),
    () => {},
    new AbortController().signal,
  );
  await marks.load();
  return marks.listInOrder().length;
}

const timeoutMs = 60_000;

/** Restores a removed paragraph. Returns the milliseconds until its highlight is painted. */
export async function measurePaintMs(): Promise<number> {
  const { paragraph, before } = removed.pop() ?? {};
  if (!paragraph) throw new Error('no paragraph was removed');
  // Only highlights near the viewport are painted.
  if (before instanceof Element) before.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const isPainted = () =>
    [...(CSS.highlights.get('pressmark-sun') ?? [])].some(({ startContainer }) =>
      paragraph.contains(startContainer),
    );
  const start = performance.now();
  document.querySelector('#story')?.insertBefore(paragraph, before ?? null);
  while (!isPainted()) {
    if (performance.now() - start > timeoutMs) throw new Error(`not painted after ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - start;
}
