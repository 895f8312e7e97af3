import type { JSX } from 'preact';

interface Props<Value extends string> {
  label: string;
  value: Value | undefined;
  options: { value: Value; label: string; isUrgent?: boolean }[];
  /** `segments` for a few fixed ones side by side, `chips` for a list that wraps. */
  look: 'segments' | 'chips';
  onChange(value: Value): void;
}

/** One of several, as small buttons: the tone, the language, the situation. */
export function Choice<Value extends string>({ label, value, options, look, onChange }: Props<Value>): JSX.Element {
  return (
    <div class={look} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          type="button"
          key={option.value}
          class={option.isUrgent ? 'urgent' : ''}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
