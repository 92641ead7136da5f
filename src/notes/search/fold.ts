// oxlint-disable-next-line no-control-regex -- ASCII is a range of control characters as well
const ASCII = /^[\u0000-\u007f]*$/;

/** A text as it is compared: without case and accents, `PEREZ` is in "Pérez". */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replaceAll('’', "'");
