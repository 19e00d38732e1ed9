export { everyDoor, type EveryDoor, type Place } from './every-door';
