import { afterEach, describe, expect, it } from 'vitest';
import type { Instant } from '../model/ids.ts';
import { HOSTILE } from '../tests/packets/hostile.ts';
import { asWorking, castPacket, castShareable, masked } from '../tests/packets/shareable.ts';
import { type DocumentInput, toDocument } from './document.ts';
import { toHtml } from './html.ts';

const print = (clips: DocumentInput['clips'], fields: Partial<DocumentInput> = {}): string =>
  toHtml(
    toDocument({
      packet: castPacket(),
      clips,
      language: 'en',
      country: 'CA',
      now: '2026-11-03T12:00:00.000Z' as Instant,
      ...fields,
    }),
  );
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const words = (document: Document, selector: string): string => document.querySelector(selector)?.textContent ?? '';

/** Shows the file in a frame that may run scripts, so that only the file itself can keep them from running. */
async function show(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  return frame;
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  Reflect.deleteProperty(window, 'harmed');
});

describe('hostile words', () => {
  it.each(HOSTILE)('prints %s as itself, wherever it stands', async (_, text) => {
    const html = print(
      [
        {
          clip: castShareable({
            text,
            title: text,
            quoted: { by: 'P02', text },
            contentWarning: asWorking(text),
            media: [{ kind: 'image', alt: asWorking(text) }],
            language: text,
            clearance: { how: 'verbatim-approved', by: text, reason: text, at: '2026-11-02T15:00:00.000Z' as Instant },
          }),
          prompts: [{ title: text, text }],
        },
      ],
      { packet: castPacket({ title: text, contact: text, code: text }) },
    );
    const printed = parse(html);
    const line = text.replace(/\s+/gu, ' ').trim();
    expect(words(printed, '.quotation > blockquote p:not(.headline)')).toBe(text);
    expect(words(printed, '.reply > blockquote')).toBe(text);
    for (const selector of [
      '.headline',
      'h1',
      '.context bdi',
      '.content-note bdi',
      '.reason',
      '.approval bdi',
      '.yours bdi',
    ])
      expect(words(printed, selector).trim(), selector).toBe(
        selector === '.headline' || selector === '.context bdi' ? text.trim() : line,
      );
    expect(words(printed, 'label')).toBe(`${text} ${text}`);
    expect(words(printed, 'title')).toBe(`${line} (Reflection packet)`);

    const harmless = parse(
      print([
        {
          clip: castShareable({
            title: 'a',
            quoted: { by: 'P02', text: 'a' },
            contentWarning: asWorking('a'),
            media: [{ kind: 'image', alt: asWorking('a') }],
            clearance: { how: 'verbatim-approved', by: 'a', reason: 'a', at: '2026-11-02T15:00:00.000Z' as Instant },
          }),
          prompts: [{ title: 'a', text: 'a' }],
        },
      ]),
    );
    const names = (of: Document) => Array.from(of.querySelectorAll('*'), ({ localName }) => localName);
    expect(names(printed)).toEqual(names(harmless));

    const { contentWindow, contentDocument } = await show(html);
    expect(Reflect.has(window, 'harmed')).toBe(false);
    expect(contentWindow?.performance.getEntriesByType('resource')).toEqual([]);
    expect(contentDocument?.styleSheets).toHaveLength(1);
    expect(contentDocument?.styleSheets[0]?.cssRules.length).toBe(
      (await show(print([{ clip: castShareable() }]))).contentDocument?.styleSheets[0]?.cssRules.length,
    );
  });

  it('shows controls, nulls and lone surrogates', () => {
    const printed = parse(print([{ clip: castShareable({ text: 'a\u0000b\u001bc\ud83dd\u0085e' }) }]));
    expect(words(printed, '.quotation blockquote')).toBe('a␀b␛c\ufffdde');
    expect(printed.querySelectorAll('.quotation blockquote br')).toHaveLength(1);
  });

  it('keeps an override within its paragraph', async () => {
    const frame = await show(
      print([{ clip: castShareable({ text: '\u202eabc\u2067\n\nafter' }) }], {
        packet: castPacket({ contact: '\u202eabc' }),
      }),
    );
    const within = (selector: string) => frame.contentDocument?.querySelector(selector);
    for (const selector of ['.quotation p', '.yours bdi']) {
      const element = within(selector);
      if (!element) throw new Error(`no ${selector}`);
      expect(frame.contentWindow?.getComputedStyle(element).unicodeBidi).toMatch(/isolate|plaintext/);
    }
  });
});

