import type { SyncProblem } from '../../core/sync';
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
    return { kind: 'failed', problem: transport.explain(error) };
  }
}
