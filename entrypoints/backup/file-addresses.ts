/** URLs of our own files. A service worker cannot create them. */
export interface FileAddresses {
  /** The URL of a file in our own folder, by its path. */
  of(path: readonly string[]): Promise<string>;
  /** Revokes all URLs. */
  release(): void;
}

export function createFileAddresses(): FileAddresses {
  let given: string[] = [];
  return {
    async of(path) {
      let folder = await navigator.storage.getDirectory();
      for (const step of path.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
      const file = await folder.getFileHandle(path.at(-1) ?? '');
      const url = URL.createObjectURL(await file.getFile());
      given.push(url);
      return url;
    },
    release() {
      for (const url of given) URL.revokeObjectURL(url);
      given = [];
    },
  };
}
