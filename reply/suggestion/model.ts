// A trained linear model: from the features of a message to a probability for each situation.
import type { Lang } from '../../phrasebook/schema.ts';
import { featureWeight } from './features.ts';

/** A model as it is shipped: text, so that it can stand in a module. Made by phrasebook/training/pack.ts. */
export interface PackedModel {
  situations: string[];
  /** Number of examples it has learned from. */
  size: number;
  /** Added to each situation's score whatever the message says. */
  bias: number[];
  /** A stored weight of 1 stands for this much. */
  scale: number;
  /**
   * Base64 of varints: for each feature the distance to the bucket before,
   * in how many examples it stands, and how many weights it has.
   */
  features: string;
  /** Base64, a byte a weight: which situation. */
  targets: string;
  /** Base64, a signed byte a weight. */
  weights: string;
}

/** One model a language. */
export type Models = Record<Lang, PackedModel>;

export interface Model {
  situations: string[];
  bias: number[];
  scale: number;
  /** Bucket → its value, and where its weights begin and end. */
  features: Map<number, { value: number; start: number; end: number }>;
  targets: Uint8Array;
  weights: Int8Array;
}

function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  // A plain loop: Uint8Array.from with a function is ten times slower here, and this stands before the first answer.
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

/** Reads a packed model; takes a few milliseconds. */
export function unpackModel(packed: PackedModel, lang: Lang): Model {
  const bytes = bytesOf(packed.features);
  const features: Model['features'] = new Map();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value += (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  let bucket = 0;
  let start = 0;
  while (at < bytes.length) {
    bucket += varint();
    const value = featureWeight(varint(), packed.size, lang);
    const end = start + varint();
    features.set(bucket, { value, start, end });
    start = end;
  }
  const { situations, bias, scale } = packed;
  const weights = new Int8Array(bytesOf(packed.weights).buffer);
  return { situations, bias, scale, features, targets: bytesOf(packed.targets), weights };
}

/** The score of each situation before it is made a probability, in the order of `model.situations`. */
export function scoresOf(model: Model, features: Iterable<number>): Float64Array {
  const sums = new Float64Array(model.situations.length);
  let squares = 0;
  for (const bucket of features) {
    const row = model.features.get(bucket);
    if (!row) continue;
    squares += row.value ** 2;
    for (let at = row.start; at < row.end; at++) sums[model.targets[at]!]! += model.weights[at]! * row.value;
  }
  // The features are brought to unit length, so that a long message is not surer than a short one for its length.
  const factor = squares > 0 ? model.scale / Math.sqrt(squares) : 0;
  return sums.map((sum, index) => sum * factor + model.bias[index]!);
}

/** Softmax. */
export function probabilitiesOf(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** How strongly some features together speak for one situation; 0 for a situation the model does not know. */
export function weightFor(model: Model, situation: string, features: Iterable<number>): number {
  const target = model.situations.indexOf(situation);
  let sum = 0;
  for (const bucket of features) {
    const row = model.features.get(bucket);
    if (!row) continue;
    for (let at = row.start; at < row.end; at++)
      if (model.targets[at] === target) sum += model.weights[at]! * row.value;
  }
  return sum * model.scale;
}
