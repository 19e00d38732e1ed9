export { identify } from './identify';
export { confirmPassword, setPassword, signInWithPassword } from './passwords';
export { account, type Account } from './queries';
export { registerPerson } from './register-person';
export { actorOf, freshlyAuthenticated, hasStandingSession, readSession, sessionEnd } from './sessions';
export { requireFreshAuthentication, type LiveSession } from './sessions';
export { createSignInLink, followSignInLink, linkHolder, signInLinkFor } from './sign-in-links';
export { signOut } from './sign-out';
