export * from './drawing';
export * from './entries-for';
export * from './graph-of';
export * from './lay-out-pathway';
export * from './marks';
export * from './pathway-faults';
export * from './pathway-text';
