import type { PurgeFinds } from '../../../server/purge';
import { useWords } from '~/lib/words';

/** Where words stand, section by section and store by store, and what holds them and stays. */
export function PurgeFindsList({ finds }: { finds: PurgeFinds }) {
  const { purge } = useWords();
  const { places, sections, withdrawn } = finds;
  return (
    <>
      {places.length > 0 && (
        <dl className="purge-places">
          {places.map(({ store, places: count }) => (
            <div key={store}>
              <dt>{purge.stores[store]}</dt>
              <dd>{purge.places(count)}</dd>
            </div>
          ))}
        </dl>
      )}
      {sections.length > 0 && (
        <section className="purge-part">
          <h3>{purge.sections}</h3>
          <p className="muted">{purge.sectionsText}</p>
          <ul>
            {sections.map(({ id, number, title, places: count }) => (
              <li key={id}>
                {number}. {title} <span className="find-places">{purge.places(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {withdrawn > 0 && <p>{purge.withdrawn}</p>}
    </>
  );
}

/** What no purge reaches: what this one knows of, and what is always so. */
export function BeyondPurgeList({ beyond }: Pick<PurgeFinds, 'beyond'>) {
  const { purge } = useWords();
  return (
    <ul className="purge-part">
      {[...beyond.map(purge.beyond), ...purge.always].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
