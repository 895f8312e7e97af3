// One setting in the browser's storage, read with care: what cannot be understood is kept aside, never overwritten.
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

export interface Stored<Value> {
  /** The stored value, or the fallback; never throws on what it finds. */
  read(): Promise<Value>;
  /** Changes the value; two windows that change it at the same moment take turns. */
  update(change: (value: Value) => Value): Promise<Value>;
  /** Calls back when any window has changed it. @returns Ends it. */
  watch(changed: (value: Value) => void): () => void;
}

/** Keys of settings that could not be read and were set aside. */
export async function quarantined(): Promise<string[]> {
  return Object.keys(await storage.snapshot('local')).filter((key) => key.startsWith('quarantine:'));
}

/**
 * @param key Without area: `settings`. The raw value of a failed read is kept under `quarantine:settings`.
 * @param schema What a stored value must look like; defaults inside it fill what an older version did not have.
 */
export function stored<Schema extends v.GenericSchema>(
  key: string,
  schema: Schema,
  fallback: v.InferOutput<Schema>,
): Stored<v.InferOutput<Schema>> {
  type Value = v.InferOutput<Schema>;
  const item = storage.defineItem<unknown>(`local:${key}`);

  const parse = async (raw: unknown): Promise<Value> => {
    if (raw === null || raw === undefined) return fallback;
    const result = v.safeParse(schema, raw);
    if (result.success) return result.output;
    await storage.setItem(`local:quarantine:${key}`, raw);
    return fallback;
  };

  return {
    read: async () => parse(await item.getValue()),
    update: (change) =>
      navigator.locks.request(`tuotie:${key}`, async () => {
        const next = change(await parse(await item.getValue()));
        await item.setValue(next);
        return next;
      }),
    watch: (changed) => item.watch((raw) => void parse(raw).then(changed)),
  };
}
