import { folderTag } from './read-tags';

/** Folders that refer to their parents by id. */
export interface FolderTree {
  add(id: unknown, name: unknown, parentId: unknown): void;
  /** The names from the outermost folder to this one as a tag path; '' for an unknown folder. */
  pathOf(id: unknown): string;
}

/** Maximum number of levels; also ends parent cycles. */
const deepest = 20;

/** Creates an empty tree. */
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
