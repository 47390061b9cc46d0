import { panel as en } from './en/panel.ts';
import { panel as fr } from './fr/panel.ts';
import { catalogueOf } from './language.ts';

export const panelOf = catalogueOf(en, fr);
