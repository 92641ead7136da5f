export type Tone = 'light' | 'dark';

const COLOR = /^rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:\s*[,/]\s*([\d.]+%?))?\s*\)$/;

/**
 * Whether the page behind an element is light or dark, from the nearest background that covers, or
 * else the page's color scheme: a page may be dark whatever the system prefers.
 */
export function pageTone(document: Document, element: Element | null): Tone {
  const view = document.defaultView;
  if (!view) return 'light';
  let node: Element | null = element ?? document.body;
  while (node) {
    const background = luminance(view.getComputedStyle(node).backgroundColor);
    if (background !== null) return background < 0.18 ? 'dark' : 'light';
    node = node.parentElement;
  }
  // A page without a background shows the browser's own, which follows `color-scheme`.
  const scheme = view.getComputedStyle(document.documentElement).colorScheme;
  const isDark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'dark' : 'light';
}

/**
 * Relative luminance (0 to 1, WCAG 2.2) of a computed color, or null when it covers less than half
 * or is written in a color space other than sRGB.
 */
export function luminance(color: string): number | null {
  const match = COLOR.exec(color);
  if (!match) return null;
  const [, red, green, blue, alpha = '1'] = match;
  const opacity = alpha.endsWith('%') ? parseFloat(alpha) / 100 : parseFloat(alpha);
  if (opacity < 0.5) return null;
  const linear = (channel: string | undefined): number => {
    const value = Number(channel) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
