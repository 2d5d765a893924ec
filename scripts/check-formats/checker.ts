import { execFileSync } from 'node:child_process';
import type { ExportFormat } from '../../core/export';

/** The verdict of another program on a format. */
export interface Verdict {
  readonly ok: boolean;
  /** The program, or what is missing to run it. */
  readonly checker: string;
  /** The complaint. Empty if there is none. */
  readonly reason: string;
}

/** A format and the program that reads it. Throws if the program rejects the file. */
export interface Checker {
  /** Front matter is a part of Markdown. */
  readonly format: ExportFormat | 'front-matter';
  readonly checker: string;
  run(folder: string): void | Promise<void>;
}

/** Runs a program and returns its output. Throws its error output if it fails. */
export function runProgram(program: string, args: readonly string[], input?: string): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    ...(input !== undefined && { input }),
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
}

/** Throws unless two values are equal. */
export function assertSame(what: string, read: unknown, written: unknown): void {
  const [readJson, writtenJson] = [JSON.stringify(read), JSON.stringify(written)];
  if (readJson !== writtenJson) {
    throw new Error(`${what}: read ${readJson}, written ${writtenJson}`);
  }
}
