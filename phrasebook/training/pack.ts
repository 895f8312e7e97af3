// Makes a trained model small: the weights that matter least are left out, the others become one character each.
import { writeDigits, writeNumbers } from '../../reply/suggestion/digits.ts';
import { ZERO, type PackedModel } from '../../reply/suggestion/model.ts';
import type { Trained } from './softmax.ts';

/** How many weights are kept of each model, the largest; ten thousand cost about 20 kB gzipped. */
const MOST_WEIGHTS = 48_000;
/** Steps on each side of zero. Few steps compress well, and more change no ranking: docs/decisions/0001-suggestion-model.md. */
const STEPS = ZERO;

/** The size a weight must have to be among the `most` largest. */
function leastSize(weights: Float32Array, most: number): number {
  if (weights.length <= most) return 0;
  return weights.map(Math.abs).sort()[weights.length - most]!;
}

/** The same model in the form that ships. */
export function packModel(
  { situations, bias, buckets, counts, size, weights }: Trained,
  most = MOST_WEIGHTS,
): PackedModel {
  const width = situations.length;
  const least = leastSize(weights, most);
  const largest = weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 1e-9);
  const scale = largest / STEPS;
  const distances: number[] = [];
  const rows: number[] = [];
  const lengths: number[] = [];
  const targets: number[] = [];
  const kept: number[] = [];
  let before = 0;
  buckets.forEach((bucket, row) => {
    const first = kept.length;
    for (let at = 0; at < width; at++) {
      const weight = weights[row * width + at]!;
      const step = Math.round(weight / scale);
      if (step === 0 || Math.abs(weight) < least) continue;
      targets.push(at);
      kept.push(step + ZERO);
    }
    if (kept.length === first) return;
    distances.push(bucket - before);
    rows.push(row);
    lengths.push(kept.length - first);
    before = bucket;
  });
  const rounded = [...bias].map((value) => Math.round(value * 1000) / 1000);
  return {
    situations,
    size,
    bias: rounded,
    scale,
    buckets: writeNumbers(distances),
    counts: writeNumbers(rows.map((row) => counts[row]!)),
    lengths: writeNumbers(lengths),
    targets: writeDigits(targets),
    weights: writeDigits(kept),
  };
}
