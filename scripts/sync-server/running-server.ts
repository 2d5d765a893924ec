import { connect, type NatsConnection } from '@nats-io/transport-node';
import { adminUser } from './make-config';

/** A server that runs with the configuration in a folder. */
export interface RunningServer {
  /** Reads the configuration again. Returns why the server refuses it; null if it does not. */
  reload(): Promise<string | null>;
  /** Deletes all that an account stores. */
  purge(account: string): Promise<void>;
  close(): Promise<void>;
}

/** How this command reaches the server that it has set up. */
export interface Admin {
  readonly port: number;
  readonly password: string;
}

const connectMs = 3_000;
const requestMs = 20_000;

/** Connects to the server; null if it does not run. The password is that of this server only. */
export async function findRunning({ port, password }: Admin): Promise<RunningServer | null> {
  const connection = await connect({
    servers: `127.0.0.1:${port}`,
    ...{ user: adminUser, pass: password, timeout: connectMs, reconnect: false },
  }).catch(() => null);
  if (connection === null) return null;
  const id = connection.info?.server_id ?? '';
  return {
    reload: () => ask(connection, `$SYS.REQ.SERVER.${id}.RELOAD`),
    async purge(account) {
      const refusal = await ask(connection, `$JS.API.ACCOUNT.PURGE.${account}`);
      if (refusal !== null) throw new Error(refusal);
    },
    close: () => connection.close(),
  };
}

/** Returns the description of an error; null for success. */
async function ask(connection: NatsConnection, subject: string): Promise<string | null> {
  const reply = await connection.request(subject, '', { timeout: requestMs });
  return reply.json<{ error?: { description: string } }>().error?.description ?? null;
}
