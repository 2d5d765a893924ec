import { describeMainWorkflow } from './main-workflow';

describeMainWorkflow(
  'the main workflow in Chromium, with the service worker stopped between all steps',
  'chromium',
  (driven) => driven.stopBackground(),
);
