declare module 'virtual:phrasebook' {
  export const book: import('./schema.ts').Phrasebook;
}
