import type { Folder } from '../../../client/export/export-folder';

/** Returns a folder with the browser's interface, stored in `disk` by path. */
export function createMemoryFolder(disk: Map<string, string>): Folder {
  return createFolder(disk, 'Vault', '') as unknown as Folder;
}

function createFolder(disk: Map<string, string>, name: string, path: string): object {
  const getPath = (step: string) => `${path}${step}`;
  return {
    ...{ kind: 'directory', name },
    getDirectoryHandle: async (step: string) => createFolder(disk, step, `${getPath(step)}/`),
    async getFileHandle(step: string, { create = false } = {}) {
      if (!disk.has(getPath(step))) {
        if (!create) throw new DOMException('none', 'NotFoundError');
        disk.set(getPath(step), '');
      }
      return createFile(disk, step, getPath(step));
    },
    removeEntry: async (step: string) => void disk.delete(getPath(step)),
    async *values() {
      const paths = [...disk.keys()].filter((filePath) => filePath.startsWith(path));
      const stepLists = paths.map((filePath) => filePath.slice(path.length).split('/'));
      for (const step of new Set(
        stepLists.flatMap(([first, ...rest]) => (rest[0] ? [first] : [])),
      )) {
        yield createFolder(disk, step ?? '', `${getPath(step ?? '')}/`);
      }
      for (const [step = '', ...rest] of stepLists) {
        if (rest.length === 0) yield createFile(disk, step, getPath(step));
      }
    },
  };
}

function createFile(disk: Map<string, string>, name: string, path: string): object {
  return {
    ...{ kind: 'file', name },
    getFile: async () => new File([disk.get(path) ?? ''], name),
    async createWritable() {
      const pieces: BlobPart[] = [];
      return {
        write: async (piece: BlobPart) => void pieces.push(piece),
        close: async () => void disk.set(path, await new Blob(pieces).text()),
        async abort() {},
      };
    },
  };
}
