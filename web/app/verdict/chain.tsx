import { useEffect, useRef, useState } from 'preact/hooks';
import { chainDiagram } from '../../../shared/report/html/chain-diagram.ts';
import { documentName, stepSays } from '../../../shared/report/words.ts';
import type { Verdict } from '../api/types.ts';

/** Pixels for a step of the diagram with its arrow. */
const stepWidth = 235;

/** The chain from origin to entry: a diagram with as many steps a row as fit, and what would close its gaps. */
export function ChainView({ verdict }: { verdict: Verdict }) {
  const place = useRef<HTMLDivElement>(null);
  const [perRow, setPerRow] = useState(4);
  useEffect(() => {
    const look = new ResizeObserver(([entry]) =>
      setPerRow(Math.max(1, Math.min(4, Math.floor((entry?.contentRect.width ?? 900) / stepWidth)))),
    );
    if (place.current) look.observe(place.current);
    return () => look.disconnect();
  }, []);
  const { steps } = verdict.chain;
  if (steps.length === 0) return null;
  const open = steps.filter((step) => step.closedBy);
  const drawn = chainDiagram(verdict, perRow)?.source ?? '';
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">Chain, from origin to entry</h2>
      <ul class="legend" aria-hidden="true">
        <li>a paper shows it</li>
        <li class="unshown">no paper shows it</li>
        <li class="bad">a finding points at its papers</li>
      </ul>
      {/* Made by the report's own template, which escapes every text of the papers. */}
      <div ref={place} dangerouslySetInnerHTML={{ __html: drawn }} />
      <ol class="unseen">
        {steps.map((step) => (
          <li key={step.id}>
            {stepSays[step.kind]}:{' '}
            {step.shown
              ? [step.party, step.place, step.documents.map((d) => documentName(verdict, d)).join(', ')]
                  .filter(Boolean)
                  .join('; ')
              : 'no paper shows this step'}
          </li>
        ))}
        <li>US entry: {verdict.entryDate}</li>
      </ol>
      {open.length > 0 && (
        <ul class="steps">
          {open.map((step) => (
            <li key={step.id}>
              <strong>{stepSays[step.kind]}</strong> would be closed by{' '}
              {step.closedBy!.map(({ what, from }) => `${what}, from ${from}`).join('; or ')}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
