// The phrasebook as the browser loads it.
export { book, models } from 'virtual:phrasebook';
