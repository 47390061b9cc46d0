import { labelsOf } from '../locales/labels.ts';
import type { WorkingText } from '../model/clip.ts';
import type { Language } from '../model/settings.ts';
import { linesOf, toBlocks, toLine } from './blocks.ts';

/** A text without its structure, for contents and notes; what was masked stands in brackets, in `language`. */
export function toOneLine(text: WorkingText, language: Language): string {
  const { identifiers } = labelsOf(language);
  const lines = linesOf(toBlocks(text)).map((line) =>
    line.map((run) => (run.kind === 'mask' ? `[${identifiers[run.identifier]}]` : run.text)).join(''),
  );
  return toLine(lines.join(' '));
}
