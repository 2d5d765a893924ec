import { strFromU8, unzipSync } from 'fflate';
import { templatePresets } from '../../../core/export';
import type { WholeClip } from '../../../core/model';
import { customTemplate } from '../../../tests/export/hostile-text';
import { renderers } from '../../../tests/export/markdown/markdown-renderers';
import { type ExportHow, exportClips } from './export-clips';
import type { OpenedDocument } from './open-exports';

/** The policy in exported pages. */
const policyElement = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Ways to write Markdown. */
const markdownStyles: readonly ExportHow[] = [
  ...(['section', 'text', 'both'] as const).map((annotations) => ({ annotations })),
  ...[...templatePresets, customTemplate].map((template) => ({ template })),
];

/**
 * Clips in the formats that are documents, each as it is opened by a program. `surface` is that of
 * Markdown.
 */
export async function* writeDocuments(
  wholes: readonly WholeClip[],
  surface: 'note' | 'typed note',
): AsyncGenerator<OpenedDocument, void, void> {
  for (const [index, whole] of wholes.entries()) {
    yield* writePages(whole);
    yield* writeNotes(whole, index, surface);
  }
  // Chapters of a book of several clips; one book of all would be as large as all of them.
  for (let from = 0; from < wholes.length; from += 20) {
    yield* writeChapters(wholes.slice(from, from + 20));
  }
}

/** A web page, and the same without the policy that keeps scripts from running. */
async function* writePages(whole: WholeClip): AsyncGenerator<OpenedDocument, void, void> {
  for (const { type, bytes } of await exportClips([whole], 'html')) {
    const file = { type: `${type}; charset=utf-8`, surface: 'file' as const };
    yield { ...file, place: 'HTML', content: bytes };
    const text = Buffer.from(bytes).toString();
    yield { ...file, place: 'HTML without policy', content: text.replace(policyElement, '') };
  }
}

/** Notes in every style, each rendered by another program. */
async function* writeNotes(
  whole: WholeClip,
  turn: number,
  surface: 'note' | 'typed note',
): AsyncGenerator<OpenedDocument, void, void> {
  const programs = Object.entries(renderers);
  for (const [index, how] of markdownStyles.entries()) {
    const [program, render] = programs[(turn + index) % programs.length] ?? [];
    if (program === undefined || render === undefined) continue;
    for (const { bytes } of await exportClips([whole], 'markdown', how)) {
      yield {
        place: `Markdown, ${how.template?.name ?? how.annotations}`,
        type: 'text/html; charset=utf-8',
        content: `<!doctype html><title>${program}</title><body>${render(Buffer.from(bytes).toString())}`,
        surface,
      };
    }
  }
}

async function* writeChapters(
  wholes: readonly WholeClip[],
): AsyncGenerator<OpenedDocument, void, void> {
  for (const { bytes } of await exportClips(wholes, 'epub')) {
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      const isPage = name.endsWith('.xhtml');
      if (!isPage && !/\.(?:opf|ncx|xml)$/.test(name)) continue;
      yield {
        place: isPage ? 'EPUB' : 'EPUB, package',
        type: isPage ? 'application/xhtml+xml' : 'application/xml',
        content: strFromU8(content),
        surface: isPage ? 'file' : 'data',
      };
    }
  }
}
