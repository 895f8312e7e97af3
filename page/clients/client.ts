// What there is to know about a web chat product. A client is data; code only where data cannot say it.

/**
 * Where a value stands, tried inside a scope element:
 * a CSS selector (its text), an attribute of what it finds, an attribute of the scope itself or of a parent,
 * an element inside an open shadow root, a constant, or the document's title.
 */
export type Selector =
  | string
  | { css: string; attr: string; regex?: string; group?: number }
  | { css: string; shadow: string }
  | { from: 'self'; attr: string; regex?: string; group?: number }
  | { from: 'closest'; closest: string; css?: string; attr?: string; regex?: string; group?: number }
  | { from: 'document'; prop: 'title'; regex?: string; group?: number }
  | { const: string };

/** A sign on a message row: the row itself matches, something inside it does, or something around it. */
export interface Mark {
  on: 'self' | 'inside' | 'around';
  css: string;
}

export interface Client {
  id: string;
  name: string;
  /** Match patterns for the permission prompt; absent for products that everybody hosts at home. */
  hosts?: string[];
  /** Elements that only this product has: it is recognised by them on any address. */
  presence: string[];
  /** The open conversation: the visible one of these. */
  root: string[];
  /** The box one types in, inside the root. */
  composer: string[];
  message: {
    row: string;
    own: Mark[];
    other: Mark[];
    text: Selector[];
    /** Parts of the text element that are not words of the message: time, receipts, quotes. */
    exclude?: string;
    sender?: Selector[];
    /** Follow-up rows show no sender: it is the last one seen. */
    carriesSender?: boolean;
  };
  title: Selector[];
  /** What tells two conversations apart. */
  key: Selector[];
  /** Signs inside or on the root that this is a group. */
  group: string[];
  members?: Selector[];
  newGroup?: {
    /** System rows, never what people write. */
    rows: string;
    wording: RegExp[];
  };
}

/** Types a description; it has no effect of its own, so that the descriptions can be read anywhere. */
export function defineClient(client: Client): Client {
  return client;
}
