import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { WebsiteAccess } from '../../components/access/website-access';
import { AccessChoice } from '../../components/first-run/AccessChoice';
import { firstRunStates } from '../gallery/first-run-states';

afterEach(cleanup);

function renderChoice(access: WebsiteAccess, isDetectionOn = true) {
  render(
    <AccessChoice
      access={access}
      isDetectionOn={isDetectionOn}
      isRefused={false}
      onAccess={() => {}}
    />,
  );
  const pressed = screen.queryByRole('button', { pressed: true });
  return { status: screen.getByRole('status').textContent, chosen: pressed?.textContent ?? null };
}

it('shows how to pin the button before anything else to do', () => {
  const [state] = firstRunStates;
  if (state) render(state.render());
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  const at = headings.indexOf('Toolbar button');
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThan(headings.indexOf('How should Pressmark find articles?'));
});

it('says at the top that nothing can be saved, and does not invite to clip', () => {
  const state = firstRunStates.find(({ name }) => name === 'first-run-history-off');
  if (state) render(state.render());
  const [problem] = screen.getAllByRole('alert');
  expect(problem?.textContent).toContain('Firefox is set to never remember history');
  expect(problem?.previousElementSibling?.tagName).toBe('HEADER');
  expect(screen.queryByRole('button', { name: 'Clip this article' })).toBeNull();
});

it('says where detection is on', () => {
  const { status, chosen } = renderChoice({ kind: 'all' });
  expect(status).toMatch(/^Detection is on\. /);
  expect(chosen).toMatch(/^On all websites/);
});

it('says that detection is on for the sites that the user has allowed', () => {
  const { status, chosen } = renderChoice({ kind: 'sites', sites: ['ledger.example'] });
  expect(status).toBe('Detection is on for ledger.example only.');
  expect(chosen).toBeNull();
  cleanup();
  expect(renderChoice({ kind: 'sites', sites: ['a.example', 'b.example'] }).status).toBe(
    'Detection is on for the 2 websites you’ve allowed.',
  );
});

it('says that detection is off, by choice of access or in the settings', () => {
  const onClick = renderChoice({ kind: 'click' });
  expect(onClick.status).toMatch(/^Detection is off\. /);
  expect(onClick.chosen).toMatch(/^Only when you click/);
  cleanup();
  const inSettings = renderChoice({ kind: 'all' }, false);
  expect(inSettings.status).toMatch(/^Detection is turned off in Settings\. /);
  expect(inSettings.chosen).toBeNull();
});
