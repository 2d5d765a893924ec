import * as v from 'valibot';
import {
  addOwnMember,
  createClock,
  noNews,
  type Share,
  sharesPreference,
  sharesSchema,
  toShareNewsPreference,
  toShareStatePreference,
} from '../../../core/sync';
import type { SyncLibrary } from '../../../storage/open-sync-library';
import { type Bell, type Bells, createBell } from '../bell';
import { isCheckDue, onlyOnce, type SyncEnvironment } from '../sync-environment';
import { openStates } from '../sync-states';
import { type SyncActivity, synchronise } from '../synchronise';
import { createShareFinder } from './find-share';
import { toMembership, toOwnMember } from './own-member';

/** A share that is being kept in step. */
interface Running {
  readonly share: Share;
  /** What it was started with. */
  readonly key: string;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
}

/** Keeps all shares of this device in step until the signal is aborted. */
export async function keepSharesInStep(
  environment: SyncEnvironment,
  bells: Bells,
  signal: AbortSignal,
): Promise<void> {
  const running = new Map<string, Running>();
  const end = ({ stop, ended }: Running) => {
    stop.abort();
    return ended;
  };
  await new Promise<void>((resolve, reject) => {
    const start = (share: Share, after: Promise<void>) => {
      const stop = new AbortController();
      const bell = bells.add();
      const ended = after
        .then(() => runShare(environment, share, bell, stop.signal))
        .finally(() => bells.remove(bell));
      ended.catch(reject);
      running.set(share.id, { share, key: toKey(share), stop, ended });
    };
    environment.library.watchPreference(
      sharesPreference,
      (answer) => {
        if (!answer.ok) return;
        const shares = new Map(v.parse(sharesSchema, answer.value).map((one) => [one.id, one]));
        for (const [id, one] of running) {
          if (!shares.has(id)) {
            running.delete(id);
            // Maybe left on another device of the user.
            end(one)
              .then(() => forget(environment, one.share))
              .catch(reject);
          }
        }
        for (const share of shares.values()) {
          const before = running.get(share.id);
          if (before?.key !== toKey(share)) {
            start(share, before ? end(before) : Promise.resolve());
          }
        }
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      Promise.all([...running.values()].map(end)).then(() => resolve(), reject);
    });
  });
}

async function forget({ library }: SyncEnvironment, share: Share): Promise<void> {
  await library.openShare(share, share.device).stop();
  await library.savePreference(toShareNewsPreference(share.id), null);
}

/** Exchanges each share once, or tries to. */
export async function exchangeSharesOnce(environment: SyncEnvironment): Promise<void> {
  const stored = await environment.library.getPreference(sharesPreference);
  const shares = stored.ok ? v.parse(sharesSchema, stored.value) : [];
  await Promise.all(
    shares
      .filter(({ isPaused }) => !isPaused)
      .map((share) =>
        onlyOnce((signal, onActivity) =>
          runShare(environment, share, createBell(), signal, onActivity),
        ),
      ),
  );
}

/** Names what an exchange depends on. It follows a new secret or tag without starting again. */
function toKey(share: Share): string {
  const {
    secret: _,
    formerSecrets: __,
    nextSecret: ___,
    tag: ____,
    formerTags: _____,
    ...rest
  } = share;
  return JSON.stringify(rest);
}

async function runShare(
  { library, source, openShareTransport, now }: SyncEnvironment,
  share: Share,
  bell: Bell,
  signal: AbortSignal,
  onActivity: (activity: SyncActivity) => void = () => {},
): Promise<void> {
  if (share.isPaused || signal.aborted) return;
  const local = library.openShare(share, share.device);
  const clock = createClock(share.device);
  const states = await openStates(library, toShareStatePreference(share.id));
  const { canWrite } = share;
  const own = toOwnMember(share);
  try {
    await local.start();
    let unsent = 0;
    local.watchUnsent((count) => {
      if (count > unsent) bell.ring();
      unsent = count;
    }, signal);
    await synchronise(
      {
        ...{ local, source, clock, now, bell },
        transport: openShareTransport(share),
        open: createShareFinder(source, local, toMembership(share), (secrets) =>
          keepSecrets(library, share.id, secrets),
        ),
        addDevice: (record) => (canWrite ? addOwnMember(record, own, clock, now()) : record),
        onActivity(activity) {
          states.add(activity);
          if (activity.kind === 'current') {
            void library.forgetFormerTags(false);
            void startNews(library, share.id);
          }
          onActivity(activity);
        },
        isCheckDue: () => isCheckDue(states.current(), now()),
      },
      signal,
    );
  } finally {
    await states.end();
  }
}

/** Counts what others add from now on, unless that has begun: what was there before is not new. */
async function startNews({ getPreference, savePreference }: SyncLibrary, id: string) {
  const preference = toShareNewsPreference(id);
  const stored = await getPreference(preference);
  if (stored.ok && stored.value === null) await savePreference(preference, noNews);
}

/** Resolves with the secret of a removal that was begun with the one before, or null. */
async function keepSecrets(
  library: SyncEnvironment['library'],
  id: string,
  secrets: Pick<Share, 'secret' | 'formerSecrets'>,
): Promise<string | null> {
  let begun: string | null = null;
  await library.changeShares((shares) =>
    shares.map((one) => {
      if (one.id !== id) return one;
      if (one.secret === secrets.secret) return { ...one, ...secrets };
      begun = one.nextSecret;
      // A removal that was begun with the secret before has to begin again.
      return { ...one, ...secrets, nextSecret: null };
    }),
  );
  return begun;
}
