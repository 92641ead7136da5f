import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
  readonly hint?: string;
}

/** A labelled switch, with a line of explanation where one is given. */
export function Switch({ on, onToggle, children, hint }: Props): VNode {
  const id = useId();
  return (
    <div class="switch-row">
      <label class="switch-label" for={id}>
        {children}
      </label>
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={onToggle}
      />
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
