// Pages in a headless browser. Every page notes what a reader would never see:
// messages on the console, errors, and requests for anything but the page.
'use strict';

const {execFileSync} = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const {chromium} = require('playwright-core');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pages-'));

/** Files of pages, by name. */
function write(name, html) {
  const file = path.join(folder, `${name}.html`);
  fs.writeFileSync(file, html);
  return file;
}

/** The page of a report, and of texts of its articles. */
function render(name, report, texts = []) {
  const input = [report, ...texts].map((message) => JSON.stringify(message)).join('\n');
  return write(name, execFileSync('tests/report/page/render_page', {input, maxBuffer: 1 << 28}));
}

/** The page of what the checker finds in a folder of articles. */
function check(name, articles) {
  return write(name, execFileSync('checker/concord',
      ['check', '--exit-zero', '--format=html', articles], {maxBuffer: 1 << 28}));
}

let browser = null;

/** Opens a page; `options` are those of a browser context. */
async function open(file, options = {}) {
  // Chromium's own sandbox needs rights that a container does not give.
  browser = browser || await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  // A machine that runs other tests beside this one may be slow.
  page.setDefaultTimeout(120_000);
  page.noise = [];
  page.on('console', (message) => page.noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => page.noise.push(`error: ${error}`));
  page.on('dialog', (dialog) => {
    page.noise.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== page.address) page.noise.push(`request: ${request.url()}`);
  });
  page.address = `file://${file}`;
  await page.goto(page.address);
  return page;
}

async function close() {
  if (browser) await browser.close();
}

module.exports = {check, close, open, render};
