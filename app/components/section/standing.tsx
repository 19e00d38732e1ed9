import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { Notice } from '~/ui/notice';
import { SectionStatusMark } from '~/components/section-status';
import type { SectionData } from './section-data';
import { WordsMark } from './words-mark';

type Props = {
  data: SectionData;
  /** hash of the words on screen */
  shown: string;
};

/** Where the section stands, on which words, and what is missing, as sentences. */
export function Standing({ data, shown }: Props) {
  const { section, missing } = useWords();
  const { format } = useClock();
  const { line } = data;
  return (
    <div className="standing">
      <div className="row" data-spread="">
        <SectionStatusMark status={line.status} />
        <span className="standing-words" title={section.wordsHint}>
          {section.wordsLabel} <WordsMark hash={shown} />
        </span>
      </div>
      <StandingWords data={data} />
      {line.missing.length > 0 && (
        <ul className="missing">
          {line.missing.map((each, index) => (
            <li key={index}>{missing(each, (iso) => format(iso, 'moment'))}</li>
          ))}
        </ul>
      )}
      {line.problem !== null && (
        <Notice tone="danger" title={section.unreadable}>
          <p>{section.unreadableText(line.problem)}</p>
        </Notice>
      )}
    </div>
  );
}

function StandingWords({ data: { line } }: { data: SectionData }) {
  const words = useWords().section.standing;
  switch (line.status) {
    case 'drafting':
      return <p>{words.drafting}</p>;
    case 'parked':
      return <p>{words.parked}</p>;
    case 'agreed':
    case 'agreed-with-dissent':
      return <p>{words.nothingMissing}</p>;
    default:
      return <h3 className="label">{words.missing}</h3>;
  }
}
