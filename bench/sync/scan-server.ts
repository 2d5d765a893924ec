import { spawnSync } from 'node:child_process';
import { knownWords } from './known-words';

/** The files of the server that contain a known word. */
export function scanServer(store: string): readonly string[] {
  const words = knownWords.flatMap((word) => ['-e', word]);
  // Whatever the case, and also in binary files.
  const { status, stdout, stderr } = spawnSync('grep', ['-rliaF', ...words, store], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0 && status !== 1) {
    // A file that the server deletes meanwhile is not readable either.
    const isOnlyGone = stderr.split('\n').every((line) => line === '' || /No such file/.test(line));
    if (!isOnlyGone) throw new Error(`grep failed: ${stderr}`);
  }
  return stdout.split('\n').filter((line) => line !== '');
}
