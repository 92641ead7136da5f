import { LAYERS } from '../../../../extension/page/page-mark.ts';
import type { Mark } from '../../../../src/highlights/mark.ts';
import { createPainter, type Painter } from '../../../../src/highlights/painter.ts';
import type { Job } from './job.ts';

/** Registers a `StaticRange` for every mark, in one Highlight; returns what takes them away. */
export function registerAll({ places }: Job): () => void {
  const highlight = new Highlight();
  for (const place of places) highlight.add(new StaticRange(place));
  CSS.highlights.set('bench-all', highlight);
  return () => CSS.highlights.delete('bench-all');
}

/** Paints as the content script does. */
export function startPainter({ article, marks }: Job): {
  readonly painter: Painter<Mark>;
  readonly stop: () => void;
} {
  const controller = new AbortController();
  const painter = createPainter<Mark>({
    window,
    registry: CSS.highlights,
    layers: LAYERS,
    onGiveUp: () => {},
    signal: controller.signal,
  });
  painter.setText({ ...article.map, blocks: article.article.blocks });
  for (const { key } of LAYERS) {
    const own = marks.filter(({ layer }) => layer === key);
    painter.setMarks(key, own);
  }
  return { painter, stop: () => controller.abort() };
}
