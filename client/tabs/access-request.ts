import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AccessProps } from '../../components/access/access-props';
import type { PageTab } from './page-tab';
import { requestPageAccess } from './request-permission';
import { getOrigins } from './site-access';

/** Access to the page of a screen's tab, and requests for more. */
export interface AccessRequest {
  readonly visitedSite: ReadonlySignal<string | null>;
  readonly isRefused: ReadonlySignal<boolean>;
  /** Must be called synchronously in a click handler. A grant arrives through `permissions.onAdded`. */
  readonly allow: AccessProps['onAllow'];
}

export function createAccessRequest(tab: ReadonlySignal<PageTab | null>): AccessRequest {
  const refusedFor = signal<PageTab | null>(null);
  return {
    visitedSite: computed(() => {
      const about = tab.value;
      if (about?.access !== 'visit' || about.url === null) return null;
      return new URL(about.url).hostname;
    }),
    isRefused: computed(() => refusedFor.value !== null && refusedFor.value === tab.value),
    async allow(which) {
      const about = tab.value;
      refusedFor.value = null;
      const isAllowed = await requestPageAccess(
        which === 'site' && about?.url ? getOrigins(about.url) : undefined,
      );
      if (!isAllowed) refusedFor.value = about;
    },
  };
}
