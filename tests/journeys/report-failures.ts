import { afterEach } from 'vitest';
import { describeScreens } from './stage';

// What the screens showed says more about a failure that happens once than its message.
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') console.error(`${task.name}:\n${await describeScreens()}`);
});
