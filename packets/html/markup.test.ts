import { describe, expect, it } from 'vitest';
import { escapeCssString, escapeHtml, html } from './markup.ts';

describe('html', () => {
  it('escapes every value that is not markup', () => {
    expect(html`<p title="${'"><b>'}">${`<i>&'`}</p>`.source).toBe(
      '<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt;&amp;&#39;</p>',
    );
  });

  it('leaves markup, numbers and nothing as they are, and joins lists', () => {
    expect(html`${html`<b>${1}</b>`}${null}${[html`<i></i>`, null, html`<u></u>`]}`.source).toBe(
      '<b>1</b><i></i><u></u>',
    );
  });

  it('makes nulls and lone surrogates harmless', () => {
    expect(escapeHtml('a\u0000\ud800')).toBe('a␀\ufffd');
  });
});

describe('escapeCssString', () => {
  it.each([
    ['"; } body { display: none', '\\22 ; \\7d  body \\7b  display: none'],
    ['</style><script>', '\\3c /style\\3e \\3c script\\3e '],
    ['a\\b\nc', 'a\\5c b c'],
    ['Être crue, 信じる', 'Être crue, 信じる'],
  ])('keeps %j in its string', (text, expected) => {
    expect(escapeCssString(text)).toBe(expected);
  });
});
