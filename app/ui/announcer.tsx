import { useAnnouncement } from '~/lib/announce';

/** One polite voice for the page: shows the latest announcement for a while and lets screen readers read it. */
export function Announcer() {
  const words = useAnnouncement();
  return (
    <div className="announcer no-print" role="status" aria-live="polite">
      {words !== null && <p key={words.id}>{words.text}</p>}
    </div>
  );
}
