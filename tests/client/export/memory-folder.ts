import type { Folder } from '../../../client/export/export-folder';

/** A folder backed by a map from paths to texts, with the browser's interface. */
export function memoryFolder(disk: Map<string, string>): Folder {
  return folderAt(disk, 'Vault', '') as unknown as Folder;
}

function folderAt(disk: Map<string, string>, name: string, path: string): object {
  const within = (step: string) => `${path}${step}`;
  return {
    ...{ kind: 'directory', name },
    getDirectoryHandle: async (step: string) => folderAt(disk, step, `${within(step)}/`),
    async getFileHandle(step: string, { create = false } = {}) {
      if (!disk.has(within(step))) {
        if (!create) throw new DOMException('none', 'NotFoundError');
        disk.set(within(step), '');
      }
      return fileAt(disk, step, within(step));
    },
    removeEntry: async (step: string) => void disk.delete(within(step)),
    async *values() {
      const paths = [...disk.keys()].filter((each) => each.startsWith(path));
      const rests = paths.map((each) => each.slice(path.length).split('/'));
      for (const step of new Set(rests.flatMap(([first, ...rest]) => (rest[0] ? [first] : [])))) {
        yield folderAt(disk, step ?? '', `${within(step ?? '')}/`);
      }
      for (const [step = '', ...rest] of rests) {
        if (rest.length === 0) yield fileAt(disk, step, within(step));
      }
    },
  };
}

function fileAt(disk: Map<string, string>, name: string, path: string): object {
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
