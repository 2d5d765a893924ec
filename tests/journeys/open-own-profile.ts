import { type KeptProfile, openKeptProfile } from '../../scripts/drive/kept-profile';
import { builds } from './stage';

/** Opens a new profile with the built extension. */
export function openOwnProfile(): Promise<KeptProfile> {
  const executablePath = process.env['PRESSMARK_CHROMIUM'];
  if (!executablePath) throw new Error('PRESSMARK_CHROMIUM must be the path of the browser');
  return openKeptProfile(executablePath, builds.chromium);
}
