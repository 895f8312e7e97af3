declare module 'virtual:phrasebook' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module may not import by path
  export const book: import('./schema.ts').Phrasebook;
  // oxlint-disable-next-line typescript/consistent-type-imports -- as above
  export const models: import('../reply/suggestion/model.ts').Models;
}
