export { actions, type Action } from './actions';
export { authorise, requireSeat } from './authorise';
export { decide, type Decision, type Seat, type Subject } from './decide';
export { seatsIn, signedIn } from './seats';
