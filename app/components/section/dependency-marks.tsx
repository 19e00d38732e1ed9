import { Link } from '@remix-run/react';
import type { DependencyMark } from '../../../server/agreement';
import { Redline } from '~/components/redline';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { AgreementForm } from './agreement-form';
import type { SectionData } from './section-data';

/** What to look at again here, because a section this one rests on was opened or changed. */
export function DependencyMarks({ data }: { data: SectionData }) {
  return data.dependencies.map((mark) => <Mark key={mark.source.id} data={data} mark={mark} />);
}

function Mark({ data, mark }: { data: SectionData; mark: DependencyMark }) {
  const words = useWords().dependencies;
  const { source, reliance, isReopened, redline, sourceHash, mayCheck } = mark;
  const what = reliance.on === 'directory' ? words.directory : words.terms(reliance.terms);
  return (
    <Notice tone="needs-you" title={words.title(what)}>
      <p>
        {isReopened ? words.reopened : words.changed}{' '}
        <Link to={`/sops/${data.sopId}/sections/${source.id}`}>{words.section(source.number, source.title)}</Link>
      </p>
      {redline.some(({ kind }) => kind !== 'same') && (
        <details className="changed-what">
          <summary>{words.show}</summary>
          <Redline blocks={redline} />
        </details>
      )}
      {mayCheck && (
        <AgreementForm
          intent="checkDependency"
          name={`check-${source.id}`}
          hidden={{ sectionId: data.line.id, sourceId: source.id, sourceHash }}
          done={words.done}
        >
          <Button kind="second">{words.button}</Button>
        </AgreementForm>
      )}
    </Notice>
  );
}
