/** A site's markup around one post, to be filled by tests: `template.html`, whose first line holds the page's address. */
export interface Template {
  readonly url: string;
  /** One post with these words, this author's name and this markup within it. */
  post(words?: string, name?: string, inner?: string): string;
  /** A page of posts. */
  page(posts: string): string;
}

const [START, END] = ['<!-- post -->', '<!-- /post -->'];

/** A template of its file; null where the file has no address or no post with words. */
export function toTemplate(html: string): Template | null {
  const [, url = ''] = /^<!-- (https?:\S+) -->/.exec(html) ?? [];
  const [before = '', rest = ''] = html.split(START);
  const [pattern = '', after = ''] = rest.split(END);
  if (!url || !pattern.includes('{{words}}')) return null;
  return {
    url,
    post: (words = '<p>The pharmacist said the price quietly.</p>', name = 'Kettle On', inner = '') =>
      pattern
        .replaceAll('{{words}}', () => words)
        .replaceAll('{{name}}', () => name)
        .replaceAll('{{inner}}', () => inner),
    page: (posts) => before + posts + after,
  };
}

/**
 * So many posts that say something else each, because a form that repeats is known by what does not. Numbers are
 * spelt: figures within words may be read as times.
 */
export const manyPosts = ({ post }: Template, count: number): string => {
  const spelt = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  return Array.from({ length: count }, (_, at) =>
    post(
      `<p>Night ${spelt(at)} was long, and the pharmacist said the price quietly, to me and to the one behind me.</p>`,
      `Kettle ${spelt(at)}`,
    ),
  ).join('');
};
