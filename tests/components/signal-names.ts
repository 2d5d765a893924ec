import { signs } from '../../core/detect/signs';

/** Every name that a signal of `core/detect` can have. */
export const signalNames: readonly string[] = signs.map(([name]) => name);
