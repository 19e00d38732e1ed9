import type { CallLine } from '../../server/notices';
import { useWords } from '~/lib/words';

/** One agency on the call list: whom to ask for, what waits, and boxes for what came of it. */
export function CallCard({ line: { party, byHand, contacts, waiting } }: { line: CallLine }) {
  const { callList: words } = useWords();
  const count = waiting.reduce((sum, each) => sum + each.count, 0);
  return (
    <section className="call-card" aria-labelledby={`call-${party.code}`}>
      <h2 id={`call-${party.code}`}>
        <span className="call-code">{party.code}</span> {party.name}
        {byHand && <small className="call-mark">{party.mode === 'paper' ? words.onPaper : words.byHand}</small>}
      </h2>
      <ul className="call-contacts" role="list">
        {contacts.length === 0 && <li className="muted">{words.nobody}</li>}
        {contacts.map(({ name, title, email }) => (
          <li key={email + title}>
            <strong>{name}</strong>
            {title !== '' && `, ${title}`} · {email}
          </li>
        ))}
        <li className="call-blank">{words.telephone}</li>
      </ul>
      <h3>{words.needs(count)}</h3>
      <ul className="call-ticks" role="list">
        {waiting.map((each) => (
          <li key={each.kind + each.title} className="call-tick">
            {words.kinds[each.kind]?.(each.title) ?? each.title}
            {words.times(each.count)}
          </li>
        ))}
      </ul>
      <h3 className="for-screen-readers">{words.outcome}</h3>
      <ul className="call-outcomes" role="list">
        {words.outcomes.map((outcome) => (
          <li key={outcome} className="call-tick">
            {outcome}
          </li>
        ))}
      </ul>
    </section>
  );
}
