export * from './agreement';
export * from './late-edits';
export * from './meetings';
export * from './people';
export * from './sections';
export * from './signing';
export * from './sops';
export * from './trail';
