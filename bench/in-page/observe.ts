import { describe } from '../../core/anchor';
import type { Annotation } from '../../core/model';
import { createPageAnnotations } from '../../entrypoints/page-controller/page-annotations';
import type { PageTools } from '../../entrypoints/page-controller/page-tools';

/** The page's own story, in paragraphs that do not repeat one another. */
const paragraphs = () => [...document.querySelectorAll<HTMLElement>('#story p')];
const taken: { readonly paragraph: HTMLElement; readonly before: Node | null }[] = [];

/** Marks a sentence in every so manieth paragraph, and takes some of these paragraphs away. */
export function prepare(total: number, lost: number): readonly Annotation[] {
  const all = paragraphs();
  const every = Math.floor(all.length / total);
  const marked = Array.from({ length: total }, (_, index) => all[index * every] as HTMLElement);
  const at = '2026-11-24T00:00:00.000Z' as Annotation['createdAt'];
  const annotations = marked.map((paragraph, index): Annotation => {
    const range = document.createRange();
    const text = paragraph.firstChild as Text;
    range.setStart(text, 10);
    range.setEnd(text, 90);
    return {
      id: `mark-${index}`,
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
  for (const paragraph of marked.slice(0, lost)) {
    taken.push({ paragraph, before: paragraph.nextSibling });
    paragraph.remove();
  }
  return annotations;
}

/** Puts the marks on the page as the desk does, with the observer; gives how many have a place. */
export async function begin(annotations: readonly Annotation[]): Promise<number> {
  const findPage = async () => ({
    ok: true,
    value: { clip: null, annotations: [...annotations], unreadable: 0 },
  });
  const tools = { view: window, background: { findPage } } as unknown as PageTools;
  const marks = createPageAnnotations(tools, () => {}, new AbortController().signal);
  await marks.load();
  return marks.listInOrder().length;
}

const maxMs = 60_000;

/** Puts one paragraph back; gives the milliseconds until its mark is painted. */
export async function timeComing(): Promise<number> {
  const { paragraph, before } = taken.pop() ?? {};
  if (!paragraph) throw new Error('nothing was taken away');
  // Only what is near the window is painted.
  if (before instanceof Element) before.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const isPainted = () =>
    [...(CSS.highlights.get('pressmark-sun') ?? [])].some(({ startContainer }) =>
      paragraph.contains(startContainer),
    );
  const began = performance.now();
  document.querySelector('#story')?.insertBefore(paragraph, before ?? null);
  while (!isPainted()) {
    if (performance.now() - began > maxMs) throw new Error(`not painted after ${maxMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - began;
}
