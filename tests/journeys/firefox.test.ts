import { describeMainJob } from './main-job';

describeMainJob('the main job in Firefox', 'firefox');
