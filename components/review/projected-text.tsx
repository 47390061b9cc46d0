import type { ComponentChildren } from 'preact';
import { labelsOf } from '../../locales/labels.ts';
import { reviewOf } from '../../locales/review.ts';
import type { WorkingText } from '../../model/clip.ts';
import { useLanguage } from '../base/context.tsx';
import { toBlocks } from '../base/working-text.ts';

/** A stretch of the projection in which something is not decided yet, under the number of its finding. */
export interface Waiting {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly draw: 'bar' | 'put' | 'waiting';
  readonly words: string;
}

/** One part as it will be handed out: what is masked as bars, coarser words marked if one asks, what waits as a blank. */
export function ProjectedText({
  working,
  waiting,
  marked,
  lang,
}: {
  readonly working: WorkingText;
  readonly waiting: readonly Waiting[];
  readonly marked: boolean;
  readonly lang: string | null;
}) {
  const language = useLanguage();
  const words = reviewOf(language);
  const { identifiers } = labelsOf(language);
  const pieces: Piece[] = [
    ...working.masks.map(({ start, end, identifier }) => ({
      start,
      end,
      draw: 'bar' as const,
      words: identifiers[identifier],
    })),
    ...(marked ? (working.generalised ?? []) : []).map(({ start, end }) => ({
      start,
      end,
      draw: 'put' as const,
      words: working.text.slice(start, end),
    })),
    ...waiting.map(({ start, end, number }) => ({
      start,
      end,
      draw: 'waiting' as const,
      words: words.toDecide(number),
    })),
  ].sort((a, b) => a.start - b.start);
  return (
    <div class="review-text" {...(lang ? { lang } : {})} dir="auto">
      {toBlocks(working.text).map((block) => (
        <p key={block.lines[0]?.start}>
          {block.lines.map((line, index) => (
            <>
              {index > 0 ? <br /> : null}
              {inLine(line, pieces, working.text, language)}
            </>
          ))}
        </p>
      ))}
    </div>
  );
}

function inLine(
  line: { readonly start: number; readonly end: number },
  pieces: readonly Piece[],
  text: string,
  language: string,
): ComponentChildren[] {
  const drawn: ComponentChildren[] = [];
  let read = line.start;
  for (const { start, end, draw, words } of pieces) {
    if (end <= read || start >= line.end) continue;
    drawn.push(text.slice(read, Math.max(start, read)));
    if (draw === 'put') drawn.push(<span class="put">{words}</span>);
    else
      drawn.push(
        <span class={draw === 'bar' ? 'bar' : 'blank'} lang={language}>
          {words}
        </span>,
      );
    read = Math.min(end, line.end);
  }
  drawn.push(text.slice(read, line.end));
  return drawn;
}
