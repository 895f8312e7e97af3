// Unfolds the training patterns: plain sentences for each situation, some in a frame.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Lang } from '../schema.ts';

/** A pattern file: `*` in a frame stands for the sentence; the form of a line is described at the file's top. */
export interface Patterns {
  frames: string[];
  /** Situation id → lines. */
  situations: Record<string, string[]>;
}

/** How often a line is unfolded for each alternative of its longest part. */
const ROUNDS = 2;

/**
 * Sentences of one line. Not every combination: each alternative comes at least `ROUNDS` times, and the parts are turned at
 * different speeds so that they meet in changing company.
 */
function unfold(line: string, joint: string): string[] {
  const parts = line.split(' + ').map((part) => part.split('|'));
  const count = parts.length === 1 ? parts[0]!.length : Math.max(...parts.map((part) => part.length)) * ROUNDS;
  return Array.from({ length: count }, (_, turn) =>
    parts
      .map((part, position) => part[(turn + Math.floor((turn * position) / part.length)) % part.length]!)
      .join(joint)
      .trim(),
  );
}

/** All sentences, with their situation. Frames go round over all of them, so that no frame speaks for a situation. */
export function unfoldPatterns({ frames, situations }: Patterns, lang: Lang): { text: string; situation: string }[] {
  const joint = lang === 'en' ? ' ' : '';
  let turn = 0;
  return Object.entries(situations).flatMap(([situation, lines]) =>
    lines
      .flatMap((line) => unfold(line, joint))
      .map((text) => ({
        situation,
        text: turn++ % 2 ? text : frames[(turn >> 1) % frames.length]!.replace('*', text),
      })),
  );
}

export function readPatterns(lang: Lang): Patterns {
  return parse(readFileSync(patternFile(lang), 'utf8')) as Patterns;
}

export const patternFile = (lang: Lang): string => join(import.meta.dirname, `patterns.${lang}.yaml`);
