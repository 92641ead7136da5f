import type { Mention } from '../../src/actors/mention.ts';
import type { Analysis } from '../../src/analyze.ts';
import type { Painter } from '../../src/highlights/painter.ts';
import { runInSlices } from '../../src/highlights/slices.ts';
import { setAsideIn, withoutSetAside, type Corrections } from '../shared/corrections.ts';
import { choosingSteps } from '../shared/density.ts';
import type { Settings } from '../shared/settings.ts';
import type { MarkedArticle } from './marked-article.ts';
import { isLayerShown, isMarkShown, markSteps, type PageMark } from './page-mark.ts';

export interface MarkingOptions {
  readonly window: Window;
  readonly painter: Painter<PageMark>;
  readonly signal: AbortSignal;
  readonly current: () => MarkedArticle | null;
  readonly settings: () => Settings;
  readonly corrections: () => Corrections;
  /** Other marks are shown now, or will be in the next frame. */
  readonly onChange: () => void;
}

/** Hands the marks of the article to the painter, as the reader wants them. */
export interface Marking {
  /** The article or the reader's corrections are new. */
  paint(): void;
  /** The reader wants other ones of the same marks. */
  choose(): void;
}

type Steps = Generator<undefined, void>;

/** The usual article is marked before a call returns; one of many marks in slices. */
export function createMarking(options: MarkingOptions): Marking {
  const { painter, current, settings, onChange } = options;
  /** What was handed to the painter whole. */
  let painted: Analysis | null = null;
  let working = new AbortController();

  const work = (steps: (marked: MarkedArticle | null) => Steps): void => {
    working.abort();
    working = new AbortController();
    const signal = AbortSignal.any([options.signal, working.signal]);
    void runInSlices(options.window, steps(current()), signal);
  };

  /** The mentions of an article without those whose link the reader has set aside. */
  const mentionsOf = ({ article, analysis }: MarkedArticle): readonly Mention[] =>
    withoutSetAside(analysis.mentions, setAsideIn(options.corrections(), article.url));

  function* choosing(marked: MarkedArticle | null): Steps {
    const wanted = settings();
    const chosen = marked
      ? yield* choosingSteps(mentionsOf(marked), marked.article, wanted)
      : new Set<Mention>();
    painter.setVisible(isLayerShown(wanted), isMarkShown(wanted, chosen));
    onChange();
  }

  function* painting(marked: MarkedArticle | null): Steps {
    // Chosen before they are painted, so that none appears only to go.
    yield* choosing(marked);
    if (!marked) return;
    const { amounts } = marked.analysis;
    for (const [group, marks] of yield* markSteps({ mentions: mentionsOf(marked), amounts })) {
      painter.setMarks(group, marks);
      yield;
    }
    painted = marked.analysis;
    onChange();
  }

  return {
    paint() {
      painted = null;
      work(painting);
    },
    // What was broken off is taken up again.
    choose: () => work(painted === (current()?.analysis ?? null) ? choosing : painting),
  };
}
