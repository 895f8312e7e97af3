// Softmax regression over hashed features by stochastic gradient descent. Seeded: the same examples give the same model.
import { featuresOf, featureWeight } from '../../reply/suggestion/features.ts';
import type { Lang } from '../schema.ts';
import type { Example } from './examples.ts';

/** Weights before packing: `weights[feature * situations.length + situation]`. */
export interface Trained {
  situations: string[];
  bias: Float32Array;
  /** Bucket of each feature, ascending. */
  buckets: number[];
  /** In how many examples a feature stands. */
  counts: number[];
  /** Number of examples. */
  size: number;
  weights: Float32Array;
}

export interface Settings {
  epochs: number;
  rate: number;
  /** Share of a weight lost at each example it takes part in. */
  decay: number;
  /** A feature seen in fewer examples is left out. */
  leastCount: number;
}

/** Found on held-out families of signals: docs/decisions/0001-suggestion-model.md. */
export const SETTINGS: Settings = { epochs: 6, rate: 4, decay: 1e-5, leastCount: 2 };
const BIAS_RATE = 0.02;
const SEED = 20_270_101;

/** Xorshift: numbers from 0 to 1 that are the same on every machine. */
function seeded(state: number): () => number {
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function countFeatures(sets: Set<number>[], leastCount: number): { buckets: number[]; counts: number[] } {
  const counts = new Map<number, number>();
  for (const set of sets) for (const bucket of set) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const buckets = [...counts.keys()].filter((bucket) => counts.get(bucket)! >= leastCount).sort((a, b) => a - b);
  return { buckets, counts: buckets.map((bucket) => counts.get(bucket)!) };
}

/** One example as rows of the weight matrix and unit-length values. */
interface Vector {
  rows: Int32Array;
  values: Float32Array;
}

function vectorOf(set: Set<number>, rowOf: Map<number, number>, valueOf: Float32Array): Vector {
  const rows = Int32Array.from([...set].flatMap((bucket) => rowOf.get(bucket) ?? []));
  const values = Float32Array.from(rows, (row) => valueOf[row]!);
  const length = Math.hypot(...values) || 1;
  return { rows, values: values.map((value) => value / length) };
}

/** Turns scores into probabilities in place. */
function softmax(scores: Float32Array): void {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at]! - highest);
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum;
}

/** Learns one language. About a second for a thousand examples and ten rounds on a slow core. */
export function trainSoftmax(examples: Example[], lang: Lang, settings = SETTINGS): Trained {
  const { epochs, rate, decay, leastCount } = settings;
  const sets = examples.map(({ text }) => featuresOf(text, lang));
  const { buckets, counts } = countFeatures(sets, leastCount);
  const valueOf = Float32Array.from(counts, (count) => featureWeight(count, examples.length, lang));
  const rowOf = new Map(buckets.map((bucket, row) => [bucket, row]));
  const vectors = sets.map((set) => vectorOf(set, rowOf, valueOf));
  const situations = [...new Set(examples.flatMap(({ targets }) => targets.map(({ situation }) => situation)))].sort();
  const indexOf = new Map(situations.map((situation, index) => [situation, index]));
  const width = situations.length;
  const weights = new Float32Array(buckets.length * width);
  const bias = new Float32Array(width);
  const gradient = new Float32Array(width);
  const order = examples.map((_, index) => index);
  const random = seeded(SEED);

  const learn = (example: Example, { rows, values }: Vector, step: number): void => {
    gradient.set(bias);
    for (let k = 0; k < rows.length; k++) {
      const start = rows[k]! * width;
      const value = values[k]!;
      for (let at = 0; at < width; at++) gradient[at]! += weights[start + at]! * value;
    }
    softmax(gradient);
    for (const { situation, share } of example.targets) gradient[indexOf.get(situation)!]! -= share;
    for (let at = 0; at < width; at++) bias[at]! -= step * BIAS_RATE * example.weight * gradient[at]!;
    for (let k = 0; k < rows.length; k++) {
      const start = rows[k]! * width;
      const change = step * example.weight * values[k]!;
      for (let at = 0; at < width; at++)
        weights[start + at] = weights[start + at]! * (1 - step * decay) - change * gradient[at]!;
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    for (const index of order) learn(examples[index]!, vectors[index]!, rate * (1 - (0.9 * epoch) / epochs));
  }
  return { situations, bias, buckets, counts, size: examples.length, weights };
}
