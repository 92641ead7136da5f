import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser/find-browser.ts';

const SIZES = [16, 32, 48, 128];
const folder = path.join(import.meta.dirname, '../icons');

/** Exports icons/sidelight.svg to the PNG sizes that the manifest names. */
const svg = readFileSync(path.join(folder, 'sidelight.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    const file = path.join(folder, `icon-${size}.png`);
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
    console.log(`wrote icons/icon-${size}.png`);
  }
} finally {
  await browser.close();
}
