import { chromiumPanel } from './chromium-panel.ts';
import { firefoxPanel } from './firefox-panel.ts';

/** A tab whose window the sidebar shall open in. */
export interface PanelTab {
  readonly id: number;
  readonly windowId: number;
}

/** Where the extension's own view stands beside the page, each browser in its own way. */
export interface Panel {
  /**
   * Opens the sidebar beside `tab`. Must be called before the first `await` of the handler of a
   * reader's gesture, or the browser refuses.
   *
   * @returns whether it is open now
   */
  open(tab: PanelTab): Promise<boolean>;
  /** Lets the toolbar button open and close the sidebar. */
  openByToolbarButton(): void;
}

/** The panel of the browser that this build is for; the other one's code is left out of it. */
export const panel: Panel = import.meta.env.MODE === 'firefox' ? firefoxPanel : chromiumPanel;
