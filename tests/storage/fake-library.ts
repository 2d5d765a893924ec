import { forEachMethod, libraryCalls } from '../../core/rpc';
import { batchedMethods, type Library } from '../../storage';

/** Returns a library with the given methods. Any other method throws an error with its name. */
export function createFakeLibrary(given: Partial<Library>): Library {
  const missing = forEachMethod(libraryCalls, (name) => () => {
    throw new Error(`the test's library has no ${name}`);
  });
  const calls = { ...missing, ...given };
  return {
    ...batchedMethods(calls),
    eachWholeClip: () => {
      throw new Error("the test's library has no eachWholeClip");
    },
    watch: () => {
      throw new Error("the test's library has no watch");
    },
    close() {},
    ...calls,
  };
}