describe('what the words are', () => {
  it('sets paragraphs, lists and quotes as such', () => {
    const printed = parse(print([{ clip: castShareable({ text: 'one\ntwo\n\n• a\n• b\n\n3. c\n4. d\n\n> q' }) }]));
    const quotation = printed.querySelector('.quotation > blockquote');
    expect(quotation?.innerHTML).toBe(
      '<p>one<br>two</p><ul><li>a</li><li>b</li></ul><ol><li value="3">c</li><li value="4">d</li></ol><blockquote><p>q</p></blockquote>',
    );
  });

  it.each([
    ['en', '[email]'],
    ['fr', '[courriel]'],
  ] as const)('says in %s what was masked, and keeps the brackets for where no style reaches', (language, expected) => {
    const printed = parse(print([{ clip: castShareable({ text: masked('Write to {email}.') }) }], { language }));
    expect(words(printed, '.quotation p')).toBe(`Write to ${expected}.`);
    expect(words(printed, '.toc .what')).toBe(`Write to ${expected}.`);
    expect(printed.querySelector('.quotation .bar')?.getAttribute('lang')).toBe(language);
  });

  it('hangs a quotation mark before a person’s own words and a dash before words retold', async () => {
    const clearance = {
      how: 'verbatim-approved',
      by: 'A',
      reason: 'B',
      at: '2026-11-02T15:00:00.000Z' as Instant,
    } as const;
    const clips = [{ clip: castShareable({ id: 'a' }) }, { clip: castShareable({ id: 'b', clearance }) }];
    for (const [language, mark] of [
      ['en', '“'],
      ['fr', '«'],
    ] as const) {
      const { contentDocument, contentWindow } = await show(print(clips, { language }));
      const marks = Array.from(
        contentDocument?.querySelectorAll('.quotation > blockquote') ?? [],
        (quotation) => contentWindow?.getComputedStyle(quotation, '::before').content,
      );
      expect(marks).toEqual(['""', `"${mark}"`]);
    }
  });

  it('names the language of each clip, and says so where nobody knows it', () => {
    const clips = ['ar', null].map((language, index) => ({ clip: castShareable({ id: `${index}`, language }) }));
    const printed = parse(print(clips));
    expect(
      Array.from(printed.querySelectorAll('.quotation > blockquote'), (quotation) => quotation.getAttribute('lang')),
    ).toEqual(['ar', '']);
  });

  it('says how each clip was cleared, and that roles are declared only where somebody declared one', () => {
    const clearance = {
      how: 'verbatim-approved',
      by: 'Idris Kallio',
      reason: 'It leads to nobody.',
      at: '2026-11-02T15:00:00.000Z' as Instant,
    } as const;
    const retold = parse(print([{ clip: castShareable() }]));
    expect(words(retold, '.cleared tbody')).toContain('No permission sought; paraphrased');
    expect(words(retold, '.aftermatter')).not.toContain('authenticated');
    const verbatim = words(parse(print([{ clip: castShareable({ clearance }) }])), '.aftermatter');
    for (const part of [
      'word for word',
      'Idris Kallio, November 2, 2026',
      'It leads to nobody.',
      'Roles are declared, not authenticated',
    ])
      expect(verbatim).toContain(part);
  });

  it('says where to write with which code, or whom to ask', () => {
    expect(words(parse(print([])), '.yours')).toContain('patient-teachers@northmere.example, with the code NM-7Q4K');
    expect(words(parse(print([], { packet: castPacket({ contact: '' }) })), '.yours')).toContain(
      'Ask whoever handed out this packet, with the code NM-7Q4K',
    );
  });
});

describe('on a screen', () => {
  const long = {
    clip: castShareable({
      text: 'w'.repeat(3000),
      title: 'T'.repeat(200),
      quoted: { by: 'P02', text: 'q'.repeat(500) },
    }),
  };

  it.each([320, 1280])('needs no sideways scrolling at %i px', async (width) => {
    const frame = await show(
      print([long], { packet: castPacket({ title: 'T'.repeat(150), contact: 'c'.repeat(200) }) }),
    );
    frame.style.cssText = `border: 0; width: ${width}px; height: 800px`;
    expect(frame.contentDocument?.documentElement.scrollWidth).toBe(frame.contentDocument?.documentElement.clientWidth);
  });

  it('has a field to type in for each question, named by it', async () => {
    const { contentDocument } = await show(print([{ clip: castShareable() }]));
    const fields = Array.from(contentDocument?.querySelectorAll('textarea') ?? []);
    expect(fields.map((field) => field.labels[0]?.querySelector('b')?.textContent)).toEqual([
      'What?',
      'So what?',
      'Now what?',
    ]);
    expect(fields.every((field) => field.getBoundingClientRect().height >= 24)).toBe(true);
  });
});
