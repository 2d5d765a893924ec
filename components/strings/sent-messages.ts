import type { CompiledMessages } from './catalogue';

/** Where the files of `makeMessageFiles` put their messages, by “language/group”. */
interface MessageScope {
  readonly pressmarkMessages?: Readonly<Record<string, CompiledMessages>>;
}

/** Returns the messages of a file of messages. Null if it was not loaded. */
export function findSentMessages(language: string, group: string): CompiledMessages | null {
  return (globalThis as MessageScope).pressmarkMessages?.[`${language}/${group}`] ?? null;
}
