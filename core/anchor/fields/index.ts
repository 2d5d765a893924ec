export { assignField, withoutField } from './assign-field';
export type { FieldText } from './field-text';
export { locateInField } from './locate-in-field';
