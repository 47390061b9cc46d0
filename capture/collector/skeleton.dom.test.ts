import { expect, it } from 'vitest';
import { toSkeleton } from './skeleton.ts';

const build = (html: string): Element => {
  document.body.innerHTML = html;
  const post = document.body.firstElementChild;
  if (!post) throw new Error('nothing built');
  return post;
};

it('says how a post is built and nothing of what it says', () => {
  const skeleton = toSkeleton(
    build(`<article class="post card-7" id="p-4471" data-author="juniper_vale" data-testid="tweet" onclick="x()">
      <a href="https://carers.example/u/juniper_vale/44" title="Juniper Vale">Juniper Vale</a><time datetime="2026-03-02">2 March</time>
      <p style="color:red">Ring me on 613 555 0123, or write to juniper@vale.example. Élodie agrees.</p><script>Juniper()</script></article>`),
  );
  expect(skeleton).toBe(`<article class="post card-0" id="a0" data-author="a" data-testid="tweet">
  <a href="/a/a/0" title="a a">
    word word
  </a>
  <time datetime="0a0a0">
    0 word
  </time>
  <p>
    word word word 0 0 0, word word word word@word.word. word word.
  </p>
</article>
`);
  expect(skeleton).not.toMatch(/juniper|vale|613|0123|odie/i);
});

it('is bounded in depth and in length', () => {
  expect(toSkeleton(build(`${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}`)).length).toBeLessThan(20_100);
  expect(toSkeleton(build(`<div>${'<p>word</p>'.repeat(5_000)}</div>`)).length).toBeLessThan(20_100);
});
