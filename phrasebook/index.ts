// The phrasebook as the browser loads it.
export { book } from 'virtual:phrasebook';
