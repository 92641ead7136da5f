declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    markRanges(ranges: readonly { readonly start: number; readonly length: number }[]): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    node: Node,
    options: { readonly find: RegExp; readonly wrap: string },
  ): void;
}
