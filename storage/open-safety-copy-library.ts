import type { Instant } from '../core/model';
import { type OpenOptions, openAccess } from './open-access';
import { createSafetyCopyLibrary, type SafetyCopyLibrary } from './safety-copy/safety-copy-library';

interface SafetyCopyOptions extends OpenOptions {
  readonly clock: () => Instant;
}

/** Opens the library for its safety copy. */
export function openSafetyCopyLibrary(
  { clock, ...options }: SafetyCopyOptions,
  name = 'pressmark',
): SafetyCopyLibrary {
  return createSafetyCopyLibrary(openAccess(name, options), clock);
}
