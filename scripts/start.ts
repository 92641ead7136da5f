import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExtension, ROOT } from './build/build.ts';
import { settledPicture } from './browser/firefox-window.ts';
import { joinImages } from './browser/join-images.ts';
import { launch, serveOffline } from './browser/launch.ts';
import { waitForMarks } from './browser/marks.ts';
import { openSidebar } from './browser/sidebar.ts';
import { articlePage } from './start/article-page.ts';
import { startOptions } from './start/options.ts';
import { sidebarSummary } from './start/summary.ts';

const options = startOptions(process.argv.slice(2));
const { url, html } = articlePage(options.article);

console.log(`Building Sidelight for ${options.target}.`);
const extension = await buildExtension(options.target);
const launched = await launch({ target: options.target, extension, headless: options.headless });
const { browser } = launched;
const page = (await browser.pages())[0] ?? (await browser.newPage());
await serveOffline(page, { [url]: html });
await page.goto(url);
await waitForMarks(page);

if (options.headless) {
  await page.bringToFront();
  const sidebar = await openSidebar(launched, page);
  await sidebar.setViewport({ width: 380, height: 900 });
  console.log(await sidebarSummary(sidebar));
  let picture: Uint8Array;
  if (options.target === 'firefox') {
    // The real sidebar, which is open since the installation, can be pictured but not driven.
    await sidebar.close();
    await page.bringToFront();
    picture = await settledPicture(page);
  } else {
    picture = new Uint8Array(joinImages([await page.screenshot(), await sidebar.screenshot()]));
  }
  const file = path.join(ROOT, 'out', `start-${options.target}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, picture);
  console.log(`No display: the page and the sidebar are pictured in ${path.relative(ROOT, file)}`);
  await browser.close();
} else {
  if (options.target === 'chromium') await openSidebar(launched, page);
  console.log(`${url} is open in ${options.target}. Close the browser to end.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}
