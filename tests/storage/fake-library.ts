import { forEachMethod, libraryCalls } from '../../core/rpc';
import { batchedMethods, type Library } from '../../storage';

/** A library of the given methods. Any other call throws an error with its name. */
export function fakeLibrary(given: Partial<Library>): Library {
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
