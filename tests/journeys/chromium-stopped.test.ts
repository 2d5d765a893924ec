import { describeMainJob } from './main-job';

describeMainJob(
  'the main job in Chromium, its service worker stopped between all steps',
  'chromium',
  (driven) => driven.stopBackground(),
);
