import { Link } from '@remix-run/react';
import { useWords } from '~/lib/words';
import { Icon } from '~/ui/icon';
import { Sheet } from '~/ui/sheet';

/** What can be taken away from a ceremony, by everybody who may read it. */
export function CeremonyFiles() {
  const { ceremony, frame } = useWords();
  return (
    <Sheet title={ceremony.files}>
      <ul className="lines" role="list">
        {ceremony.downloads.map(({ file, label }) => (
          <li key={file}>
            <Link className="with-icon" to={file} reloadDocument>
              <Icon name="download" size={18} />
              {label}
            </Link>
          </li>
        ))}
        <li>
          <span>
            {ceremony.checkHint} <Link to="/verify">{frame.verify}</Link>
          </span>
        </li>
      </ul>
    </Sheet>
  );
}
