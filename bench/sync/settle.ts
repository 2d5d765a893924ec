import { pause } from '../../scripts/drive/wait-until';
import { compare, type Expected, type Finding } from './compare';
import type { Device } from './device';
import { type LibraryState, readProgress, readState } from './library-state';

/** How often devices look for news, in milliseconds: a WebDAV server sends none. */
const lookEveryMs = 3_000;

/**
 * Waits until all devices have what is expected, and nothing waits to be sent. Returns what is
 * still wrong when time is up; empty if nothing is.
 */
export async function settle(
  devices: readonly Device[],
  expected: Expected,
  timeoutMs: number,
): Promise<readonly Finding[]> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    for (const device of devices) await device.syncNow().catch(() => {});
    await pause(lookEveryMs);
    const isLate = Date.now() > deadline;
    if (!isLate && !(await areQuiet(devices, expected))) continue;
    const states = new Map<string, LibraryState>();
    for (const device of devices) states.set(device.name, await readState(device.driven()));
    const findings = compare(states, expected);
    if (findings.length === 0 || isLate) return findings;
  }
}

/** Whether it is worth to read the libraries, which takes long if they are large. */
async function areQuiet(devices: readonly Device[], { headlines }: Expected): Promise<boolean> {
  for (const device of devices) {
    const { clips, waiting } = await readProgress(device.driven());
    if (waiting > 0 || clips !== headlines.size) return false;
  }
  return true;
}
