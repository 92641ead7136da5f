import packed from '../data/tagger-weights.json' with { type: 'json' };
import { layOut, type ModelLayout } from './model-layout.ts';

/** The model that ships with the extension, for `openModel`. */
export const shippedLayout: ModelLayout = layOut(packed);
