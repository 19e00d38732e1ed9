/** Whether pages send this browser to sign in by now. False when they cannot be reached. */
export async function isSignedOut(): Promise<boolean> {
  try {
    const { type } = await fetch('/account', { method: 'HEAD', redirect: 'manual', cache: 'no-store' });
    return type === 'opaqueredirect';
  } catch {
    return false;
  }
}
