import type { JSX } from 'preact';

interface Props {
  fields: { key: string; label: string; example: string }[];
  values: Record<string, string>;
  onChange(key: string, value: string): void;
}

/** The butler's card: kept as soon as a field is left, nothing to press. */
export function ProfileForm({ fields, values, onChange }: Props): JSX.Element {
  return (
    <div class="profile-form">
      {fields.map(({ key, label, example }) => (
        <label key={key}>
          <span>{label}</span>
          <input
            name={key}
            autocomplete="off"
            placeholder={example}
            value={values[key] ?? ''}
            onChange={(event) => onChange(key, event.currentTarget.value)}
          />
        </label>
      ))}
    </div>
  );
}
