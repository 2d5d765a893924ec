import { createServer } from 'vite';
import { messages } from '../build/messages.mjs';

/* Runs `check.ts` with Vite, which loads our messages. */

const server = await createServer({
  ...{ configFile: false, logLevel: 'error', appType: 'custom' },
  plugins: [messages()],
  server: { middlewareMode: true, watch: null },
  optimizeDeps: { noDiscovery: true },
});
await server.ssrLoadModule('/scripts/check-imports/check.ts');
await server.close();
