import { folderTag } from './read-tags';

/** Folders that name their parents by id. */
export interface FolderTree {
  add(id: unknown, name: unknown, parentId: unknown): void;
  /** The names from the outermost to this one as the path of a tag; '' for an unknown one. */
  pathOf(id: unknown): string;
}

/** Levels; parents that go round in a circle end here. */
const deepest = 20;

/** An empty tree of folders. */
export function folderTree(): FolderTree {
  const folders = new Map<string, { readonly name: string; readonly parent: string }>();
  return {
    add(id, name, parentId) {
      folders.set(String(id), { name: String(name ?? ''), parent: String(parentId ?? '') });
    },
    pathOf(id) {
      const names: string[] = [];
      const passed = new Set<string>();
      let at = String(id);
      for (let folder = folders.get(at); folder !== undefined; folder = folders.get(at)) {
        if (passed.has(at) || passed.size === deepest) break;
        passed.add(at);
        names.unshift(folder.name);
        at = folder.parent;
      }
      return folderTag(names);
    },
  };
}
