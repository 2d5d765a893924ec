import { execFileSync } from 'node:child_process';

/** What another program said of a format. */
export interface Verdict {
  readonly ok: boolean;
  /** Which program, or what is missing to run it. */
  readonly checker: string;
  /** Why it is not well; empty when it is. */
  readonly reason: string;
}

/** A format, and the program that reads it. It throws where the program finds fault. */
export interface Checker {
  readonly format: string;
  readonly checker: string;
  run(folder: string): void | Promise<void>;
}

/** A program's output; its complaint is the error. */
export function runProgram(program: string, args: readonly string[], input?: string): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    ...(input !== undefined && { input }),
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
}

/** Holds two values to be the same. */
export function holdSame(what: string, read: unknown, written: unknown): void {
  const [one, other] = [JSON.stringify(read), JSON.stringify(written)];
  if (one !== other) throw new Error(`${what}: read ${one}, written ${other}`);
}
