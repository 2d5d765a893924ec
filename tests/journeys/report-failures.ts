import { afterEach } from 'vitest';
import { pause } from '../../scripts/drive/wait-until';
import { describeScreens } from './stage';

/** A page that has crashed or waits for something never answers. */
const limitMs = 15_000;

// What the screens showed says more about a failure that happens once than its message.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  const silence = pause(limitMs).then(() => 'the screens did not answer');
  console.error(`${task.name}:\n${await Promise.race([describeScreens(), silence])}`);
});
