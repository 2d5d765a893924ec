import type { Plugin } from 'vite';

/** The page that fetches the texts of links itself. */
const library = '/library/index.html';

/**
 * Limits connections of every page but the library to the extension itself. The manifest's
 * policy also covers the background, which must reach the web. Not applied in development,
 * which needs a socket.
 */
export function narrowConnect(): Plugin {
  return {
    name: 'pressmark:narrow-connect',
    apply: 'build',
    transformIndexHtml(_, { filename }) {
      if (filename.endsWith(library)) return [];
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
          injectTo: 'head-prepend',
        },
      ];
    },
  };
}
