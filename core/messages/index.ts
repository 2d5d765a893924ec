export { background, backgroundCalls } from './background-calls';
export { connect, type Transport } from './connect';
export type { Answer, Client, Handlers } from './contract';
export { errandCalls, errands } from './errand-calls';
export { library, libraryCalls } from './library-calls';
export { page, pageCalls } from './page-calls';
export { panel, panelCalls } from './panel-calls';
export type { Placement } from './placement';
export { serve } from './serve';
