import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';

/**
 * Makes the part of the page that the address names its `:target`, which says on a phone what is shown: a link that is
 * followed without loading a page changes the address, and the browser does not look at it.
 */
export function useAddressTarget() {
  const { hash, key } = useLocation();
  useEffect(() => {
    const named = document.getElementById(hash.slice(1));
    if (!named || named.matches(':target')) return;
    const { state } = history;
    location.replace(hash);
    history.replaceState(state, '');
  }, [hash, key]);
}
