/** Stands before every line of a block quote, once for each level. */
export const QUOTE_MARK = '> ';

/** How white space of the source counts: `none` collapses, `lines` keeps line breaks, `all` keeps everything. */
export type Keeps = 'none' | 'lines' | 'all';

const MARKS = /[\u00ad\u200b\ufeff]/g;
/** Editors leave paragraphs of one no-break space where a line was empty. */
const EMPTY_LINES = /\n(?:[^\S\n]*\n){2,}/g;

/** Sets words, breaks and quotes as plain text. Breaks add up to one empty line at most; none stand at either end. */
export function writer() {
  let text = '';
  /** Line breaks owed before the next word; `space` is owed only within a line. */
  let breaks = 0;
  let space = false;
  let cell = false;
  let mark = '';
  let depth = 0;
  /** Quote levels of the line that stands last. */
  let before = 0;
  let fresh = true;

  function open(): void {
    if (text && breaks) {
      text += '\n';
      if (breaks > 1) text += `${QUOTE_MARK.repeat(Math.min(before, depth))}\n`;
      fresh = true;
    }
    if (fresh) text += QUOTE_MARK.repeat(depth) + mark;
    else if (cell) text += '\t';
    else if (space) text += ' ';
    breaks = 0;
    space = false;
    cell = false;
    mark = '';
    fresh = false;
    before = depth;
  }
  function word(words: string): void {
    if (!words) return;
    open();
    text += words;
  }
  const newline = (): void => {
    breaks = Math.min(2, breaks + 1);
    space = false;
  };
  return {
    /** Words that stand as they are, within one line. */
    word,
    /** A line break of the text's own: two make an empty line. */
    newline,
    /** At least so many line breaks before the next word. */
    gap(wanted: 1 | 2): void {
      breaks = Math.max(breaks, wanted);
      space = false;
    },
    /** Text of the source. */
    text(source: string, keeps: Keeps): void {
      const lines = keeps === 'none' ? [source] : source.split(/\r\n?|\n/);
      for (const [at, line] of lines.entries()) {
        if (at > 0) newline();
        const clean = line.replace(MARKS, '');
        if (keeps === 'all') {
          word(clean.trimEnd() && clean);
          continue;
        }
        const parts = clean.split(/[ \t\n\r\f]+/);
        for (const [place, part] of parts.entries()) {
          if (place > 0 && !breaks && !fresh) space = true;
          word(part);
        }
      }
    },
    /** The next cell of a row of a table. */
    cell(): void {
      if (!fresh && !breaks) cell = true;
    },
    /** The next words stand behind this mark. */
    item(bullet: string): void {
      mark = bullet;
    },
    quote(levels: 1 | -1): void {
      depth += levels;
    },
    finished: (): string => text.replace(EMPTY_LINES, '\n\n').trim(),
  };
}
