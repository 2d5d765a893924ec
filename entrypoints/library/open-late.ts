import type { Library } from '../../storage';

/**
 * A library that is still being opened: what is called waits for it. Not to be awaited
 * itself: it is one already.
 */
export function openLate(opening: Promise<Library>): Library {
  const each = async function* (...which: Parameters<Library['eachWholeClip']>) {
    yield* (await opening).eachWholeClip(...which);
  };
  const call =
    (name: keyof Library) =>
    async (...ask: readonly unknown[]) => {
      const library = await opening;
      return (library[name] as (...ask: readonly unknown[]) => unknown)(...ask);
    };
  return new Proxy({} as Library, {
    get: (_, name) => (name === 'eachWholeClip' ? each : call(name as keyof Library)),
  });
}
