import type { JSX } from 'preact';

interface Props {
  title: string;
  body: string;
  /** The one thing to do next, if there is one. */
  action?: { label: string; onPress(): void } | undefined;
  second?: { label: string; onPress(): void } | undefined;
}

/** Says why there is nothing to read and what to do next. */
export function PageNotice({ title, body, action, second }: Props): JSX.Element {
  return (
    <section class="page-notice">
      <h2>{title}</h2>
      <p>{body}</p>
      {action && (
        <button type="button" class="primary" onClick={action.onPress}>
          {action.label}
        </button>
      )}
      {second && (
        <button type="button" class="link" onClick={second.onPress}>
          {second.label}
        </button>
      )}
    </section>
  );
}
