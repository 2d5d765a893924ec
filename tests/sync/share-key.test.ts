import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../client/base/base64';
import {
  addOwnMember,
  checkShare,
  createClock,
  createKeyPair,
  createLibrary,
  createShare,
  emptyRecord,
  findJoinRefusal,
  findOccupant,
  joinRecords,
  keyName,
  listMembers,
  type Member,
  markEnded,
  markRemoved,
  putMember,
  removeMember,
  replaceSecret,
  type ShareMembership,
  toPublicKey,
} from '../../core/sync';
import { isSignedBy, openSealed, sealFor, sign } from '../../core/sync/sharing/key-pair';
import { connect, Server } from './simulated-server';

const source = webcrypto as Crypto;
const content = new TextEncoder().encode('moorings');

async function createMember(name: string, canWrite = true) {
  const { publicKey, privateKey } = await createKeyPair(source);
  const member: Member = { id: name, name, publicKey, canWrite, status: 'active' };
  return { member, privateKey };
}

describe('the keys of a member', () => {
  it('open what was sealed for them, and nothing else', async () => {
    const [own, other] = [await createKeyPair(source), await createKeyPair(source)];
    const sealed = await sealFor(source, own.publicKey, content);
    expect(await openSealed(source, own.privateKey, sealed)).toEqual(content);
    expect(await openSealed(source, other.privateKey, sealed)).toBeNull();
    for (const at of [0, 70, sealed.length - 1]) {
      const damaged = sealed.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(await openSealed(source, own.privateKey, damaged)).toBeNull();
    }
    expect(await openSealed(source, own.privateKey, sealed.slice(0, 20))).toBeNull();
  });

  it('sign in the name of one member', async () => {
    const [own, other] = [await createKeyPair(source), await createKeyPair(source)];
    const signature = await sign(source, own.privateKey, content);
    expect(await isSignedBy(source, own.publicKey, signature, content)).toBe(true);
    expect(await isSignedBy(source, other.publicKey, signature, content)).toBe(false);
    expect(await isSignedBy(source, own.publicKey, signature, content.slice(1))).toBe(false);
    expect(await isSignedBy(source, 'AAAA', signature, content)).toBe(false);
    expect(toPublicKey(own.privateKey)).toBe(own.publicKey);
  });
});

describe('the list of members', () => {
  const at = '2026-11-12T08:00:00.000Z';

  it('is the same in whatever order it is joined, and keeps who was removed', async () => {
    const [ana, ben] = [await createMember('Ana'), await createMember('Ben', false)];
    const first = putMember(emptyRecord, ana.member, createClock('d-ana'), at);
    const one = putMember(first, ben.member, createClock('d-ana'), at);
    const other = removeMember(one, 'Ana', 'd-ben', at);
    expect(joinRecords(one, other)).toEqual(joinRecords(other, one));
    expect(listMembers(joinRecords(one, other))).toEqual([
      { ...ana.member, status: 'removed' },
      ben.member,
    ]);
    expect(putMember(one, ben.member, createClock('d-ana'), at)).toBe(one);
    expect(removeMember(one, 'Cem', 'd-ana', at)).toBe(one);
  });

  it('keeps who has left, even with another device, until somebody is removed', async () => {
    const [ana, ben, cem] = [
      await createMember('Ana'),
      await createMember('Ben'),
      await createMember('Cem'),
    ];
    const all = [ana, ben, cem].reduce(
      (record, { member }) => putMember(record, member, createClock('d-ana'), at),
      emptyRecord,
    );
    const left = putMember(all, { ...ben.member, status: 'left' }, createClock('d-ben'), at);
    expect(addOwnMember(left, ben.member, createClock('d-ben-2'), at)).toBe(left);
    const reading = { ...ana.member, canWrite: false };
    const changed = addOwnMember(left, reading, createClock('d-ana'), at);
    expect(listMembers(changed)[0]?.canWrite).toBe(false);
    // Invited again since, while another device of theirs still has the earlier key.
    const { publicKey } = await createMember('Ana').then(({ member }) => member);
    const again = putMember(left, { ...ana.member, publicKey }, createClock('d-cem'), at);
    expect(addOwnMember(again, ana.member, createClock('d-ana'), at)).toBe(again);
    const after = listMembers(removeMember(left, 'Cem', 'd-ana', at));
    expect(after.map(({ status }) => status)).toEqual(['active', 'removed', 'removed']);
  });
});

