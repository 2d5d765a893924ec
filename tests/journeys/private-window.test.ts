import { describePrivateWindow } from './private-window';

describePrivateWindow('a private window in Chromium', 'chromium');
describePrivateWindow('a private window in Firefox', 'firefox');
