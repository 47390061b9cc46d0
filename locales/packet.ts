import { packet as en } from './en/packet.ts';
import { packet as fr } from './fr/packet.ts';
import { catalogueOf } from './language.ts';

export const packetWordsOf = catalogueOf(en, fr);
