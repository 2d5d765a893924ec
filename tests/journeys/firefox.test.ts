import { describeMainWorkflow } from './main-workflow';

describeMainWorkflow('the main workflow in Firefox', 'firefox');
