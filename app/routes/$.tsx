import { AppFrame } from '~/components/app-frame';
import { ProblemPage } from '~/components/problem-page';
import { notHere } from '~/lib/not-here';

/** Whatever no other page answers to. */
export function loader() {
  throw notHere('page');
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
