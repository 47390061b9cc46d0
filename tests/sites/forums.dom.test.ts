import { describe, expect, it } from 'vitest';
import { readBodyMedia } from '../../sites/reading/body-media.ts';
import { smileyOf } from '../../sites/reading/smileys.ts';
import { readText } from '../../sites/reading/text.ts';
import { type Fixture, fixtures, pageOf, parse, siteOf } from './fixtures.ts';

const fixtureOf = (site: string, name: string): Fixture => {
  const found = fixtures.find((one) => one.site === site && one.name === name);
  if (!found) throw new Error(`${site} has no fixture ${name}`);
  return found;
};

describe('what a post in a forum answers', () => {
  it.each([
    ['discourse', 'thread', 'And was it?', ['Marrow Fat', 'thistle_down']],
    ['discourse', 'crawler', 'I have.', ['marrowfat']],
    ['discourse', 'thread', 'Has anybody had', []],
    ['smf', 'quote', 'Seen from my chair', ['PlainOats', 'Pulse']],
    ['smf', 'table', 'Take them back', ['Copper Spoon']],
    ['invision', 'quote', 'I keep both', ['Long Road', 'Quince']],
    ['vanilla', 'modern', 'Who do you ring', ['georgette', 'wheelwright']],
    ['vanilla', 'quote', 'Mine came twice', ['georgette', 'wheelwright']],
    ['bbpress', 'threaded', 'payslips', ['amber', 'birchbark']],
    ['bbpress', 'lead', 'Ask the maker', ['amber']],
    ['fluxbb', 'thread', 'called it enough', ['wakeful']],
  ])('%s, %s: “%s”, outermost first', (name, kind, words, above) => {
    const fixture = fixtureOf(name, kind);
    const site = siteOf(fixture);
    const page = pageOf(fixture);
    const posts = [...site.posts(parse(fixture.html))];
    const post = posts.find((one) => site.read(one, page).post.text?.includes(words));
    if (!post) throw new Error(`no post says ${words}`);
    expect((site.thread?.(post, page) ?? []).map((one) => site.read(one, page).post.author.name)).toEqual(above);
  });

  it('has an end where two posts quote each other', () => {
    const fixture = fixtureOf('invision', 'quote');
    const site = siteOf(fixture);
    const html = fixture.html.replace(
      '<p>Nobody told me',
      '<blockquote class="ipsQuote" data-ipsquote-contentcommentid="723"><p>x</p></blockquote><p>Nobody told me',
    );
    const posts = [...site.posts(parse(html))];
    for (const post of posts) expect(site.thread?.(post, pageOf(fixture)).length).toBeLessThan(posts.length);
  });
});

describe('the control that shows the rest of a post in a forum', () => {
  it('is the one of Discourse for topics that belong to an article', () => {
    const fixture = fixtureOf('discourse', 'cut');
    const site = siteOf(fixture);
    const controls = [...site.posts(parse(fixture.html))].map((post) => site.expand?.(post)?.textContent);
    expect(controls).toEqual(['Show Full Post...', undefined]);
  });
});

describe('words of a forum', () => {
  const page = { url: 'https://forum.example/', now: pageOf(fixtureOf('smf', 'thread')).now };
  const body = (html: string): HTMLElement => parse(`<body>${html}</body>`).body;

  it('count a quote in its frame once, with its caption', () => {
    const html = '<div class="quotebox"><cite>Oat wrote:</cite><blockquote><p>One.</p></blockquote></div><p>Two.</p>';
    expect(readText(body(html), { page, quotes: '.quotebox' })).toBe('> Oat wrote:\n> \n> One.\n\nTwo.');
  });

  it('set the caption that opens a quote on a line of its own, and no other citation', () => {
    const html = '<blockquote><cite>Oat wrote</cite>As <cite>The Cup</cite> says.</blockquote>';
    expect(readText(body(html), { page })).toBe('> Oat wrote\n> As The Cup says.');
  });

  it('are read where the page folds them, and only there', () => {
    const html =
      '<p>Seen.</p><div class="fold" style="display:none">Folded.</div><div style="display:none">Hidden.</div>';
    expect(readText(body(html), { page, behind: '.fold' })).toBe('Seen.\n\nFolded.');
  });

  it.each([
    ['<img src="/Smileys/x/grin.gif" alt="Grin">', '😁'],
    ['<img src="/img/smilies/big_smile.png" width="15" alt="big_smile">', '😄'],
    ['<img src="/a.png" width="15" alt="smile">', '🙂'],
    ['<img src="/a.png" width="640" alt="smile">', ''],
    ['<img src="/Smileys/x/hello.gif" alt="Welcome">', ''],
    ['<img class="smilie" src="/a.png" alt=":-)">', ':-)'],
  ])('have a face for %s', (html, face) => {
    const [image] = body(html).querySelectorAll('img');
    expect(image && smileyOf(image)).toBe(face);
  });

  it('leave pictures, players and sounds to the media, and those in a quote to whoever is quoted', () => {
    const html = `<img src="/a.jpg" alt="IMG_0001.jpeg"><img src="/b.jpg" alt="My knee"><img class="emoji" src="/c.png" alt="🙂">
      <blockquote><img src="/d.jpg" alt="Not mine"></blockquote><iframe src="https://www.youtube.com/embed/x" title="A talk"></iframe>
      <iframe src="https://ads.example/"></iframe><audio title="A cough"></audio>`;
    expect(readBodyMedia([body(html), null])).toEqual([
      { kind: 'image', alt: null },
      { kind: 'image', alt: 'My knee' },
      { kind: 'video', alt: 'A talk' },
      { kind: 'audio', alt: 'A cough' },
    ]);
    expect(readBodyMedia([body('<p>Words.</p>')])).toBeNull();
  });
});
