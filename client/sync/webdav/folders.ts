import { formatFileName, type NamedFile } from './named-file';

/** Below the address of the login. */
export const root = 'pressmark';

export const folders = {
  keys: `${root}/keys`,
  log: `${root}/log`,
  records: `${root}/records`,
  blobs: `${root}/blobs`,
} as const;

/** The subfolder of a record or blob: 256 of each, because servers are slow with long lists. */
export function getSubfolder(name: string): string {
  return name.slice(0, 2);
}

export function getRecordPath(file: Pick<NamedFile, 'subject' | 'id' | 'length'>): string {
  return `${folders.records}/${getSubfolder(file.subject)}/${formatFileName(file)}`;
}

export function getBlobPath(name: string): string {
  return `${folders.blobs}/${getSubfolder(name)}/${name}`;
}
