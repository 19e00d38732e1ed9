import { createContext, useContext } from 'react';

/** The nonce the Content-Security-Policy of this response names; empty in the browser, which hides it anyway. */
export const NonceContext = createContext('');

export const useNonce = () => useContext(NonceContext);
