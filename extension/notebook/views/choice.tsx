import type { VNode } from 'preact';

interface Props<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly isChosen: boolean;
  readonly label: string;
  readonly hint?: string;
  readonly isDisabled?: boolean;
  readonly onChoose: (value: T) => void;
}

/** One of several, with a line on what it is for. */
export function Choice<T extends string>(props: Props<T>): VNode {
  const { name, value, isChosen, label, hint, isDisabled = false, onChoose } = props;
  return (
    <label class="choice" data-disabled={isDisabled}>
      <input
        type="radio"
        name={name}
        value={value}
        checked={isChosen}
        disabled={isDisabled}
        onChange={() => onChoose(value)}
      />
      <span>
        <span class="choice-label">{label}</span>
        {hint === undefined ? null : <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}
