export * from './all-doors';
export * from './languages-of';
export * from './service-at';
export { situationsOf, walkDoor } from './walk-door';
export type { DeadEnd, DeadEndReason, Visit, Walk, Walked } from './walk-door';
