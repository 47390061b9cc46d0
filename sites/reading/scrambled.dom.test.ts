import { afterEach, expect, it } from 'vitest';
import { readScrambled } from './scrambled.ts';

afterEach(() => document.body.replaceChildren());

function read(html: string): string[] {
  document.body.innerHTML = html;
  return readScrambled(document.querySelector('a') ?? document.body);
}

it('reads the label first', () => {
  expect(read('<a aria-label="5 h"><b>x</b></a>')[0]).toBe('5 h');
});

it('reads what the link is labelled by, and the text that a drawing uses', () => {
  expect(read('<a><span aria-labelledby="«r1»">zz</span></a><i id="«r1»">3 d</i>')[0]).toBe('3 d');
  expect(read('<a><svg><use xlink:href="#t1"></use></svg></a><svg><text id="t1">1h</text></svg>')[0]).toBe('1h');
});

it('reads the letters that are seen, in the order in which they are seen', () => {
  const words = read(
    `<style>.gone { display: none } .away { position: absolute; top: 3em }</style>
     <a><b style="order: 3">h</b><b class="gone">9</b><b style="order: 1">1</b><b class="away">x</b><b style="order: 2">2</b></a>`,
  );
  expect(words).toEqual(['12h']);
});

it('drops what only joins letters', () => {
  expect(read('<a>1\u034f2\u034fh</a>')).toEqual(['12h']);
});
