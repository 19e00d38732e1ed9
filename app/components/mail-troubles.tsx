import type { MailState } from '../../server/notices';
import { useWords } from '~/lib/words';
import { Notice } from '~/ui/notice';

/** Whether mail goes out, and whose did not arrive. */
export function MailTroubles({ mail: { isMailOn, troubles } }: { mail: MailState }) {
  const { mail: words } = useWords().callList;
  if (troubles.length === 0) return <p className="muted">{isMailOn ? words.on : words.off}</p>;
  return (
    <Notice tone="needs-you" title={words.troubles(troubles.length)}>
      <ul>
        {troubles.map(({ name, email, state, problem }) => (
          <li key={email}>{words.trouble(name, problem, state)}</li>
        ))}
      </ul>
    </Notice>
  );
}
