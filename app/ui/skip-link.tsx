import { useWords } from '~/lib/words';

export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      {useWords().frame.skip}
    </a>
  );
}
