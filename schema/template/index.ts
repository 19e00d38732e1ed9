export * from './component-text';
export * from './parse-template';
export * from './template';
