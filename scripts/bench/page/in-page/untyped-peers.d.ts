declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    markRanges(ranges: readonly { readonly start: number; readonly length: number }[]): void;
    mark(
      words: readonly string[],
      options: {
        readonly accuracy: 'exactly';
        readonly caseSensitive: boolean;
        readonly separateWordSearch: boolean;
      },
    ): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    node: Node,
    options: { readonly find: RegExp; readonly wrap: string },
  ): void;
}

declare module 'highlight-words-core' {
  export function findAll(options: {
    readonly searchWords: readonly string[];
    readonly textToHighlight: string;
    readonly autoEscape: boolean;
    readonly caseSensitive: boolean;
  }): readonly unknown[];
}
