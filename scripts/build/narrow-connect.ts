import type { Plugin } from 'vite';

/** The page that fetches texts of links itself. */
const library = '/library/index.html';

/**
 * Lets every page but the library connect to the extension alone. The manifest's policy holds
 * for the background too, which must reach the web. Not while developing, which needs a socket.
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
