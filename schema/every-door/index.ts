export * from './all-doors';
export * from './languages-of';
export * from './service-at';
export * from './walk-door';
