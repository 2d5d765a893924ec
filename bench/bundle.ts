import { join } from 'node:path';
import { build } from 'vite';
import { messages } from '../scripts/build/messages.mjs';

/** A script for pages, with all that it imports, as one text. */
export async function bundle(entry: string, minify = true): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [messages()],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}
