import { AppFrame } from '~/components/app-frame';
import { ProblemPage } from '~/components/problem-page';

/** Whatever no other page answers to. */
export function loader() {
  throw Response.json({ code: 'not-found', details: { what: 'page' } }, { status: 404 });
}

export default function Nowhere() {
  return null;
}

export function ErrorBoundary() {
  return (
    <AppFrame isNarrow>
      <ProblemPage />
    </AppFrame>
  );
}
