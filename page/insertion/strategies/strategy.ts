/** One way to get text into an editor. Whether it worked is decided by what the editor holds afterwards. */
export interface Strategy {
  id: string;
  fits(composer: HTMLElement): boolean;
  /** Tries to put `text` at the caret. Must never send: no key presses, no clicks, no changes to the DOM. */
  insert(composer: HTMLElement, text: string): void;
}
