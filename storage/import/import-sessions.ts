import { fail, type IncomingClip, type Instant, type Result, succeed } from '../../core/model';
import type { LibraryDatabase, Write } from '../schema/database';
import { isDuplicateKey } from '../schema/failure-of';
import { importClips } from './import-clips';
import { ImportMemory } from './import-memory';
import { ImportRehearsal } from './import-rehearsal';
import type { ImportMode, ImportOutcome } from './import-types';

type Outcomes = Result<readonly ImportOutcome[]>;

/** An import in batches: its mode, and what is remembered between batches. */
interface Session {
  readonly mode: ImportMode;
  memory: ImportMemory;
  /** Null unless it is a dry run. */
  readonly rehearsal: ImportRehearsal | null;
  last: { readonly index: number; readonly answer: Promise<Outcomes> } | null;
}

/** The imports in progress in one library. */
export class ImportSessions {
  private readonly sessions = new Map<string, Session>();

  /** `clock` gives the arrival time of records; null uses the time passed to each call. */
  constructor(
    private readonly db: LibraryDatabase,
    private readonly write: Write,
    private readonly clock: (() => Instant) | null,
  ) {}

  /** See `Library.importClips`. */
  importAlone(
    wholes: readonly IncomingClip[],
    mode: ImportMode,
    isDryRun: boolean,
    now: Instant,
  ): Promise<Outcomes> {
    return this.take(this.begin(mode, isDryRun), wholes, now);
  }

  /** See `Library.openImport`. Opening an existing id has no effect. */
  open(id: string, mode: ImportMode, isDryRun: boolean): Result<null> {
    if (!this.sessions.has(id)) this.sessions.set(id, this.begin(mode, isDryRun));
    return succeed(null);
  }

  /** See `Library.importBatch`. */
  async importBatch(
    id: string,
    index: number,
    wholes: readonly IncomingClip[],
    now: Instant,
  ): Promise<Outcomes> {
    const session = this.sessions.get(id);
    if (session === undefined) return interrupted();
    const { last } = session;
    if (last?.index === index) return last.answer;
    const next = last === null ? 0 : last.index + 1;
    if (index !== next) return fail('invalid-input', `batch ${index} instead of ${next}`);
    const answer = this.take(session, wholes, now);
    session.last = { index, answer };
    return answer;
  }

  /** See `Library.restartImport`. */
  restart(id: string): Result<boolean> {
    const session = this.sessions.get(id);
    if (session === undefined) return interrupted();
    if (session.rehearsal === null) return fail('invalid-input', 'not a dry run');
    session.memory = new ImportMemory(this.clock);
    session.rehearsal.restart();
    session.last = null;
    return succeed(session.rehearsal.hasRepeats);
  }

  /** See `Library.closeImport`. */
  close(id: string): Result<null> {
    this.sessions.delete(id);
    return succeed(null);
  }

  private begin(mode: ImportMode, isDryRun: boolean): Session {
    const rehearsal = isDryRun ? new ImportRehearsal() : null;
    return { mode, memory: new ImportMemory(this.clock), rehearsal, last: null };
  }

  private async take(
    { mode, memory, rehearsal }: Session,
    wholes: readonly IncomingClip[],
    now: Instant,
  ): Promise<Outcomes> {
    const isDryRun = rehearsal !== null;
    const take = () =>
      this.write(() =>
        importClips(this.db, wholes, mode, isDryRun, now, memory, rehearsal ?? undefined),
      );
    const taken = await take().catch((error: unknown) => {
      // A clip that the memory was sure of has been changed by someone else.
      if (memory.forget() && isDuplicateKey(error)) return take();
      throw error;
    });
    if (taken.ok) for (const { clipId } of taken.value) memory.met.add(clipId);
    return taken;
  }
}

function interrupted(): Result<never> {
  return fail('import-interrupted');
}
