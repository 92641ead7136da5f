import type { VNode } from 'preact';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly onFile: (file: File) => void;
}

/** Where a file with notes is chosen, or dropped. */
export function FileField({ id, label, hint, onFile }: Props): VNode {
  return (
    <div class="file-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
