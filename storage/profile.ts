import * as v from 'valibot';
import { stored } from './stored.ts';

/** The butler's card: values of the blanks whose scope is `profile`, by key. */
export const profileSchema = v.record(v.string(), v.string());
export type Profile = v.InferOutput<typeof profileSchema>;

export const profile = stored('profile', profileSchema, {});
