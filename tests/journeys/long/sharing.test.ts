import { hashSync } from 'bcryptjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toListHash } from '../../../client/tabs/list-hash';
import type { Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../../scripts/drive/page-actions';
import { openSyncSettings } from '../../../scripts/drive/sync-settings';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { type NatsServer, startNats } from '../../../scripts/servers/start-nats';
import { clipStory, highlightedWords, highlightWords, stories } from '../library-stories';
import { listAnnotations, listClips, type Row } from '../observe';
import { openStage, type Stage } from '../stage';

/*
 * Ana in Chromium shares a tag with Ben in Firefox, through a real NATS server. In the end, Firefox
 * is that of Cem, who only reads at first.
 */

/** What Ben highlights. */
const otherWords = 'raise the flood gate';

/** The people of one team. */
const people = [
  { name: 'ana@energy', team: { name: 'energy', mayWrite: true } },
  { name: 'ben@energy', team: { name: 'energy', mayWrite: true } },
  { name: 'cem@energy', team: { name: 'energy', mayWrite: false } },
];

describe('a tag shared between two people', () => {
  let server: NatsServer;
  const stages: Stage[] = [];
  let ana: Stage;
  let ben: Stage;
  let anaSettings: Tab;
  let benSettings: Tab;

  /** Adds the tag to all clips that do not have it. */
  const tagClips = async ({ driven }: Stage) => {
    for (const { id } of await listClips(driven)) {
      const at = new Date().toISOString();
      await driven.callLibrary('editClip', String(id), { tags: ['team/energy'] }, at);
    }
  };
  const describeHighlights = async ({ driven }: Stage) =>
    (await listAnnotations(driven))
      .map((row: Row) => {
        const author = row['author'] as { readonly name: string } | undefined;
        return `${author?.name ?? 'own'}: ${JSON.stringify(row).includes(otherWords)}`;
      })
      .toSorted();
  const waitForHighlights = (stage: Stage, expected: readonly string[]) =>
    waitUntil(
      `${expected} in ${stage.driven.browser}`,
      async () => String(await describeHighlights(stage)) === String(expected),
      90_000,
    );

  /** Returns an invitation of Ana's. */
  const invite = async (name: string, user: string, canWrite: boolean) => {
    await clickNamed(anaSettings, 'Invite…');
    await typeInto(anaSettings, 'Their name', name);
    await typeInto(anaSettings, 'Their user name', user);
    await typeInto(anaSettings, 'Their password', server.login(user).password);
    if (!canWrite) await clickNamed(anaSettings, 'They can only read');
    await clickNamed(anaSettings, 'Create invitation');
    const code = await waitUntil('the invitation', () =>
      anaSettings.evaluate(
        () => document.querySelector<HTMLInputElement>('dialog[open] input[readonly]')?.value,
        undefined,
      ),
    );
    await clickNamed(anaSettings, 'Close');
    return code;
  };

  /** Begins to share a tag of Ana's. */
  const fillIn = async (tag: string) => {
    await clickNamed(anaSettings, 'Share a tag…');
    const { address, user, password } = server.login('ana@energy');
    await typeInto(anaSettings, 'Tag', tag);
    await typeInto(anaSettings, 'Your name', 'Ana');
    await typeInto(anaSettings, 'Server', address);
    await typeInto(anaSettings, 'User name', user);
    await typeInto(anaSettings, 'Password', password);
  };
  /** Types another password into the dialog. Sync has a field of the same name. */
  const changeLogin = async (password: string) => {
    await waitUntil('the dialog', () =>
      benSettings.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('dialog[open] [type=password]');
        field?.focus();
        field?.select();
        return field !== null;
      }, undefined),
    );
    await benSettings.typeText(password);
    await clickNamed(benSettings, 'Change login');
  };

  beforeAll(async () => {
    server = await startNats(people);
    [ana, ben] = await Promise.all([openStage('chromium'), openStage('firefox')]);
    stages.push(ana, ben);
  });
  afterAll(async () => {
    for (const stage of stages) await stage.close();
    await server?.remove();
  });

  it('begins with a tag that has clips, after a question', async () => {
    const story = await clipStory(ana, stories[0]);
    await highlightWords(ana.driven, story, highlightedWords, 'leaf');
    await tagClips(ana);
    anaSettings = await openSyncSettings(ana.driven);
    // Sync has fields of the same names.
    await typeInto(anaSettings, 'Search settings', 'shared tags');
    await fillIn('team/energie');
    await clickNamed(anaSettings, 'Continue');
    await waitForText(anaSettings, 'No clip has this tag.');
    await anaSettings.evaluate(
      () => document.querySelector<HTMLInputElement>('.sharing input')?.select(),
      undefined,
    );
    await anaSettings.typeText('team/energy');
    await clickNamed(anaSettings, 'Continue');
    await waitForText(anaSettings, '1 clip has the tag “team/energy”.');
    await clickNamed(anaSettings, 'Share tag');
    await waitForText(anaSettings, 'Last synced');
  });

  it('goes on with an invitation, which is recognised in the field of Sync', async () => {
    const code = await invite('Ben', 'ben@energy', true);
    benSettings = await openSyncSettings(ben.driven);
    await typeInto(benSettings, 'Server', code);
    await clickNamed(benSettings, 'Connect');
    await waitForText(benSettings, 'It’s an invitation to a shared tag.');
    await clickNamed(benSettings, 'Join the shared tag');
    await clickNamed(benSettings, 'Continue');
    await waitForText(benSettings, 'You’ll join as “Ben”.');
    await clickNamed(benSettings, 'Join');
    await waitForText(benSettings, 'Last synced');
  });

  it('brings the clip with the highlight of one, and that of the other back', async () => {
    await waitForHighlights(ben, ['Ana: false']);
    const [clip] = await listClips(ben.driven);
    expect(clip?.['tags']).toEqual(['team/energy']);
    const story = await ben.driven.openTab(ana.at(stories[0]));
    await highlightWords(ben.driven, story, otherWords, 'sky');
    await waitForHighlights(ben, ['Ana: false', 'own: true']);
    await waitForHighlights(ana, ['Ben: true', 'own: false']);
  });

  it('says what is new from the other, until one looks at the tag', async () => {
    const news = 'New from others since you last looked on this device: 1 highlight';
    await waitForText(anaSettings, news);
    const list = await ana.driven.openTab(
      ana.driven.extensionUrl(`library.html#${toListHash('tag:team/energy')}`),
    );
    await waitUntil('that nothing is new', async () => {
      return !(await readText(anaSettings)).includes('New from others');
    });
    await list.close();
  });

  it('lists both as members', async () => {
    for (const settings of [anaSettings, benSettings]) {
      await waitUntil('two members', async () => {
        const count = () => document.querySelectorAll('.sharing__tag .sync__device').length;
        return (await settings.evaluate(count, undefined)) === 2;
      });
    }
  });

  it('goes on with a new password, which it checks', async () => {
    const hash = hashSync('buoys at dawn', 4);
    server.reload(people.map((one) => (one.name === 'ben@energy' ? { ...one, hash } : one)));
    await waitForText(benSettings, 'The server refused access.');
    await clickNamed(benSettings, 'Change login… team/energy');
    await changeLogin('buoys at dusk');
    await waitForText(benSettings, 'Check the user name and password');
    await changeLogin('buoys at dawn');
    await waitForText(benSettings, 'Login for “team/energy” changed.');
    const [clip] = await listClips(ben.driven);
    const at = new Date().toISOString();
    await ben.driven.callLibrary('editClip', String(clip?.['id']), { note: 'Since when?' }, at);
    await waitUntil('the note of the other', async () =>
      JSON.stringify(await listClips(ana.driven)).includes('Since when?'),
    );
    await waitUntil('no problem', async () => !(await readText(benSettings)).includes('refused'));
  });

  it('tells a member who was removed, who gets nothing new and keeps the rest', async () => {
    await clickNamed(anaSettings, 'Remove… Ben');
    await waitForText(anaSettings, 'Remove Ben from “team/energy”?');
    await clickNamed(anaSettings, 'Remove');
    await waitForText(anaSettings, 'Ben was removed.');
    await waitForText(benSettings, 'You were removed from this tag.');
    await clipStory(ana, stories[1]);
    await tagClips(ana);
    await waitUntil('that all is sent', async () => {
      const shown = await readText(anaSettings);
      return shown.includes('Last synced') && !shown.includes('Ben was removed.');
    });
    expect(await listClips(ben.driven)).toHaveLength(1);
    expect(await describeHighlights(ben)).toEqual(['Ana: false', 'own: true']);
  });

  it('can be left, which keeps all clips and highlights', async () => {
    await clickNamed(benSettings, 'Leave… team/energy');
    await waitForText(benSettings, 'Leave “team/energy”?');
    await clickNamed(benSettings, 'Leave');
    await waitForText(benSettings, 'You’ve left “team/energy”.');
    expect(await describeHighlights(ben)).toEqual(['Ana: false', 'own: true']);
  });

  it('is read by somebody who cannot write', async () => {
    const code = await invite('Cem', 'cem@energy', false);
    await clickNamed(benSettings, 'Join a shared tag…');
    await typeInto(benSettings, 'Invitation', code);
    await clickNamed(benSettings, 'Continue');
    await waitForText(benSettings, 'You’ll join as “Cem”. You can read what others share.');
    await clickNamed(benSettings, 'Join');
    await waitUntil('the second clip', async () => (await listClips(ben.driven)).length === 2);
    await waitForText(benSettings, 'You can only read.');
  });

  it('shares what a reader has once they may write, after a question', async () => {
    server.reload(people.map((one) => ({ ...one, team: { ...one.team, mayWrite: true } })));
    await clickNamed(benSettings, 'Change login… team/energy');
    await changeLogin(server.login('cem@energy').password);
    await waitForText(benSettings, '1 clip will be shared now');
    expect(await describeHighlights(ana)).not.toContain('Cem: true');
    await clickNamed(benSettings, 'Change login and share');
    await waitUntil('the highlight of Cem', async () =>
      (await describeHighlights(ana)).includes('Cem: true'),
    );
  });

  it('is not taken for a library of their own by Sync', async () => {
    const { address, user, password } = server.login('cem@energy');
    await typeInto(benSettings, 'Server', address);
    await typeInto(benSettings, 'User name', user);
    await typeInto(benSettings, 'Password', password);
    await clickNamed(benSettings, 'Connect');
    await waitForText(benSettings, 'This user name is used for a shared tag.');
  });

  it('can be deleted from the server, which then takes another', async () => {
    await clickNamed(anaSettings, 'Delete from server… team/energy');
    await waitForText(anaSettings, 'Delete “team/energy” from the server?');
    await clickNamed(anaSettings, 'Delete from server');
    await waitForText(anaSettings, '“team/energy” was deleted from the server.');
    await waitForText(benSettings, 'This tag is no longer shared: Ana deleted it from the server.');
    expect(await listClips(ben.driven)).toHaveLength(2);
    await clickNamed(benSettings, 'Leave… team/energy');
    await waitForText(benSettings, 'Leave “team/energy”?');
    await clickNamed(benSettings, 'Leave');
    await waitForText(benSettings, 'You’ve left “team/energy”.');
    await fillIn('team/energy');
    await clickNamed(anaSettings, 'Continue');
    await clickNamed(anaSettings, 'Share tag');
    await waitForText(anaSettings, 'Shared as Ana');
    await waitForText(anaSettings, 'Last synced');
  });
});
