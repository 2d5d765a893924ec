import { expect, it } from 'vitest';
import { notices } from '../../entrypoints/page-controller/notices/notices';

it('says why highlights could not be looked up, rather than that there are none', () => {
  expect(notices.noneToStep(0, null).message).toBe('No highlights on this page.');
  const failure = { code: 'library-unavailable', detail: null } as const;
  expect(notices.noneToStep(0, failure).message).toBe('Pressmark can’t access your library.');
});
