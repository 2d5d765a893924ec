import type { Plugin } from 'vite';

const library = '/entrypoints/library/main.tsx';
const background = '/entrypoints/background/index.ts';
/** What the first rows must not wait for: each of these brings hundreds of kilobytes with it. */
const late =
  /\/(?:node_modules\/dexie|storage|core\/(?:search|exchange|anchor|diff|near-duplicates))\//;

/** What of a module graph is looked at here. */
interface Graph {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
    readonly isEntry: boolean;
  } | null;
  getModuleIds(): Iterable<string>;
}

/**
 * Puts what the library page loads before its first rows into three files: its own, what it
 * shares with other pages, and what it shares with the background, which has no document.
 * The build would make a file for each set of entrypoints that share something, some
 * fifteen, and to fetch each takes about as long as to run it. Ends the build when
 * something gets in there that the first rows must not wait for.
 */
export function firstChunks(): Plugin {
  return {
    name: 'pressmark:first-chunks',
    outputOptions(options) {
      // Scripts that are one file are not parted.
      if (options.format !== 'es' || options.inlineDynamicImports) return null;
      let chunks: ReadonlyMap<string, string> | null = null;
      return {
        ...options,
        manualChunks(id: string, graph: Graph) {
          chunks ??= chunksOf(graph);
          return chunks.get(id) ?? null;
        },
      };
    },
  };
}

/** The names of the files of all that is loaded before the first rows and by something else too. */
function chunksOf(graph: Graph): ReadonlyMap<string, string> {
  const entries = [...graph.getModuleIds()].filter((id) => graph.getModuleInfo(id)?.isEntry);
  const loaded = entries.map((id) => importsOf(graph, id));
  const loads = (file: string) => (ids: ReadonlySet<string>) =>
    [...ids].some((id) => id.endsWith(file));
  const first = loaded.find(loads(library));
  const heavy = [...(first ?? [])].find((id) => late.test(id));
  if (heavy) throw new Error(`the first rows of the library would wait for ${heavy}`);
  const chunks = new Map<string, string>();
  for (const ids of loaded) {
    if (ids === first) continue;
    const isBackground = loads(background)(ids);
    for (const id of ids) {
      if (!first?.has(id)) continue;
      if (isBackground) chunks.set(id, 'base');
      else if (!chunks.has(id)) chunks.set(id, 'first');
    }
  }
  // What is loaded later may take from the first, so that no file is made for what both hold.
  const later = [...(first ?? [])].flatMap(
    (id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? [],
  );
  for (const id of later.flatMap((start) => [...importsOf(graph, start)])) {
    if (!first?.has(id) || chunks.has(id)) continue;
    // Other pages load 'first' too, and need no messages of the library.
    chunks.set(id, id.endsWith('.ftl') ? 'library-messages' : 'first');
  }
  return chunks;
}

/** A module and all that is loaded with it. */
function importsOf(graph: Graph, start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const id of seen) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  }
  return seen;
}
