import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createUsedProfile } from '../../scripts/drive/firefox/firefox-profile';

/**
 * Collects the temporary folders of all journeys in one, and removes it at the end: browsers are
 * still open when the processes of the journeys are ended. Creates Firefox's profile for all of
 * them.
 */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-'));
  process.env['TMPDIR'] = folder;
  const firefox = process.env['PRESSMARK_FIREFOX'];
  if (firefox) process.env['PRESSMARK_USED_PROFILE'] = await createUsedProfile(firefox);
  return () => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}
