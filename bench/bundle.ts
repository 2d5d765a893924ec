import { join } from 'node:path';
import { build } from 'vite';
import { messages } from '../scripts/build/messages.mjs';

/** Bundles a page script of this folder with all its imports, as source text. */
export async function bundle(entry: string, minify = true): Promise<string> {
  const result = await build({
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
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}
