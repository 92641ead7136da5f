/** What the article of the tests of marks and cards says. */
export const PARAGRAPHS = [
  'On Friday <em>Kamala</em> Harris and nobody else spoke. Then Kamala Harris was silent.',
  'The USAID Task Force has $4 billion to spend in Guatemala, which is a lot.',
  'A <a href="#elsewhere">link about Power</a> stands here, and some plain words.',
];

/** The same, many windows high. */
export const LONG = [
  ...PARAGRAPHS,
  ...Array.from({ length: 60 }, () => 'Nothing of note. '.repeat(12)),
];
