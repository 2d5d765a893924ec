import { type KeptProfile, openKeptProfile } from '../../scripts/drive/kept-profile';
import { builds } from './stage';

/** A new profile with the built extension. */
export function keepOwnProfile(): Promise<KeptProfile> {
  const executablePath = process.env['PRESSMARK_CHROMIUM'];
  if (!executablePath) throw new Error("PRESSMARK_CHROMIUM must name the browser's program");
  return openKeptProfile(executablePath, builds.chromium);
}
