// A trained linear model: from the features of a message to a probability for each situation.
import type { Lang } from '../../phrasebook/schema.ts';
import { readDigits, readNumbers } from './digits.ts';
import { featureWeight } from './features.ts';

/** The digit of a weight that is 0; weights go as far to either side. */
export const ZERO = 31;

/** A model as it is shipped: text, so that it can stand in a module. Made by phrasebook/training/pack.ts. */
export interface PackedModel {
  situations: string[];
  /** Number of examples it has learned from. */
  size: number;
  /** Added to each situation's score whatever the message says. */
  bias: number[];
  /** A stored weight of 1 stands for this much. */
  scale: number;
  /** Numbers: for each feature, ascending, the distance to the bucket before. */
  buckets: string;
  /** Numbers: in how many examples each feature stands. */
  counts: string;
  /** Numbers: how many weights each feature has. */
  lengths: string;
  /** A digit a weight: which situation. */
  targets: string;
  /** A digit a weight, `ZERO` more than the weight. */
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

/** Reads a packed model; takes a few milliseconds. */
export function unpackModel(packed: PackedModel, lang: Lang): Model {
  const { situations, bias, scale, size } = packed;
  const counts = readNumbers(packed.counts);
  const lengths = readNumbers(packed.lengths);
  const features: Model['features'] = new Map();
  let bucket = 0;
  let start = 0;
  for (const [row, distance] of readNumbers(packed.buckets).entries()) {
    bucket += distance;
    const end = start + lengths[row]!;
    features.set(bucket, { value: featureWeight(counts[row]!, size, lang), start, end });
    start = end;
  }
  const weights = Int8Array.from(readDigits(packed.weights)).map((digit) => digit - ZERO);
  return { situations, bias, scale, features, targets: readDigits(packed.targets), weights };
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
