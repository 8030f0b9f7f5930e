import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../../shared/model/index.ts';
import { typeSays } from '../../../shared/report/words.ts';
import { catalogue } from '../../../shared/rules/catalogue.ts';
import { getVerdict, listRevisions } from '../api/calls.ts';
import { sayProblem } from '../api/problem.ts';
import type { Revision, Verdict } from '../api/types.ts';
import { toBundle, toCompare } from '../shell/route.ts';
import { Title } from '../shell/title.tsx';
import { Outcome } from '../verdict/outcome.tsx';
import { differences } from './differences.ts';

export interface ComparePageProps {
  bundle: string;
  before: number;
  after: number;
}

/** Two verdicts on one bundle: what began, what ceased, what is read otherwise. */
export function ComparePage({ bundle, before, after }: ComparePageProps) {
  const [both, setBoth] = useState<[Verdict, Verdict]>();
  const [revisions, setRevisions] = useState<Revision[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const read = async (revision: number) => {
      const asked = await getVerdict(bundle, { revision });
      if (!asked || 'pending' in asked) throw new Error(`revision ${revision} cannot be had`);
      return asked.verdict;
    };
    Promise.all([read(before), read(after)]).then(setBoth, (error) => setProblem(sayProblem(error)));
    listRevisions(bundle).then(setRevisions, () => {});
  }, [bundle, before, after]);
  const choose = (label: string, value: number, to: (n: number) => string) => (
    <label>
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          location.hash = to(Number(currentTarget.value));
        }}
      >
        {(revisions.length > 0 ? revisions.map(({ revision }) => revision) : [value]).map((n) => (
          <option key={n} value={n}>
            Revision {n}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <p class="crumbs">
        <a href="#/">Bundles</a> / <a href={toBundle(bundle)}>{both?.[1].bundle.reference ?? bundle}</a>
      </p>
      <Title tab="Compare">
        Revision {before} and revision {after}
      </Title>
      <div class="fields">
        {choose('Before', before, (n) => toCompare(bundle, n, after))}
        {choose('After', after, (n) => toCompare(bundle, before, n))}
      </div>
      {problem && (
        <p role="alert" class="fault">
          {problem}
        </p>
      )}
      {both && <Differing before={both[0]} after={both[1]} />}
    </>
  );
}

function Differing({ before, after }: { before: Verdict; after: Verdict }) {
  const { began, ceased, came, went, facts } = differences(before, after);
  return (
    <>
      <section class={`card finding ${after.outcome}`} aria-labelledby="outcomes">
        <h2 id="outcomes">Outcome</h2>
        <p>
          <Outcome outcome={before.outcome} /> → <Outcome outcome={after.outcome} />
        </p>
        <p>{after.summary}</p>
      </section>
      <FindingList title="Findings that began" findings={began} />
      <FindingList title="Findings that ceased" findings={ceased} />
      {(came.length > 0 || went.length > 0) && (
        <section aria-labelledby="documents">
          <h2 id="documents">Documents that came or went</h2>
          <ul>
            {came.map(({ id, name, type }) => (
              <li key={id}>
                <ins>{name}</ins>, {typeSays(type)}
              </li>
            ))}
            {went.map(({ id, name, type }) => (
              <li key={id}>
                <del>{name}</del>, {typeSays(type)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="facts">
        <h2 id="facts">Facts that changed ({facts.length})</h2>
        {facts.length === 0 && <p class="soft">None.</p>}
        <ul class="changes">
          {facts.map(({ document, fact, before: was, after: is }) => (
            <li key={`${document} ${fact}`}>
              {fact}: <del>{was}</del> → <ins>{is}</ins> <span class="soft name">{document}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function FindingList({ title, findings }: { title: string; findings: readonly Finding[] }) {
  return (
    <section aria-label={title}>
      <h2>
        {title} ({findings.length})
      </h2>
      {findings.length === 0 && <p class="soft">None.</p>}
      {findings.map(({ rule, severity, message }) => (
        <article key={`${rule} ${message}`} class={`card finding ${severity}`}>
          <p class="chip">{severity}</p>
          <h3>{catalogue[rule].title}</h3>
          <p>{message}</p>
        </article>
      ))}
    </section>
  );
}
