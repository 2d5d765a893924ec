import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What servers have used since they started, all together. Linux only. */
export interface Usage {
  readonly cpuSeconds: number;
  /** In memory, in bytes. */
  readonly memory: number;
}

const ticksPerSecond = 100;
const pageSize = 4096;

/** Reads it from /proc. */
export function readUsage(pids: readonly (number | undefined)[]): Usage {
  let [cpuSeconds, memory] = [0, 0];
  for (const pid of pids) {
    // The name of the program, in brackets, may contain spaces.
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    cpuSeconds += (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    memory += Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageSize;
  }
  return { cpuSeconds, memory };
}

/** The space that a folder takes on the disk, in bytes. Its files may change meanwhile. */
export function readDiskUse(folder: string): number {
  let bytes = 0;
  for (const name of listNames(folder)) {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) bytes += readDiskUse(path);
    else bytes += (found?.blocks ?? 0) * 512;
  }
  return bytes;
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
