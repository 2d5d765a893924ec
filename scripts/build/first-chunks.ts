import type { Plugin } from 'vite';

const library = '/entrypoints/library/main.tsx';
const background = '/entrypoints/background/index.ts';
const popup = '/entrypoints/popup/main.tsx';
/** Modules that must not be loaded before the first rows: each brings in hundreds of kilobytes. */
const late =
  /\/(?:node_modules\/dexie|storage|core\/(?:search|export|import|backup|markdown|anchor|diff|near-duplicates))\//;

/** The parts of a module graph used here. */
interface Graph {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
    readonly isEntry: boolean;
  } | null;
  getModuleIds(): Iterable<string>;
}

/**
 * Groups the modules that the library page loads before its first rows into a few files: its
 * own, and those shared with the background, with the popup and with other pages. By default the
 * build makes some fifteen files, one for each set of entrypoints that share something, and
 * fetching a file takes about as long as running it. Fails the build if a
 * module in `late` is loaded before the first rows.
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
  const chunks = new Map<string, string>();
  const isBackground = loads(background);
  const isPopup = loads(popup);
  const ranked = [
    ...loaded.filter((ids) => !isBackground(ids) && !isPopup(ids)),
    ...loaded.filter(isPopup),
    ...loaded.filter(isBackground),
  ];
  for (const ids of ranked) {
    if (ids === first) continue;
    const name = isBackground(ids) ? 'base' : isPopup(ids) ? 'first' : 'first-of-panel';
    for (const id of ids) if (first?.has(id)) chunks.set(id, name);
  }
  // Code loaded later may import from these files, so no file is needed for modules that both
  // use.
  const later = [...(first ?? [])].flatMap(
    (id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? [],
  );
  for (const id of later.flatMap((start) => [...importsOf(graph, start)])) {
    if (!first?.has(id) || chunks.has(id)) continue;
    // Other pages load the first files too, and need none of this.
    chunks.set(id, 'first-of-library');
  }
  return chunks;
}

/** Returns a module and everything it imports statically. */
function importsOf(graph: Graph, start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const id of seen) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  }
  return seen;
}
