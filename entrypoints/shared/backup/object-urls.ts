/** Object URLs of our own files. A service worker cannot create them. */
export interface ObjectUrls {
  /** Creates a URL for the file at `path` in our own folder. */
  create(path: readonly string[]): Promise<string>;
  /** Revokes all URLs. */
  release(): void;
}

/** Creates the object URLs that backups need. */
export function createObjectUrls(): ObjectUrls {
  let created: string[] = [];
  return {
    async create(path) {
      let folder = await navigator.storage.getDirectory();
      for (const step of path.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
      const file = await folder.getFileHandle(path.at(-1) ?? '');
      const url = URL.createObjectURL(await file.getFile());
      created.push(url);
      return url;
    },
    release() {
      for (const url of created) URL.revokeObjectURL(url);
      created = [];
    },
  };
}
