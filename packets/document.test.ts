import { describe, expect, it } from 'vitest';
import type { Instant } from '../model/ids.ts';
import { asWorking, castPacket, castShareable } from '../tests/packets/shareable.ts';
import { type DocumentInput, toDocument } from './document.ts';

const draw = (clips: DocumentInput['clips'], fields: Partial<DocumentInput> = {}) =>
  toDocument({
    packet: castPacket(),
    clips,
    language: 'en',
    country: 'CA',
    now: '2026-11-30T23:30:00.000Z' as Instant,
    ...fields,
  });
const clipsOf = (document: ReturnType<typeof draw>) => document.sections.flatMap(({ clips }) => clips);

describe('toDocument', () => {
  it('counts voices anew in the order in which they are heard, one name a person, also where they are quoted', () => {
    const document = draw([
      { clip: castShareable({ id: 'a', by: 'P44', quoted: { by: 'P07', text: 'q' } }) },
      { clip: castShareable({ id: 'b', by: 'P91' }) },
      { clip: castShareable({ id: 'c', by: 'P07', quoted: { by: 'P44', text: 'q' } }) },
    ]);
    expect(document.voices).toEqual(['P01', 'P02', 'P03']);
    expect(clipsOf(document).map(({ pseudonym, quoted }) => [pseudonym, quoted?.pseudonym])).toEqual([
      ['P01', 'P02'],
      ['P03', undefined],
      ['P02', 'P01'],
    ]);
  });

  it('gives one person other names in another packet, so that packets cannot be joined', () => {
    const [maren, other] = [castShareable({ id: 'a', by: 'P44' }), castShareable({ id: 'b', by: 'P07' })];
    const names = (clips: DocumentInput['clips']) => clipsOf(draw(clips)).map(({ pseudonym }) => pseudonym);
    expect(names([{ clip: maren }, { clip: other }])).toEqual(names([{ clip: other }, { clip: maren }]));
    expect(JSON.stringify(draw([{ clip: maren }]))).not.toContain('P44');
  });

  it('carries nothing that leads back: no clip id, no date finer than a year', () => {
    const text = JSON.stringify(draw([{ clip: castShareable({ id: 'secret-id', year: 2024 }) }]));
    expect(text).toContain('2024');
    expect(text).not.toContain('secret-id');
    expect(text).not.toContain('2026-11-03');
  });

  it('words the clearance as the ledger does, and prints name, reason and day of a second person', () => {
    const [retold, verbatim] = clipsOf(
      draw([
        { clip: castShareable({ id: 'a' }) },
        {
          clip: castShareable({
            id: 'b',
            clearance: {
              how: 'verbatim-approved',
              by: ' Idris\nKallio',
              reason: 'Nothing leads back.',
              at: '2026-11-02T15:00:00.000Z' as Instant,
            },
          }),
        },
      ]),
    );
    expect(retold?.retold).toBe(true);
    expect(retold?.clearance).toEqual({ wording: 'No permission sought; paraphrased', approval: null });
    expect(verbatim?.retold).toBe(false);
    expect(verbatim?.clearance.approval).toEqual({
      by: 'Idris Kallio',
      reason: 'Nothing leads back.',
      on: 'November 2, 2026',
    });
  });

  it('words a permission by what was asked for, and names whoever asked to be named', () => {
    const at = '2026-11-02T15:00:00.000Z' as Instant;
    const permitted = { how: 'permitted', at } as const;
    const credit = { name: ' Maren of\nthe Lake', pronouns: 'she', link: '' };
    const document = draw([
      { clip: castShareable({ id: 'a', by: 'P44', clearance: { ...permitted, retold: false, credit } }) },
      { clip: castShareable({ id: 'b', by: 'P07', clearance: { ...permitted, retold: true, credit: null } }) },
    ]);
    expect(clipsOf(document).map(({ who, retold, clearance }) => [who, retold, clearance.wording])).toEqual([
      ['Maren of the Lake', false, 'Taught by Maren of the Lake, named at their request'],
      ['P02', true, 'Shared with permission, anonymous by choice'],
    ]);
  });

  it('labels a composite as no real post, and counts it as nobody’s voice', () => {
    const clearance = { how: 'composite', sources: 3, at: '2026-11-02T15:00:00.000Z' as Instant } as const;
    const document = draw([
      { clip: castShareable({ id: 'a', by: 'C01', clearance }) },
      { clip: castShareable({ id: 'b', by: 'P44' }) },
    ]);
    expect(document.voices).toEqual(['P01']);
    expect(clipsOf(document).map(({ who, pseudonym, retold }) => [who, pseudonym, retold])).toEqual([
      ['Composite', null, true],
      ['P01', 'P01', true],
    ]);
    expect(clipsOf(document)[0]?.clearance.wording).toBe('Composite of 3 posts; this is no real post');
    expect(JSON.stringify(document)).not.toContain('C01');
  });

  it('tells days in the reader’s zone', () => {
    expect(draw([]).made).toBe('November 2026');
    expect(draw([], { timeZone: 'Pacific/Auckland' }).made).toBe('December 2026');
    expect(draw([], { language: 'fr' }).made).toBe('novembre 2026');
  });

  it('collects content notes by their words, with the numbers of their clips and whom to call', () => {
    const { care } = draw([
      { clip: castShareable({ id: 'a', contentWarning: asWorking('pain,\nnot believed') }) },
      { clip: castShareable({ id: 'b' }) },
      { clip: castShareable({ id: 'c', contentWarning: asWorking('pain, not believed'), concerns: ['self-harm'] }) },
    ]);
    expect(care?.notes).toEqual([
      { words: 'pain, not believed', clips: [1, 3] },
      { words: 'suicide or self-harm', clips: [3] },
    ]);
    expect(care?.lines.map(({ number }) => number)).toEqual(['988']);
    expect(draw([{ clip: castShareable() }]).care).toBeNull();
  });

  it('adds lines for people who are abused where a clip tells of abuse, in the reader’s language', () => {
    const clips = [{ clip: castShareable({ concerns: ['abuse'] }) }];
    const { care } = draw(clips, { country: 'FR', language: 'fr' });
    expect(care?.notes).toEqual([{ words: 'violences', clips: [1] }]);
    expect(care?.lines.map(({ number }) => number)).toEqual(['3114', '3919', '119']);
    expect(care?.lines[1]?.name).toContain('Violences Femmes');
  });

  it('does not make a content note of an author’s age', () => {
    expect(draw([{ clip: castShareable({ concerns: ['minor'] }) }]).care).toBeNull();
  });

  it('asks What? So what? Now what? unless the packet has questions of its own', () => {
    const own = [{ title: '', text: 'Which verb?' }];
    const [first, second] = clipsOf(
      draw([{ clip: castShareable({ id: 'a' }) }, { clip: castShareable({ id: 'b' }), prompts: own }], {
        language: 'fr',
      }),
    );
    expect(first?.prompts.map(({ title }) => title)).toEqual([
      'Quoi\u00a0?',
      'Et alors\u00a0?',
      'Et maintenant\u00a0?',
    ]);
    expect(second?.prompts).toEqual(own);
  });

  it('says which clip another answers, if that stands in the packet too', () => {
    const [a, b] = [castShareable({ id: 'a' }), castShareable({ id: 'b' })];
    expect(clipsOf(draw([{ clip: a }, { clip: b, answers: a.id }])).map(({ answers }) => answers)).toEqual([null, 1]);
    expect(clipsOf(draw([{ clip: b, answers: a.id }])).map(({ answers }) => answers)).toEqual([null]);
    expect(clipsOf(draw([{ clip: b, answers: b.id }])).map(({ answers }) => answers)).toEqual([null]);
  });

  it.each([
    ['fr', 'fr'],
    ['zh-Hant-HK', 'zh-Hant-HK'],
    ['"><script>', null],
    ['', null],
    [null, null],
  ])('takes the language %s as %s', (language, expected) => {
    expect(clipsOf(draw([{ clip: castShareable({ language }) }]))[0]?.language).toBe(expected);
  });

  it('has a title and no contact where the packet has neither', () => {
    const document = draw([], { packet: castPacket({ title: ' \n ', contact: ' ' }) });
    expect(document).toMatchObject({ title: 'Untitled packet', contact: null, sections: [], voices: [] });
  });
});
