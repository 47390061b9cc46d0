import { describe, expect, it } from 'vitest';
import { siteId } from '../../model/ids.ts';
import type { Post } from '../../model/post.ts';
import { askAudience, isSupportGroup } from './audience.ts';

const post = (change: Partial<Post> = {}): Post => ({
  site: siteId('example'),
  id: '1',
  permalink: 'https://example.org/1',
  author: { name: 'Odile Example', handle: 'odile' },
  title: null,
  text: 'The waiting room has one plant.',
  language: 'en',
  published: null,
  inReplyTo: null,
  quoted: null,
  community: null,
  media: [],
  contentWarning: null,
  edited: false,
  standing: 'present',
  promoted: false,
  pinned: false,
  cut: false,
  audience: 'public',
  ...change,
});
const unsaid = { public: false };
const said = { public: true };

describe('askAudience', () => {
  it('does not ask about a public post', () => expect(askAudience(post(), unsaid)).toBe('no'));
  it('asks where the page does not tell', () => {
    expect(askAudience(post({ audience: 'unknown' }), unsaid)).toBe('ask');
    expect(askAudience(post({ audience: 'unknown' }), said)).toBe('no');
  });
  it('asks about a support group, though it is public', () => {
    expect(askAudience(post({ community: 'Lupus Support' }), unsaid)).toBe('ask');
    expect(askAudience(post({ community: 'Lupus Support' }), said)).toBe('no');
  });
  it.each([
    ['followers', 'followers-only'],
    ['group', 'private-group'],
    ['members', 'members-only'],
    ['direct', 'direct-message'],
    ['opted-out', 'opted-out'],
  ] as const)('refuses %s, whatever was said', (audience, reason) => {
    expect(askAudience(post({ audience }), unsaid)).toBe(reason);
    expect(askAudience(post({ audience }), said)).toBe(reason);
  });
  it('refuses a public post that quotes a closed one', () => {
    expect(askAudience(post({ quoted: post({ audience: 'followers' }) }), said)).toBe('followers-only');
    expect(askAudience(post({ quoted: post({ audience: 'followers', text: null }) }), said)).toBe('no');
  });
});

describe('isSupportGroup', () => {
  it.each([
    'Chronic Pain Support Group',
    'CancerSupport',
    'breast_cancer_survivors',
    'addictsrecovery recovery',
    'GriefSupport',
    'Groupe d’entraide fibromyalgie',
    'Soutien aux aidants',
    'Deuil périnatal',
    'Alcooliques anonymes',
    'r/migrainesupport',
  ])('%s is one', (name) => expect(isSupportGroup(name)).toBe(true));
  it.each(['Diabetes', 'Tech Support', 'r/medicine', 'Supportive Housing News', 'Endométriose', 'Support client'])(
    '%s is none',
    (name) => expect(isSupportGroup(name)).toBe(false),
  );
});
