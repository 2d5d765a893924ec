import { saveLinks } from '../../../client/clipping/save-link';
import { listReadable } from '../../../client/tabs/site-access';
import type { LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import { describeSavedLinks } from '../../../components/strings/describe-saved-links';
import '../../../components/strings/en/library/addresses.ftl';
import { describeFailure } from '../../../components/strings/failures';
import type { LinkClip } from '../../../core/model';
import type { Library } from '../../../storage';

/**
 * Saves pages whose addresses were typed: as links, whose texts are then read if the browser
 * allows it. `notify` says which. `readLinks` resolves with the number of texts.
 */
export function createAddressSaver(
  library: Library,
  readLinks: (links: readonly LinkClip[]) => Promise<number>,
  notify: (message: string) => void,
): Pick<LibraryProps, 'onFindClip' | 'onSaveAddresses'> {
  const save = async (urls: readonly string[]): Promise<string> => {
    const links = urls.map((url) => ({ url, title: '' }));
    const saved = await saveLinks(library, links, false);
    if (!saved.ok) {
      const { happened, next } = describeFailure(saved.failure.code);
      return `${happened} ${next}`;
    }
    const { created } = saved.value;
    if (created.length === 0) return text('addresses-done-known');
    const readable = await listReadable(created);
    const read = readable.length > 0 ? await readLinks(readable) : 0;
    return describeSavedLinks(created.length, read);
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
