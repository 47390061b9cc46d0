import type { ComponentChildren } from 'preact';
import { type Line, toBlocks } from '../base/working-text.ts';

/** A post's words in the elements that people's editors make: paragraphs, line ends, lists, quotes. */
export function PostWords({ text }: { readonly text: string }) {
  return (
    <>
      {toBlocks(text).map(({ kind, lines }) => {
        const key = lines[0]?.start;
        const words = ({ start, end }: Line) => text.slice(start, end);
        if (kind === 'bullets' || kind === 'numbers') {
          const List = kind === 'bullets' ? 'ul' : 'ol';
          return (
            <List key={key}>
              {lines.map((line) => (
                <li key={line.start}>{words(line)}</li>
              ))}
            </List>
          );
        }
        const paragraph = (
          <p key={key}>
            {lines.map((line, index): ComponentChildren => [index > 0 ? <br key={line.start} /> : null, words(line)])}
          </p>
        );
        return kind === 'quote' ? <blockquote key={key}>{paragraph}</blockquote> : paragraph;
      })}
    </>
  );
}
