// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { AuthorName } from '../../components/authors/AuthorName';
import { unknownAuthorName } from '../../core/model';

afterEach(cleanup);

it('says whose highlight it is, also if the member is not known', () => {
  render(<AuthorName author={{ id: 'ana', name: 'ana lima' }} />);
  expect(screen.getByTitle('ana lima’s highlight').textContent).toBe('Aana lima');
  cleanup();
  render(<AuthorName author={{ id: 'ben', name: unknownAuthorName }} />);
  expect(screen.getByTitle('Unknown member’s highlight').textContent).toBe('UUnknown member');
});
