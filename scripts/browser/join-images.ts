import { PNG } from 'pngjs';

/** Sets PNG pictures side by side, top edges level, on a gray ground. */
export function joinImages(pictures: readonly Uint8Array[], gap = 2): Buffer {
  const parts = pictures.map((picture) => PNG.sync.read(Buffer.from(picture)));
  const width = parts.reduce((sum, part) => sum + part.width, gap * (parts.length - 1));
  const height = Math.max(...parts.map((part) => part.height));
  const joined = new PNG({ width, height });
  joined.data.fill(0x99);
  let left = 0;
  for (const part of parts) {
    PNG.bitblt(part, joined, 0, 0, part.width, part.height, left, 0);
    left += part.width + gap;
  }
  return PNG.sync.write(joined);
}
