import type { Plugin } from 'vite';

/** The pages that fetch the texts of links themselves, or exchange with a server. */
const fetching = ['/library/index.html', '/sidepanel/index.html', '/offscreen/index.html'];

/**
 * Limits connections of every other page to the extension itself. The manifest's
 * policy also covers the background, which must reach the web. Not applied in development,
 * which needs a socket.
 */
export function narrowConnect(): Plugin {
  return {
    name: 'pressmark:narrow-connect',
    apply: 'build',
    transformIndexHtml(_, { filename }) {
      if (fetching.some((page) => filename.endsWith(page))) return [];
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