describe('an invitation', () => {
  const at = '2026-11-12T08:00:00.000Z';

  it('works once, until there is another one, and again for somebody who has left', async () => {
    const [invited, first, second] = [
      (await createMember('Ben')).member,
      (await createMember('Ben')).member,
      (await createMember('Ben')).member,
    ];
    const put = (member: Member) => putMember(emptyRecord, member, createClock('d'), at);
    const refuse = (listed: Member, own = first) =>
      findJoinRefusal(put(listed), own, { ...invited, id: own.id });
    expect(findJoinRefusal(emptyRecord, first, { ...invited, id: first.id })).toBeNull();
    expect(refuse({ ...invited, hasJoined: false })).toBeNull();
    expect(refuse(first)).toBeNull();
    expect(refuse(first, second)).toBe('used');
    // As lists had it before they said who has joined.
    expect(refuse(invited)).toBe('used');
    expect(refuse({ ...second, hasJoined: false })).toBe('used');
    expect(refuse({ ...second, status: 'left' })).toBeNull();
    expect(refuse({ ...second, status: 'removed' })).toBe('removed');
  });
});

describe('the key of a share', () => {
  /** A share of Ana and Ben, on a server. */
  async function begin() {
    const server = new Server();
    const remote = connect(server, () => false);
    const secret = await createShare(remote, source);
    if (secret === null) throw new Error('there is a share already');
    const [ana, ben] = [await createMember('Ana'), await createMember('Ben', false)];
    const toMembership = ({ member, privateKey }: typeof ana): ShareMembership => ({
      ...{ secret, formerSecrets: [], member: member.id, privateKey, canWrite: member.canWrite },
    });
    return { server, remote, secret, ana, ben, toMembership, all: [ana.member, ben.member] };
  }

  it('is made once', async () => {
    const { remote, secret, ana, ben, toMembership, all } = await begin();
    expect(await createShare(remote, source)).toBeNull();
    for (const one of [ana, ben]) {
      const checked = await checkShare(remote, source, toMembership(one), all);
      expect(checked).toEqual({ secret, formerSecrets: [] });
    }
  });

  it('is put back if the server lost it, but not by a member who only reads', async () => {
    const { server, remote, secret, ana, ben, toMembership, all } = await begin();
    server.wipe();
    expect(await checkShare(remote, source, toMembership(ben), all)).toEqual({ reason: 'none' });
    const same = { secret, formerSecrets: [] };
    expect(await checkShare(remote, source, toMembership(ana), all)).toEqual(same);
    expect(await checkShare(remote, source, toMembership(ben), all)).toEqual(same);
  });

  it('gives the remaining members a new secret once', async () => {
    const { remote, secret, ana, ben, toMembership, all } = await begin();
    const cem = await createMember('Cem');
    const next = new Uint8Array(32).fill(5);
    const remaining = [...all, { ...cem.member, status: 'removed' as const }];
    for (let time = 0; time < 2; time++) {
      expect(await replaceSecret(remote, source, toMembership(ana), next, remaining)).toBe(true);
    }
    const other = new Uint8Array(32).fill(6);
    const after = { secret: next, formerSecrets: [encodeBase64(secret)] };
    expect(await replaceSecret(remote, source, toMembership(ana), other, remaining)).toBe(false);
    expect(await checkShare(remote, source, toMembership(ben), all)).toEqual(after);
    // Invited with the new secret.
    const dan = { ...toMembership(await createMember('Dan')), secret: next };
    expect(await checkShare(remote, source, dan, all)).toEqual(after);
    const removed = await checkShare(remote, source, toMembership(cem), remaining);
    expect(removed).toEqual({ reason: 'removed' });
  });

  it('is not accepted from somebody who is no member, or if it is damaged', async () => {
    const { server, remote, ana, ben, toMembership, all } = await begin();
    const stranger = await createMember('Stranger');
    const next = new Uint8Array(32).fill(5);
    await replaceSecret(remote, source, toMembership(stranger), next, all);
    for (const members of [all, [...all, { ...stranger.member, status: 'removed' as const }]]) {
      const checked = await checkShare(remote, source, toMembership(ben), members);
      expect(checked).toEqual({ reason: 'other' });
    }
    const stored = server.records.get(keyName);
    if (stored === undefined) throw new Error('there is no key');
    for (const [text, reason] of [
      ['{"format":2}', 'newer'],
      ['{"format":1', 'newer'],
      ['moorings', 'other'],
    ] as const) {
      server.records.set(keyName, { ...stored, bytes: new TextEncoder().encode(text) });
      expect(await checkShare(remote, source, toMembership(ana), all)).toEqual({ reason });
    }
  });

  it('is read as earlier versions wrote it, without former secrets', async () => {
    const { server, remote, secret, ana, ben, toMembership, all } = await begin();
    const next = new Uint8Array(32).fill(5);
    await replaceSecret(remote, source, toMembership(ana), next, all);
    const stored = server.records.get(keyName);
    const { former, ...key } = JSON.parse(new TextDecoder().decode(stored?.bytes));
    expect(former).toEqual(expect.any(String));
    await remote.write(keyName, new TextEncoder().encode(JSON.stringify(key)), stored?.token ?? '');
    expect(await checkShare(remote, source, toMembership(ben), all)).toEqual({
      ...{ secret: next, formerSecrets: [encodeBase64(secret)] },
    });
  });

  it('leaves a mark when the share is deleted, over which another share or a library may begin', async () => {
    const { server, remote, ana, ben, toMembership, all } = await begin();
    const stranger = toMembership(await createMember('Stranger'));
    const other = { ...stranger, secret: new Uint8Array(32).fill(6) };
    expect(await markEnded(remote, source, other)).toBe(false);
    expect(await createLibrary(remote, source, 'four ferries', 10)).toBeNull();
    expect(await findOccupant(remote)).toBe('share');
    for (let time = 0; time < 2; time++) {
      expect(await markEnded(remote, source, toMembership(ana))).toBe(true);
    }
    for (const one of [ana, ben]) {
      const checked = await checkShare(remote, source, toMembership(one), all);
      expect(checked).toEqual({ reason: 'ended', by: ana.member.id });
    }
    // Somebody who missed the last secret, and members of another share.
    const missed = { ...toMembership(ben), secret: new Uint8Array(32).fill(6) };
    const byAna = { reason: 'ended', by: ana.member.id };
    expect(await checkShare(remote, source, missed, all)).toEqual(byAna);
    // Somebody who does not know Ana, or to whom she was removed.
    const others = all.filter(({ id }) => id !== ana.member.id);
    const byNobody = { reason: 'ended', by: null };
    for (const known of [others, [...others, { ...ana.member, status: 'removed' as const }]]) {
      expect(await checkShare(remote, source, toMembership(ben), known)).toEqual(byNobody);
    }
    expect(await checkShare(remote, source, other, [])).toEqual({ reason: 'other' });
    expect(await findOccupant(remote)).toBeNull();
    const mark = server.records.get(keyName);
    if (mark === undefined) throw new Error('there is no mark');
    expect(await createShare(remote, source)).not.toBeNull();
    server.records.set(keyName, mark);
    const library = await createLibrary(remote, source, 'four ferries', 10);
    if (library === null) throw new Error('there is a library');
    expect(await createShare(remote, source)).toBeNull();
    await markRemoved(remote, source, library);
    expect(await createShare(remote, source)).not.toBeNull();
  });
});
