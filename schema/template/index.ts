export * from './checklist';
export * from './checklist-for';
export * from './component-text';
export * from './parse-template';
export * from './starter-blocks';
export * from './starter-of';
export * from './take-out';
export * from './template';
