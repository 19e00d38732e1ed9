export { everyDoor, type EveryDoor } from './every-door';
export { registersOf, specialistsOf, type Place } from './registers-of';
