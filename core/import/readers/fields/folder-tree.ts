import { toFolderTag } from './read-tags';

/** Maximum number of levels; also ends parent cycles. */
const maxDepth = 20;

/** Folders that refer to their parents by id. */
export function createFolderTree() {
  const folders = new Map<string, { readonly name: string; readonly parent: string }>();
  return {
    add(id: unknown, name: unknown, parentId: unknown): void {
      folders.set(String(id), { name: String(name ?? ''), parent: String(parentId ?? '') });
    },
    /** The names from the outermost folder to this one as a tag path; '' for an unknown folder. */
    pathOf(id: unknown): string {
      const names: string[] = [];
      const passed = new Set<string>();
      let at = String(id);
      for (let folder = folders.get(at); folder !== undefined; folder = folders.get(at)) {
        if (passed.has(at) || passed.size === maxDepth) break;
        passed.add(at);
        names.unshift(folder.name);
        at = folder.parent;
      }
      return toFolderTag(names);
    },
  };
}
