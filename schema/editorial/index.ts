export { substanceOf, type LineChange } from './substance-of';
