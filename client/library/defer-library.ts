import type { Library } from '../../storage';

/**
 * Returns a library whose calls wait until it is opened. Do not await the library itself:
 * the proxy answers `then` with a library call. It has no properties to spread: see
 * `overrideLibrary`.
 */
export function deferLibrary(opening: Promise<Library>): Library {
  const iterateClips = async function* (...args: Parameters<Library['eachWholeClip']>) {
    yield* (await opening).eachWholeClip(...args);
  };
  const call =
    (name: keyof Library) =>
    async (...args: readonly unknown[]) => {
      const library = await opening;
      return (library[name] as (...args: readonly unknown[]) => unknown)(...args);
    };
  return new Proxy({} as Library, {
    get: (_, name) => (name === 'eachWholeClip' ? iterateClips : call(name as keyof Library)),
  });
}

/** Returns a library with some methods replaced. */
export function overrideLibrary(library: Library, methods: Partial<Library>): Library {
  return Object.assign(Object.create(library) as Library, methods);
}
