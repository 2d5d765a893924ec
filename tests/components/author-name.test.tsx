import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { AuthorName } from '../../components/authors/AuthorName';
import { SharedBy } from '../../components/authors/SharedBy';
import { unknownAuthorName } from '../../core/model';
import { makeWholeClip } from '../export/samples';

afterEach(cleanup);

it('says whose highlight it is, also if the member is not known', () => {
  render(<AuthorName author={{ id: 'ana', name: 'ana lima' }} />);
  expect(screen.getByTitle('ana lima’s highlight').textContent).toBe('Aana lima');
  cleanup();
  render(<AuthorName author={{ id: 'ben', name: unknownAuthorName }} />);
  expect(screen.getByTitle('Unknown member’s highlight').textContent).toBe('UUnknown member');
});

it('says who shares a clip and wrote its notes, also if the members are not known', () => {
  const contributions = [
    { share: 'share', author: { id: 'ben', name: unknownAuthorName }, note: 'Who pays?' },
    { share: 'share', author: { id: 'ana', name: 'Ana Lima' }, note: '' },
  ];
  const { clip } = makeWholeClip({ clip: { contributions } });
  render(<SharedBy clip={clip} sharedTags={[]} onShareOwn={() => {}} />);
  screen.getByText('Shared by an unknown member and Ana Lima');
  expect(screen.getByTitle('Note by an unknown member').textContent).toBe('UUnknown member');
});
