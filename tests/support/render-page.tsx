import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server';

const address = 'http://accord.test/';

/** A piece of a page as the server sends it; after a form was sent when there is an outcome to show. */
export async function renderPage(piece: ReactNode, outcome?: object): Promise<string> {
  const handler = createStaticHandler([{ id: 'page', path: '*', element: piece, action: () => outcome ?? null }]);
  const request = new Request(address, outcome === undefined ? {} : { method: 'POST', body: new URLSearchParams() });
  const context = await handler.query(request);
  if (context instanceof Response) throw new Error('a piece of a page cannot redirect');
  const router = createStaticRouter(handler.dataRoutes, context);
  return renderToStaticMarkup(<StaticRouterProvider router={router} context={context} hydrate={false} />);
}
