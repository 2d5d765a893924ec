import type { Plugin } from 'vite';
import { createUsedModules, type ModuleNode } from './used-modules';

const library = '/entrypoints/library/main.tsx';
const background = '/entrypoints/background/index.ts';
/**
 * Pages that open often, and what they share code with: `store` is the library behind a page, which
 * they load as soon as they run.
 */
const pages: Readonly<Record<string, string>> = {
  background,
  popup: '/entrypoints/popup/main.tsx',
  panel: '/entrypoints/sidepanel/main.tsx',
  note: '/entrypoints/note-frame/main.ts',
  welcome: '/entrypoints/first-run/main.tsx',
  store: '/client/library/connect-library.ts',
};
/** Modules that must not be loaded before the first rows: each brings in hundreds of kilobytes. */
const late =
  /\/(?:node_modules\/dexie|storage|core\/(?:search|export|import|backup|markdown|anchor|diff|near-duplicates))\//;

/** The parts of a module graph used here. */
interface Graph {
  getModuleInfo(id: string):
    | (ModuleNode & {
        readonly dynamicallyImportedIds: readonly string[];
        readonly isEntry: boolean;
      })
    | null;
  getModuleIds(): Iterable<string>;
}

/**
 * Groups modules into few files. By default the build makes one for each set of entrypoints and
 * lazy modules that share something, some forty for a page, and fetching a file takes about as
 * long as running it.
 *
 * What the library page loads before its first rows is in four files: its own, those shared
 * with the popup, with other pages, and with the background, which has no document. What else the
 * popup and the side panel load is in one file for each set of `pages` that share it, and what
 * else the library behind a page loads is in one file.
 *
 * Fails the build if a module in `late` is loaded before the first rows.
 */
export function firstChunks(): Plugin {
  return {
    name: 'pressmark:first-chunks',
    outputOptions(options) {
      // Scripts bundled into one file are not split.
      if (options.format !== 'es' || options.inlineDynamicImports) return null;
      let chunks: ReadonlyMap<string, string> | null = null;
      return {
        ...options,
        // Without what the modules of a group import.
        onlyExplicitManualChunks: true,
        manualChunks(id: string, graph: Graph) {
          chunks ??= chunksOf(graph);
          return chunks.get(id) ?? null;
        },
      };
    },
  };
}

/** Assigns chunk names to modules that are loaded before the first rows and by another entry as well. */
function chunksOf(graph: Graph): ReadonlyMap<string, string> {
  const entries = [...graph.getModuleIds()].filter((id) => graph.getModuleInfo(id)?.isEntry);
  const loaded = entries.map((id) => importsOf(graph, id));
  const loads = (file: string) => (ids: ReadonlySet<string>) =>
    [...ids].some((id) => id.endsWith(file));
  const first = loaded.find(loads(library));
  const heavy = [...(first ?? [])].find((id) => late.test(id));
  if (heavy) throw new Error(`the first rows of the library would wait for ${heavy}`);
  // What the popup does not use is in a file of its own: the popup opens most often.
  const popup = loaded.find(loads('/entrypoints/popup/main.tsx'));
  const nameFirst = (id: string) => (popup?.has(id) ? 'first' : 'first-without-popup');
  const chunks = new Map<string, string>();
  for (const ids of loaded) {
    if (ids === first) continue;
    const isBackground = loads(background)(ids);
    for (const id of ids) {
      if (!first?.has(id)) continue;
      if (isBackground) chunks.set(id, 'base');
      else if (!chunks.has(id)) chunks.set(id, nameFirst(id));
    }
  }
  // Code loaded later may import from the first files, so no file is needed for modules that
  // both use.
  const later = [...(first ?? [])].flatMap(
    (id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? [],
  );
  for (const id of later.flatMap((start) => [...importsOf(graph, start)])) {
    if (!first?.has(id) || chunks.has(id)) continue;
    // Other pages load these files too, and need no messages of the library.
    chunks.set(id, id.endsWith('.ftl') ? 'library-messages' : nameFirst(id));
  }
  const laterInPopup = findLaterModules(graph, 'popup');
  for (const [id, sharers] of findSharers(graph)) {
    if (first?.has(id)) continue;
    if (sharers.some((name) => name === 'popup' || name === 'panel')) {
      // Otherwise the popup would later load all that only the panel uses.
      const isForBoth = sharers.join() === 'panel' && laterInPopup.has(id);
      chunks.set(id, isForBoth ? 'panel-and-later-popup' : sharers.join('-'));
    } else if (sharers.includes('store') && !sharers.includes('background')) {
      // Lazy modules use parts of it, but only where all of it is loaded anyway.
      chunks.set(id, 'store');
    }
  }
  return chunks;
}

/** Returns which of `pages` use a module, except for the pages themselves. */
function findSharers(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const sharers = new Map<string, string[]>();
  const ids = [...graph.getModuleIds()];
  const usedBy = createUsedModules(graph);
  for (const [name, file] of Object.entries(pages)) {
    const start = ids.find((id) => id.endsWith(file));
    if (start === undefined) continue;
    for (const id of usedBy(start)) {
      if (id === start) continue;
      sharers.set(id, [...(sharers.get(id) ?? []), name]);
    }
  }
  return sharers;
}

/** Returns what a page uses that it imports dynamically. */
function findLaterModules(graph: Graph, page: string): ReadonlySet<string> {
  const start = [...graph.getModuleIds()].find((id) => id.endsWith(pages[page] ?? ''));
  if (start === undefined) return new Set();
  const usedBy = createUsedModules(graph);
  const others = Object.values(pages);
  const starts = [...usedBy(start)]
    .flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
    .filter((id) => !others.some((file) => id.endsWith(file)));
  return new Set(starts.flatMap((id) => [...usedBy(id)]));
}

/** Returns a module and everything it imports statically. */
function importsOf(graph: Graph, start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const id of seen) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  }
  return seen;
}
