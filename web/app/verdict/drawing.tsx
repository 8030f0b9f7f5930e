import type { Evidence } from '../../../shared/model/index.ts';
import { type Frame, typeset } from '../../../shared/report/html/page-view.ts';
import type { PageShown } from './picture.ts';

/** Pixels that the width of a whole page needs for its words to be read. */
const readable = 560;

export interface DrawingProps {
  page: PageShown;
  marks: readonly Evidence[];
  frame: Frame;
}

/** A part of a page with the quoted text marked. */
export function Drawing({ page, marks, frame }: DrawingProps) {
  const pad = page.height * 0.002;
  return (
    <svg
      style={{ minWidth: `${Math.round((frame[2] / page.width) * readable)}px` }}
      viewBox={frame.join(' ')}
      role="img"
      aria-label={`Marked: ${marks
        .map((m) => m.quote)
        .join('; ')
        .slice(0, 200)}`}
    >
      {'url' in page ? (
        <image href={page.url} width={page.width} height={page.height} />
      ) : (
        <g
          dangerouslySetInnerHTML={{
            __html: typeset(page, frame)
              .map((m) => m.source)
              .join(''),
          }}
        />
      )}
      {marks.map(({ box: [left, top, width, height] }, i) => (
        <rect
          key={i}
          class="mark"
          x={left * page.width - pad}
          y={top * page.height - pad}
          width={width * page.width + 2 * pad}
          height={height * page.height + 2 * pad}
          rx={pad}
        />
      ))}
    </svg>
  );
}
