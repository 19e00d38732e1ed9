export * from './agreement';
export * from './collaboration';
export * from './events';
export * from './late-edits';
export * from './meetings';
export * from './parties';
export * from './people';
export * from './signing';
