import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations';
import { sampleSharing } from '../sample-library';
import { confirm, press, renderSharing, renderStep, shared, type } from './render-sharing';

afterEach(cleanup);

describe('sharing a tag', () => {
  it('begins with a tag, a name and a server', async () => {
    const { onBegin } = renderSharing({});
    press('Share a tag…');
    expect(onBegin).toHaveBeenCalledWith('share');
    cleanup();
    const { onForm, onStep, container } = renderStep({ step: 'share', suggestions: ['team'] });
    expect(document.activeElement).toBe(screen.getByLabelText('Tag'));
    type('Tag', 'team/energy');
    expect(onForm).toHaveBeenCalledWith({ tag: 'team/energy' });
    fireEvent.submit(screen.getByLabelText('Password'));
    expect(onStep).toHaveBeenCalledOnce();
    expect(await findViolations(container)).toEqual([]);
  });

  it('says how many clips others will see before it starts', () => {
    const { onStep, onBack } = renderStep({
      ...{ step: 'confirm-share', clips: 12 },
      form: { ...sampleSharing.setup.form, tag: 'team/energy' },
    });
    screen.getByText(/12 clips have the tag “team\/energy”\. Their highlights and notes/);
    press('Back');
    expect(onBack).toHaveBeenCalledOnce();
    confirm('Share tag');
    expect(onStep).toHaveBeenCalledOnce();
  });

  it('says why a step failed', () => {
    renderStep({ step: 'share', trouble: { kind: 'invalid', code: 'empty' } });
    within(screen.getByRole('alert')).getByText(/No clip has this tag/);
    cleanup();
    renderStep({ step: 'confirm-share', trouble: { kind: 'invalid', code: 'taken' } });
    within(screen.getByRole('alert')).getByText(/ask a member for an invitation/);
    cleanup();
    renderStep({ step: 'confirm-share', trouble: { kind: 'problem', code: 'refused' } });
    within(screen.getByRole('alert')).getByText('The server refused access.');
    within(screen.getByRole('alert')).getByText(/Check the user name and password/);
    cleanup();
    renderStep({ step: 'confirm-join', trouble: { kind: 'problem', code: 'refused' } });
    within(screen.getByRole('alert')).getByText(/password in the invitation is wrong/);
  });

  it('cannot begin in a private window, which shows what is shared', () => {
    renderSharing({ isPrivate: true, tags: [shared] });
    screen.getByText(/^Tags can’t be shared in a private window\./);
    screen.getByText('team/energy');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('joining a shared tag', () => {
  const invited = { tag: 'team/energy', name: 'Ben', host: 'sync.example', canWrite: true };
  const form = { ...sampleSharing.setup.form, tag: 'team/energy' };

  it('shows what the invitation is for, and how many own clips will be shared', () => {
    const { onForm } = renderStep({ step: 'confirm-join', invited, form, clips: 3 });
    screen.getByText('“team/energy” on sync.example');
    screen.getByText(/You’ll join as “Ben”\. You can add/);
    screen.getByText(/You already have 3 clips with this tag\. They will be shared/);
    type('Tag in your library', 'work/energy');
    expect(onForm).toHaveBeenCalledWith({ tag: 'work/energy' });
  });

  it('shares nothing of somebody who only reads', () => {
    const reader = { ...invited, canWrite: false };
    renderStep({ step: 'confirm-join', invited: reader, form, clips: 3 });
    screen.getByText(/Nothing of yours is shared/);
    expect(screen.queryByText(/You already have/)).toBeNull();
  });

  it('says so if the login may only read', () => {
    const { onBack } = renderStep({ readsOnly: 'team/energy' });
    screen.getByText('You’ve joined “team/energy”, but you can only read.');
    press('Close');
    expect(onBack).toHaveBeenCalledOnce();
  });

  it.each([
    ['removed', 'To join, you need a new one.'],
    ['otherLibrary', 'The invitation may be too old. Ask a member for a new one.'],
    ['notNats', /^Try again in a few minutes/],
  ] as const)('says what to do about an invitation for a share that is "%s"', (code, next) => {
    renderStep({ step: 'confirm-join', trouble: { kind: 'problem', code } });
    screen.getByText(next);
  });

  it('does not recommend WebDAV, which has no shared tags', () => {
    renderStep({ step: 'confirm-share', trouble: { kind: 'problem', code: 'notNats' } });
    screen.getByText('Check the address and its port, which must be the one for WebSocket.');
  });

  it('leads to Sync with a code for it', () => {
    const trouble = { kind: 'invalid', code: 'pairing' } as const;
    const { onGoToSync } = renderStep({ step: 'join', trouble });
    screen.getByText(/for adding a device to Sync/);
    press('Go to Sync');
    expect(onGoToSync).toHaveBeenCalledOnce();
  });
});
