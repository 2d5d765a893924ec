/**
 * The user of our annotations in files for Hypothesis, whose client asks whose annotations
 * to import, and shows the part before the "@".
 */
export const hypothesisUser = 'acct:pressmark@pressmark.invalid';
