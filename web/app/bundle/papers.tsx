import { useState } from 'preact/hooks';
import { typeSays } from '../../../shared/report/words.ts';
import { paperAddress, withdraw } from '../api/calls.ts';
import { CallFailed, sayProblem } from '../api/problem.ts';
import type { BundleWithPapers, Paper } from '../api/types.ts';
import { again, drop, type Upload } from '../upload/uploads.ts';
import { useUploads } from './use-uploads.ts';

/** Every paper of a bundle with what became of it: uploading, being read, recognised as, or why it cannot be read. */
export function Papers({ bundle, onChange }: { bundle: BundleWithPapers; onChange: () => void }) {
  const uploads = useUploads(bundle.id);
  return (
    <ul class="papers">
      {bundle.papers.map((paper) => (
        <PaperRow key={paper.id} bundle={bundle.id} paper={paper} upload={uploads.get(paper.id)} onChange={onChange} />
      ))}
    </ul>
  );
}

interface RowProps {
  bundle: string;
  paper: Paper;
  upload: Upload | undefined;
  onChange: () => void;
}

function PaperRow({ bundle, paper, upload, onChange }: RowProps) {
  const [problem, setProblem] = useState('');
  const trying = (doing: () => Promise<unknown>) => {
    setProblem('');
    doing().catch((error) => setProblem(sayPaperProblem(error)));
  };
  const takeAway = async () => {
    if (!confirm(`Withdraw "${paper.name}"? The bundle is then judged without it.`)) return;
    await withdraw(bundle, paper.id);
    drop(bundle, paper.id);
    onChange();
  };
  const open = async () => {
    const address = await paperAddress(bundle, paper.id);
    const link = Object.assign(document.createElement('a'), { href: address, target: '_blank', rel: 'noopener' });
    link.click();
  };
  const isUp = paper.state !== 'expected' && paper.state !== 'withdrawn';
  return (
    <li class={`paper ${paper.state}`}>
      <bdi class="name">{paper.name}</bdi>
      <PaperState paper={paper} upload={upload} />
      <span class="row">
        {upload?.state === 'cut' && (
          <button type="button" onClick={() => again(bundle, paper.id)}>
            Try again
          </button>
        )}
        {isUp && (
          <button type="button" class="plain" onClick={() => trying(open)} aria-label={`Open ${paper.name}`}>
            Open
          </button>
        )}
        {paper.state !== 'withdrawn' && (
          <button type="button" class="plain" onClick={() => trying(takeAway)} aria-label={`Withdraw ${paper.name}`}>
            Withdraw
          </button>
        )}
      </span>
      {problem && (
        <span role="alert" class="fault">
          {problem}
        </span>
      )}
    </li>
  );
}

const sayPaperProblem = (error: unknown) =>
  error instanceof CallFailed && (error.status === 404 || error.status === 410)
    ? 'This paper is not kept any more: it was withdrawn, or deleted when its time of retention was over. The verdict and what was read of it stay.'
    : sayProblem(error);

function PaperState({ paper, upload }: { paper: Paper; upload: Upload | undefined }) {
  if (paper.state === 'expected' && upload && upload.state !== 'done') {
    if (upload.state === 'cut' || upload.state === 'refused') return <span class="fault">{upload.why}</span>;
    return (
      <span class="soft">
        <progress aria-label={`${paper.name} uploaded`} value={upload.share} max={1} />{' '}
        {upload.state === 'going' ? `${Math.round(upload.share * 100)} %` : 'waits'}
      </span>
    );
  }
  if (paper.state === 'rejected') return <span class="fault">Not read: {paper.problem?.message}</span>;
  return <span class="soft">{stateSays(paper, upload)}</span>;
}

function stateSays(paper: Paper, upload: Upload | undefined): string {
  if (paper.state === 'expected') return upload ? 'uploaded, arriving' : 'announced, not uploaded';
  if (paper.state === 'received') return 'being read…';
  if (paper.state === 'scanning') return paper.waiting ? 'a scan, waits for the page reader' : 'a scan, being read…';
  if (paper.state === 'withdrawn') return 'withdrawn';
  const counts = new Map<string, number>();
  for (const type of paper.documents ?? []) counts.set(type, (counts.get(type) ?? 0) + 1);
  const says = [...counts].map(
    ([type, n]) => (n > 1 ? `${n} × ` : '') + typeSays(type as Parameters<typeof typeSays>[0]),
  );
  return says.join(', ') || 'read';
}
