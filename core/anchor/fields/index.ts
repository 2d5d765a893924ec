export { assignField, withoutField } from './assign-field';
export type { FieldText } from './field-text';
export { locateInElement } from './locate-in-element';
export { locateInField } from './locate-in-field';
