import { spawn } from 'node:child_process';
import { installMissing } from './install.mjs';

/* `npm run sync-server`: installs what is missing, and sets up a server for sync. */

await installMissing();
const own = process.argv.slice(2);
const args = ['--import', 'tsx', 'scripts/sync-server/index.ts', ...own];
const server = spawn(process.execPath, args, { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
