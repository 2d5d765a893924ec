import { saveLink } from '../../../client/clipping/save-link';
import { hasAllSites } from '../../../client/tabs/site-access';
import type { LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/addresses.ftl';
import { describeFailure } from '../../../components/strings/failures';
import { isLinkClip, type LinkClip } from '../../../core/model';
import type { Library } from '../../../storage';
import { type FillTools, fillLinks } from '../filling/fill-links';

/**
 * Saves pages whose addresses were typed: as links, whose texts are then fetched if the browser
 * allows it. `notify` says which.
 */
export function createAddressSaver(
  library: Library,
  tools: FillTools,
  notify: (message: string) => void,
  signal: AbortSignal,
): Pick<LibraryProps, 'onFindClip' | 'onSaveAddresses'> {
  const save = async (urls: readonly string[]): Promise<string> => {
    const links: LinkClip[] = [];
    for (const url of urls) {
      const saved = await saveLink(library, { url, title: '', isPrivate: false });
      if (!saved.ok) return describeFailure(saved.failure.code).happened;
      const { clip, created } = saved.value;
      if (created && isLinkClip(clip)) links.push(clip);
    }
    if (links.length === 0) return text('addresses-done-known');
    const read = (await hasAllSites())
      ? (await fillLinks(library, links, tools, { signal, onProgress() {}, async onMiss() {} }))
          .counts.filled
      : 0;
    if (read === links.length) return text('addresses-done-read', { total: read });
    return read === 0
      ? text('addresses-done-links', { total: links.length })
      : text('addresses-done-mixed', { read, links: links.length - read });
  };
  return {
    async onFindClip(url) {
      const found = await library.findClip([url]);
      return found.ok ? (found.value?.id ?? null) : null;
    },
    async onSaveAddresses(urls) {
      notify(await save(urls));
    },
  };
}
