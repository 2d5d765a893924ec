/*
 * Node 20's `URL.canParse` returns false for valid URLs with non-ASCII Latin-1 characters once
 * it has been called often enough to be optimised. Browsers do not have this bug.
 */
URL.canParse = (url, base) => {
  try {
    return Boolean(new URL(url, base));
  } catch {
    return false;
  }
};
