// Makes a trained model small: the weights that matter least are left out, the others become one signed byte each.
import type { PackedModel } from '../../reply/suggestion/model.ts';
import type { Trained } from './softmax.ts';

/** How many weights are kept of each model, the largest; ten thousand cost about 11 kB gzipped. */
const MOST_WEIGHTS = 36_000;
/** Steps on each side of zero. Few steps compress well, and more change no ranking: docs/decisions/0001-suggestion-model.md. */
const STEPS = 31;

function varint(value: number, bytes: number[]): void {
  for (; value >= 0x80; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  bytes.push(value);
}

const base64 = (bytes: ArrayLike<number>): string => Buffer.from(Uint8Array.from(bytes)).toString('base64');

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
  const features: number[] = [];
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
      kept.push(step);
    }
    if (kept.length === first) return;
    varint(bucket - before, features);
    varint(counts[row]!, features);
    varint(kept.length - first, features);
    before = bucket;
  });
  const rounded = [...bias].map((value) => Math.round(value * 1000) / 1000);
  return {
    situations,
    size,
    bias: rounded,
    scale,
    features: base64(features),
    targets: base64(targets),
    weights: base64(kept),
  };
}
