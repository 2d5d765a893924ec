/** See machine.mjs. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly canInstall: boolean;
  isProgram(path: string): boolean;
  which(name: string): string | null;
  list(path: string): string[];
  ask(program: string, args: string[], timeoutMs: number): string | null;
  run(program: string, args: string[], timeoutMs: number): boolean;
  say(line: string): void;
}
export function thisMachine(): Machine;
