import type { Concern, Identifier } from '../../model/clip.ts';

/** What a mask stands for, and what a content note names. */
export const labels = {
  identifiers: {
    email: 'email',
    url: 'link',
    handle: 'handle',
    ip: 'IP address',
    phone: 'phone',
    number: 'number',
    postcode: 'postcode',
    address: 'address',
    name: 'name',
    facility: 'place of care',
    place: 'place',
    date: 'date',
    age: 'age',
    quasi: 'detail',
  } satisfies Record<Identifier, string>,
  concerns: { 'self-harm': 'suicide or self-harm', abuse: 'abuse', minor: 'a minor' } satisfies Record<Concern, string>,
};
