import { formatFileName, type NamedFile } from './named-file';

/** Below the address of the login. */
export const folders = {
  keys: 'pressmark/keys',
  log: 'pressmark/log',
  records: 'pressmark/records',
  blobs: 'pressmark/blobs',
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
