import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { announce } from './lib/announce';
import { patientFetch } from './lib/patient-fetch';
import { en } from './locales/en';

window.fetch = patientFetch(window.fetch.bind(window), () => announce(en.frame.lineDown));

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
