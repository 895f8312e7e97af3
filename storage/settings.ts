import * as v from 'valibot';
import { LANGS, TONES } from '../phrasebook/schema.ts';
import { stored } from './stored.ts';

export const settingsSchema = v.object({
  tone: v.optional(v.picklist(TONES), 'warm'),
  /** Language of the surface; absent as long as the browser decides. */
  uiLang: v.optional(v.picklist(LANGS)),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const settings = stored('settings', settingsSchema, { tone: 'warm' });
