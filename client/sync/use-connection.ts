import { exceptionCode } from '../../core/model';
import type { SyncProblem } from '../../core/sync';
import { toExceptionName } from '../base/exception-name';
import { reportProblem } from '../base/report-problem';
import type { Connection, Transport } from './transport';

/** Works over a connection of its own. */
export async function use<Opened extends Connection, Outcome>(
  transport: Transport<Opened>,
  work: (connection: Opened) => Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'failed'; readonly problem: SyncProblem }> {
  try {
    const connection = await transport.connect();
    try {
      return await work(connection);
    } finally {
      await connection.close();
    }
  } catch (error) {
    return { kind: 'failed', problem: explainFailure(error, transport) };
  }
}

/** Explains an error of a transport. One that it does not know is reported, by its class only. */
export function explainFailure(error: unknown, transport: Pick<Transport, 'explain'>): SyncProblem {
  const problem = transport.explain(error);
  if (problem === 'unknown') reportProblem(exceptionCode, `sync${toExceptionName(error)}`);
  return problem;
}
