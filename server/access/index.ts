export { actions, type Action } from './actions';
export { audienceOf } from './audience';
export { authorise, requireSeat } from './authorise';
export { decide, type Decision, type Seat, type Subject } from './decide';
export { namesShown, publicNames } from './names';
export { seatsIn, signedIn } from './seats';
