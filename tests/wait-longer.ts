import { vi } from 'vitest';

/** How long tests wait for something, in milliseconds: on a busy machine, a module takes seconds to load. */
const timeout = 30_000;

const { waitFor } = vi;
vi.waitFor = (callback, options) =>
  waitFor(callback, { timeout, ...(typeof options === 'number' ? { timeout: options } : options) });
