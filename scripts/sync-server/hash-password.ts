import { hashSync } from 'bcryptjs';

/**
 * The fewest rounds of bcrypt, as a power of two. More would not make these passwords harder to
 * guess, because they are random, but each connection would take as long to check: with 2 ** 11, a
 * tenth of a second of a processor.
 */
const cost = 4;

/** Hashes a password that is random and long. */
export function hashPassword(password: string): string {
  return hashSync(password, cost);
}
