export * from './canonical-json';
export * from './context';
export * from './errors';
export * from './events';
export * from './ids';
export * from './mail-address';
export * from './parse-input';
