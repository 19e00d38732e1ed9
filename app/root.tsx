import { Links, Meta, Outlet, Scripts, ScrollRestoration } from '@remix-run/react';
import type { LinksFunction, MetaFunction } from '@remix-run/node';
import type { ReactNode } from 'react';
import { AppFrame } from './components/app-frame';
import { ProblemPage } from './components/problem-page';
import { reads } from './lib/answers';
import { readAppearance } from './lib/appearance';
import { useRoot } from './lib/clock';
import type { RootData } from './lib/clock';
import { useNonce } from './lib/nonce';
import { useWords } from './lib/words';
import { en } from './locales/en';
import icon from './styles/accord.svg';
import './styles/index.css';

/** The zone of the machine Accord runs on: dates are shown in it everywhere, so that two people read the same one. */
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

export const loader = reads(({ request, context }): RootData => ({
  language: en.language,
  timeZone,
  person: context.services.people.account() ?? null,
  appearance: readAppearance(request.headers.get('Cookie')),
}));

export const links: LinksFunction = () => [{ rel: 'icon', type: 'image/svg+xml', href: icon }];

export const meta: MetaFunction = () => [{ title: en.frame.title() }];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const root = useRoot();
  const { language } = useWords();
  return (
    <html lang={language} dir="ltr" data-theme={root?.appearance}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <AppFrame isNarrow>
      <ProblemPage />
    </AppFrame>
  );
}
